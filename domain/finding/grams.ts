import { fold } from "@/domain/text/fold";
import { HAN, KANA, SOUTH_EAST } from "@/domain/text/scripts";

/** Raised with any change of what a gram, an anchor or a token of the search index is: all are then made anew. */
export const GRAM_RULES = 4;

/** A word of a text, or a sign of a script written without spaces, folded; its place in UTF-16 code units. */
export type Unit = { key: string; start: number; end: number };

/** A gram with its first unit: `hash` stands for it (32 bits, signed), so two grams may share one. */
export type Gram = { hash: number; at: number };

/** Scripts written without spaces, with how many of their signs make a gram. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`[${HAN}]`, "u"), 4],
  [new RegExp(`[${KANA}]`, "u"), 5],
  [new RegExp(`[${SOUTH_EAST}]`, "u"), 7],
];
/** Everywhere else words make a gram. */
const WORDS = 3;
// Below it no sign of those scripts is found.
const FIRST_SIGN = 0x0e00;

const SIGN = SIGNS.map(([script]) => script.source).join("|");
const UNIT = new RegExp(`${SIGN}|(?:(?!${SIGN})[\\p{L}\\p{N}\\p{M}])+`, "gu");

/** The units of a text: case, accents, punctuation and quotation marks are levelled, digits are kept. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const { 0: piece, index } of text.matchAll(UNIT)) {
    const key = fold(piece);
    if (key !== "") units.push({ key, start: index, end: index + piece.length });
  }
  return units;
}

/**
 * The grams of a text: three neighbouring words without regard to their order, or some neighbouring signs.
 * Taken as a set they outlive two words that change places; a text shorter than a gram is one as it is.
 */
export function gramsOf(units: readonly Unit[]): Gram[] {
  const grams: Gram[] = [];
  for (const [at, unit] of units.entries()) {
    const size = sizeOf(unit.key);
    if (at + size > units.length) continue;
    const keys = units.slice(at, at + size).map((one) => one.key);
    grams.push({ hash: hashOf(size === WORDS ? keys.sort() : keys), at });
  }
  if (grams.length === 0 && units.length > 0)
    grams.push({ hash: hashOf(["", ...units.map((one) => one.key)]), at: 0 });
  return grams;
}

/** How many units say as much as a word: one, or in scripts without spaces about half a gram. */
export const unitsToAWord = (units: readonly Unit[]): number => {
  const middle = units[units.length >> 1];
  const size = middle === undefined ? WORDS : sizeOf(middle.key);
  return size === WORDS ? 1 : size / 2;
};

/** What an index keeps of a text: each gram once. */
export const hashesOf = (text: string): number[] => [
  ...new Set(gramsOf(unitsOf(text)).map((gram) => gram.hash)),
];

function sizeOf(key: string): number {
  if (key.charCodeAt(0) < FIRST_SIGN) return WORDS;
  return SIGNS.find(([script]) => script.test(key))?.[1] ?? WORDS;
}

/** FNV-1a, 32 bits, signed: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashOf(keys: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const key of keys) {
    for (let n = 0; n < key.length; n += 1) hash = Math.imul(hash ^ key.charCodeAt(n), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash | 0;
}
