// Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs and stretching of Arabic. Marks that are
// letters of their own elsewhere (Devanagari, Thai, kana) stay, and so does the breve that makes й of и.
const MARKS =
  /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/gu;
const QUOTE_MARKS = /[\u2018\u2019\u201a\u201b\u2039\u203a\u02bc\uff07]/g;
const DOUBLE_MARKS = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c-\u300f\uff02]/g;
/** Letters of Latin that decomposition leaves whole, and their plain form. */
export const WHOLE_LATIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};
const WHOLE: Readonly<Record<string, string>> = { ...WHOLE_LATIN, ς: "σ" };
// Most of what is folded has nothing to level but capitals.
const PLAIN = /^[ -~]*$/;
const WHOLE_LETTERS = new RegExp(`[${Object.keys(WHOLE).join("")}]`, "gu");

/**
 * The form of a text for searching and comparing, never for showing: compatibility forms, case, accents and
 * quotation marks are levelled (NFKD, marks dropped, lower case). Scripts are kept: Cyrillic stays
 * Cyrillic, Han stays Han. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(QUOTE_MARKS, "'")
    .replace(DOUBLE_MARKS, '"')
    .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter)
    .normalize("NFC");
}

/** A text without its accents and vowel signs; capitals and all else stay. */
export const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(WHOLE_LETTERS, (letter) => WHOLE[letter] ?? letter)
    .normalize("NFC");
