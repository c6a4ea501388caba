const SIGNS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "^": "\\^{}",
  "~": "\\~{}",
};
const BRACES: Readonly<Record<string, string>> = { "{": "\\{", "}": "\\}" };
// BibTeX counts braces even after a backslash: where a text's own do not pair, they go by name.
const NAMED_BRACES: Readonly<Record<string, string>> = {
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/**
 * A text as LaTeX text: the ten special signs escaped, controls and line ends as one blank each, braces
 * balanced in every case, everything else in UTF-8 as it is. No command of the text survives as a command.
 */
export function latexText(text: string): string {
  const braces = arePaired(text) ? BRACES : NAMED_BRACES;
  return oneLine(text).replace(/[\\&%$#_^~{}]/gu, (sign) => SIGNS[sign] ?? braces[sign] ?? sign);
}

function arePaired(text: string): boolean {
  if (!/[{}]/u.test(text)) return true;
  let depth = 0;
  for (const sign of text) {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A text on one line: each line end (CR LF as one) and control becomes a blank. */
export const oneLine = (text: string): string => text.replace(/\r\n|[\p{Cc}\u2028\u2029]/gu, " ");

/** An address for a verbatim field: what would end it or break it is percent-encoded, the rest stays. */
export const latexUrl = (url: string): string =>
  url.replace(/[{}\\"<>^`|\s]/gu, (sign) => encodeURIComponent(sign));
