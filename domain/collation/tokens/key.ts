import type { Ignored, TokenKind } from "@/domain/collation/types";
import { withoutMarks } from "@/domain/text/fold";

/** All cut signs compare as one: which dots a house uses is no difference of words. */
const CUT_KEY = "…";

const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const APOSTROPHES = /[’‘ʼ＇´`]/gu;
const DIGITS = /\p{Nd}/gu;
const DIGIT = /^\p{Nd}$/u;
const PLAIN = /^[a-z0-9]*$/;

/**
 * Makes the key of a token in one language: compatibility forms, apostrophes and the digits of every script
 * are one, what cannot be seen is gone, and what the switches level is levelled.
 */
export function keyMaker(lang: string, ignored: Ignored): (text: string, kind: TokenKind) => string {
  return (text, kind) => {
    if (kind === "cut") return CUT_KEY;
    if (PLAIN.test(text)) return text;
    const cased = ignored.case
      ? text.normalize("NFKC").toLocaleLowerCase(lang).normalize("NFKC")
      : text.normalize("NFKC");
    if (kind !== "word") return cased;
    const plain = cased.replace(UNSEEN, "").replace(APOSTROPHES, "'").replace(DIGITS, asAscii);
    const key = ignored.diacritics ? withoutMarks(plain) : plain;
    return key === "" ? text : key;
  };
}

const digits = new Map<string, string>();

/** A decimal digit of any script as that of ASCII; in Unicode they stand in runs of ten from nought to nine. */
export function asAscii(digit: string): string {
  const known = digits.get(digit);
  if (known !== undefined) return known;
  let code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (DIGIT.test(String.fromCodePoint(code - 1))) {
    code -= 1;
    value += 1;
  }
  const ascii = String(value % 10);
  digits.set(digit, ascii);
  return ascii;
}
