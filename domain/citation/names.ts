import { primaryLanguage } from "@/domain/text/languages";
import type { CitedName } from "./citable";

const PARTICLES = new Set([
  "al",
  "bin",
  "da",
  "de",
  "del",
  "della",
  "den",
  "der",
  "di",
  "du",
  "la",
  "le",
  "van",
  "von",
]);
const INSTITUTION_WORDS =
  /\b(agency|agenzia|associated|broadcasting|bureau|center|centre|centro|channel|committee|council|daily|department|desk|editorial|embassy|foundation|government|group|herald|institute|international|journal|kremlin|magazine|media|ministero|ministry|network|news|notizie|office|post|press|redazione|reuters|service|staff|team|television|times|transcript|tribune|university|website|wire)\b/iu;
// Languages whose names usually put the family first: the order of a printed credit cannot be told from it.
const FAMILY_FIRST_LANGS = new Set(["hu", "ja", "ko", "vi", "zh"]);

const institution = (literal: string): CitedName => ({ kind: "institution", literal });

/**
 * A credit as printed ("Luciano Lago", "AFP") as a citation name. Parts are told only where that is safe:
 * two to four words, each a name in form, in a language that puts the given name first; else the credit
 * stays whole in `literal`.
 */
export function creditedName(printed: string, lang: string): CitedName {
  const words = printed.trim().split(/\s+/u);
  const isName = words.every(
    (word) =>
      PARTICLES.has(word) ||
      /^\p{Lu}[\p{Ll}\p{Lm}\p{M}'’.-]+(?:-?\p{Lu}[\p{L}'’.-]*)*$|^\p{Lu}\.$/u.test(word),
  );
  const isUnsafe = INSTITUTION_WORDS.test(printed) || FAMILY_FIRST_LANGS.has(primaryLanguage(lang));
  if (!isName || isUnsafe || words.length < 2 || words.length > 4) return institution(printed);
  return personName(printed, false);
}

/** A person's usual name in parts; a single word, or a name in a script without blanks, stays whole. */
export function personName(text: string, isFamilyFirst: boolean): CitedName {
  const words = text.trim().split(/\s+/u);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return { kind: "person", literal: text };
  if (isFamilyFirst) return { kind: "person", literal: text, family: first, given: words.slice(1).join(" ") };
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? "")) start -= 1;
  return {
    kind: "person",
    literal: text,
    family: words.slice(start).join(" "),
    given: words.slice(0, start).join(" "),
  };
}

/** The name as bibliographies sort it: "Family, Given", or the literal. */
export const invertedName = ({ literal, family, given }: CitedName): string =>
  family === undefined ? literal : given === undefined ? family : `${family}, ${given}`;

/** The family name where there is one, else the whole name. */
export const shortName = ({ literal, family }: CitedName): string => family ?? literal;
