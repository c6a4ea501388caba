import { oneLine } from "./latex";

const ACTS = /\{\{|\}\}|\[\[|\]\]|<|~~~|''|&|__|^[*#:;={\s]|[}\s]$|[a-z]+:\/\/|\b(?:ISBN|RFC|PMID)\b/iu;

const IN_NOWIKI: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", "|": "&#124;" };

/**
 * A text as the value of a template's named parameter. A bare `|` becomes `{{!}}`; a text that could act as
 * markup (templates, links, tags, entities, signatures, emphasis, a list sign at its start) stands in
 * `<nowiki>`, where only `&`, `<` and `|` need replacing. Line ends and controls become blanks. Undone by
 * taking `<nowiki>`, entities and `{{!}}` away.
 */
export function wikiValue(text: string): string {
  const line = oneLine(text);
  if (!ACTS.test(line)) return line.replaceAll("|", "{{!}}");
  return `<nowiki>${line.replace(/[&<|]/gu, (sign) => IN_NOWIKI[sign] ?? sign)}</nowiki>`;
}

/** An address as a template's value: what wiki syntax would take for its own is percent-encoded. */
export const wikiUrl = (url: string): string =>
  url.replace(/[|[\]{}<>"\s']/gu, (sign) => (sign === "'" ? "%27" : encodeURIComponent(sign)));

/** A template call, one parameter after the other; parameters without a value are left out. */
export function wikiTemplate(
  name: string,
  parameters: readonly (readonly [string, string | undefined])[],
): string {
  const given = parameters.filter(([, value]) => value !== undefined && value !== "");
  return `{{${[name, ...given.map(([key, value]) => `${key}=${value}`)].join(" |")}}}`;
}
