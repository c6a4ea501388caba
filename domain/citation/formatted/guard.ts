/**
 * The engine reads `<i>`, `<span …>` and the like inside values as markup, and turns straight quotation
 * marks into typographic ones. Signs that must arrive as they are travel as private-use characters and are
 * put back afterwards. Which characters those are is chosen per citation, so that none of its own is hit.
 */
export type Guard = { signs: Readonly<Record<string, string>> };

const MARKUP = ["<", ">"] as const;
const QUOTES = ["'", '"', "“", "”", "‘", "’", "«", "»", "„", "‚", "‹", "›"] as const;
const FIRST_PRIVATE = 0xe000;

/** Stand-ins that occur nowhere in `texts`. */
export function guardFor(texts: readonly string[]): Guard {
  const used = new Set(texts.flatMap((text) => [...text]));
  const signs: Record<string, string> = {};
  let code = FIRST_PRIVATE;
  for (const sign of [...MARKUP, ...QUOTES]) {
    while (used.has(String.fromCodePoint(code))) code += 1;
    signs[sign] = String.fromCodePoint(code);
    code += 1;
  }
  return { signs };
}

const replaceAll = (text: string, signs: readonly string[], guard: Guard): string =>
  [...text].map((sign) => (signs.includes(sign) ? (guard.signs[sign] ?? sign) : sign)).join("");

/** A value whose markup signs are only text. */
export const guardMarkup = (text: string, guard: Guard): string => replaceAll(text, MARKUP, guard);

/** Quoted words: no markup, and their quotation marks stay as printed. */
export const guardWords = (text: string, guard: Guard): string =>
  replaceAll(text, [...MARKUP, ...QUOTES], guard);

const ESCAPED: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** The engine's answer with the signs back in place; escaped where the answer is HTML. */
export function unguard(text: string, guard: Guard, format: "text" | "html"): string {
  const back = new Map(Object.entries(guard.signs).map(([sign, stand]) => [stand, sign]));
  return [...text]
    .map((sign) => {
      const plain = back.get(sign);
      if (plain === undefined) return sign;
      return format === "html" ? (ESCAPED[plain] ?? plain) : plain;
    })
    .join("");
}
