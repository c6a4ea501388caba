/** A .bib file read by the letter: every brace counted, nothing left over between entries. */
export type BibEntry = { type: string; key: string; fields: Map<string, string> };

export function parseBib(text: string): BibEntry[] {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`${why} at ${at}: ${text.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern.source, "uy");
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found === null) return fail(`expected ${pattern.source}`);
    at = sticky.lastIndex;
    return found[1] ?? found[0];
  };
  const braces = (): string => {
    take(/\{/);
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      const sign = text[at];
      if (sign === undefined) return fail("braces do not end");
      // As BibTeX counts: a backslash does not take a brace out of the count.
      if (sign === "{") depth += 1;
      if (sign === "}") depth -= 1;
    }
    return text.slice(start, at - 1);
  };
  const entries: BibEntry[] = [];
  while (at < text.length) {
    const type = take(/@([a-z]+)/);
    const key = take(/\{([A-Za-z0-9:_-]+),\n/);
    const fields = new Map<string, string>();
    while (text[at] === " ") {
      const name = take(/ {2}([a-z]+) = /);
      if (fields.has(name)) fail(`field ${name} twice`);
      fields.set(name, text[at] === "{" ? braces() : take(/([a-z]{3})/));
      take(/,\n/);
    }
    take(/\}\n\n?/);
    entries.push({ type, key, fields });
  }
  return entries;
}

const COMMANDS: Readonly<Record<string, string>> = {
  "\\textbackslash{}": "\\",
  "\\textbraceleft{}": "{",
  "\\textbraceright{}": "}",
  "\\^{}": "^",
  "\\~{}": "~",
};

/** LaTeX text back to plain; anything that is not an escape of ours is an error. */
export function fromLatex(text: string): string {
  return text.replace(/\\(?:[a-z]+\{\}|[\^~]\{\}|[&%$#_{}])|[\\{}&%$#_^~]/gu, (found) => {
    const plain = COMMANDS[found] ?? (/^\\[&%$#_{}]$/u.test(found) ? found[1] : undefined);
    if (plain === undefined) throw new Error(`a bare ${found} in ${text}`);
    return plain;
  });
}

/** RIS by the letter: each line a tag, each record from TY to ER. */
export function parseRis(text: string): Map<string, string[]>[] {
  const records: Map<string, string[]>[] = [];
  const blocks = text.split("\r\n\r\n");
  if (blocks.pop() !== "") throw new Error("the last record does not end");
  for (const block of blocks) {
    const record = new Map<string, string[]>();
    const lines = block.split("\r\n").map((line) => {
      const found = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line);
      if (found === null || /[\r\n\v\f\u0085\u2028\u2029]/u.test(line))
        throw new Error(`no RIS line: ${line}`);
      return [found[1] ?? "", found[2] ?? ""] as const;
    });
    if (lines[0]?.[0] !== "TY" || lines.at(-1)?.[0] !== "ER") throw new Error("a record without TY or ER");
    for (const [tag, value] of lines) record.set(tag, [...(record.get(tag) ?? []), value]);
    records.push(record);
  }
  return records;
}

/** One template call as MediaWiki's preprocessor reads it: `<nowiki>` first, then braces, then pipes. */
export function parseTemplate(text: string): { name: string; parameters: Map<string, string> } {
  const kept: string[] = [];
  const bare = text
    .trimEnd()
    .replace(/<!--.*?-->/gsu, "")
    .replace(/<nowiki>(.*?)<\/nowiki>/gsu, (_, inner: string) => {
      kept.push(inner);
      return `\ue100${kept.length - 1}\ue100`;
    });
  if (!bare.startsWith("{{") || !bare.endsWith("}}")) throw new Error(`no template: ${bare}`);
  const inner = bare.slice(2, -2).replaceAll("{{!}}", "\ue101");
  if (/\{\{|\}\}|\[\[|\]\]|[<\n]|~~~|''/u.test(inner)) throw new Error(`markup acts in ${inner}`);
  const [name = "", ...parts] = inner.split("|");
  const parameters = new Map<string, string>();
  for (const part of parts) {
    const sign = part.indexOf("=");
    if (sign < 0) throw new Error(`a positional value: ${part}`);
    const value = part.slice(sign + 1).replace(/ $/u, "");
    if (/^[*#:;]/u.test(value) || value === "") throw new Error(`a list sign or nothing: ${part}`);
    const key = part.slice(0, sign);
    if (parameters.has(key)) throw new Error(`${key} twice`);
    parameters.set(key, restore(value, kept));
  }
  return { name: name.trim(), parameters };
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&#124;": "|" };

const restore = (value: string, kept: readonly string[]): string =>
  value
    .replaceAll("\ue101", "|")
    .replace(/\ue100(\d+)\ue100/gu, (_, index: string) =>
      (kept[Number(index)] ?? "").replace(/&(?:amp|lt|#124);/gu, (entity) => ENTITIES[entity] ?? entity),
    );
