/** A run of a bibliography entry, for views that write text and never raw HTML. */
export type EntryRun = { text: string; italic: boolean };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#160": "\u00a0",
  "#38": "&",
  "#60": "<",
  "#62": ">",
};

/** The engine's HTML entry reduced to text, entities and `<i>`: no wrapper, no style attribute, no link. */
export function tidyEntry(html: string): string {
  const inner = html.trim().replace(/^<div class="csl-entry">([\s\S]*)<\/div>$/u, "$1");
  return inner.replace(/<(?!\/?i>)[^>]*>/gu, "").trim();
}

/** A tidied entry as runs of text. */
export function entryRuns(entryHtml: string): EntryRun[] {
  const runs: EntryRun[] = [];
  let italic = false;
  for (const piece of entryHtml.split(/(<\/?i>)/u)) {
    if (piece === "<i>") italic = true;
    else if (piece === "</i>") italic = false;
    else if (piece !== "") runs.push({ text: decode(piece), italic });
  }
  return runs;
}

const decode = (text: string): string =>
  text.replace(/&(#?\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
