/** A printing as an edition holds it: its place in a capture (UTF-16 code units) and the words around it. */
export type Stored = {
  capture: string;
  start: number;
  end: number;
  prefix: string;
  exact: string;
  suffix: string;
};

/** A continuous piece of one captured text; `from` is its offset there, in UTF-16 code units. */
export type Fragment = { capture: string; from: number; text: string };

/** A marked stretch of a fragment, by offsets into its text; `n` is the number of its note. */
export type Mark = { n: number; from: number; to: number };

/** A run of a paragraph: `marks` cover it, `ends` are the notes whose stretch ends with it. */
export type Piece = { at: number; text: string; marks: readonly number[]; ends: readonly number[] };
export type Paragraph = { at: number; pieces: readonly Piece[] };

/**
 * The pieces of a source's text that published records hold, put together again: each printing is stored with
 * a few words before and after it, and where these overlap they are one fragment. Nothing is added to the text.
 */
export function fragmentsOf(printings: readonly Stored[]): Fragment[] {
  const windows = printings
    .map(windowOf)
    .sort((a, b) => (a.capture === b.capture ? a.from - b.from : a.capture < b.capture ? -1 : 1));
  const merged: Fragment[] = [];
  for (const one of windows) {
    const last = merged.at(-1);
    const overlap = last && last.capture === one.capture ? last.from + last.text.length - one.from : -1;
    if (last && overlap >= 0) last.text += one.text.slice(overlap);
    else merged.push({ ...one });
  }
  return merged;
}

const EDGE_BEFORE = /^\S*\s+(?=\S)/;
const EDGE_AFTER = /\s+\S*$/;

/**
 * The whole words around a printing. The stored context ends where its length ends, often inside a word: half a
 * word says nothing.
 */
export function wordsAround({ start, prefix, suffix }: Pick<Stored, "start" | "prefix" | "suffix">) {
  const isAtBeginning = start <= prefix.length;
  return {
    before: isAtBeginning || !/\S/.test(prefix) ? prefix : prefix.replace(EDGE_BEFORE, ""),
    after: /\s\S/.test(suffix) ? suffix.replace(EDGE_AFTER, "") : suffix,
  };
}

function windowOf(stored: Stored): Fragment {
  const { before, after } = wordsAround(stored);
  return { capture: stored.capture, from: stored.start - before.length, text: before + stored.exact + after };
}

/** Where words stand in a fragment, or nowhere. */
export function placeIn(fragment: Fragment, exact: string): { from: number; to: number } | undefined {
  const from = exact === "" ? -1 : fragment.text.indexOf(exact);
  return from < 0 ? undefined : { from, to: from + exact.length };
}

const BREAKS = /\n+/g;

/** The paragraphs of a fragment, in runs that begin and end with its marks; marks may overlap. */
export function paragraphsOf({ text }: Pick<Fragment, "text">, marks: readonly Mark[]): Paragraph[] {
  const breaks = [...text.matchAll(BREAKS)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }));
  const edges = [...marks, ...breaks].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  const paragraphs: { at: number; pieces: Piece[] }[] = [];
  let isNew = true;
  for (const [n, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[n + 1] ?? text.length;
    if (breaks.some((one) => one.from <= from && to <= one.to)) {
      isNew = true;
      continue;
    }
    if (isNew) paragraphs.push({ at: from, pieces: [] });
    isNew = false;
    paragraphs.at(-1)?.pieces.push({
      at: from,
      text: text.slice(from, to),
      marks: marks.filter((mark) => mark.from <= from && to <= mark.to).map((mark) => mark.n),
      ends: marks.filter((mark) => mark.to === to).map((mark) => mark.n),
    });
  }
  return paragraphs;
}
