import { HAN as HAN_SCRIPT, KANA } from "@/domain/text/scripts";

/** What a UTF-16 unit (or, for surrogate pairs, a code point) is to the tokeniser. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const HAN = 5;
export const JOINER = 6;

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

const IS_SPACE = /^[\s\u200b\u2060]$/u;
const IS_JOINER = /^(?:\p{M}|\u00ad|\u200c|\u200d|\u0640)$/u;
const IS_HAN = new RegExp(`^[${HAN_SCRIPT}${KANA}]$`, "u");
const IS_UPPER = /^[\p{Lu}\p{Lt}]$/u;
const IS_LETTER = /^\p{L}$/u;
const IS_DIGIT = /^\p{N}$/u;

function classify(character: string): number {
  if (IS_SPACE.test(character)) return SPACE;
  if (IS_JOINER.test(character)) return JOINER;
  if (IS_HAN.test(character)) return HAN;
  if (IS_UPPER.test(character)) return UPPER;
  if (IS_LETTER.test(character)) return LOWER;
  if (IS_DIGIT.test(character)) return DIGIT;
  return OTHER;
}

/** Class of the character that starts at `at`. Direction marks and format characters are OTHER. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    const point = text.codePointAt(at) ?? unit;
    return point > 0xffff ? classify(String.fromCodePoint(point)) : OTHER;
  }
  let known = table[unit] ?? OTHER;
  if (known === UNKNOWN) {
    known = classify(String.fromCharCode(unit));
    table[unit] = known;
  }
  return known;
}

/** Units the character at `at` takes: 2 for a whole surrogate pair, else 1. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit >= 0xdc00) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

export const isSpaceAt = (text: string, at: number) =>
  at < 0 || at >= text.length || classAt(text, at) === SPACE;

export const isLetterAt = (text: string, at: number) => {
  if (at < 0 || at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LOWER || kind === UPPER || kind === HAN;
};

export const isWordAt = (text: string, at: number) =>
  at >= 0 && at < text.length && classAt(text, at) >= LOWER;

/** Shrinks a span so that it neither starts nor ends with white space; null when nothing is left. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && classAt(text, from) === SPACE) from++;
  while (to > from && classAt(text, to - 1) === SPACE) to--;
  return from < to ? { start: from, end: to } : null;
}
