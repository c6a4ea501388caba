/** What a word can do for a sentence worth checking, or against it. */
export const CLAIM_SIGNS = [
  "unit",
  "comparison",
  "superlative",
  "trend",
  "cause",
  "quantifier",
  "fact",
  "wish",
  "greeting",
] as const;
export type ClaimSign = (typeof CLAIM_SIGNS)[number];

/**
 * Words of a language by what they do; a word that varies is known by its first five letters. A sentence with fewer
 * than `least` points is not worth showing.
 */
export type ClaimWords = {
  words: ReadonlyMap<string, ClaimSign>;
  stems: ReadonlyMap<string, ClaimSign>;
  least: number;
};

/** Where names have capitals and words are known. */
const LEAST_POINTS = 4;

export const STEM = 5;

/** Reads rows of words; one that ends in a star stands for every word with those five letters. */
export function claimsOf(
  table: Readonly<Partial<Record<ClaimSign, string>>>,
  least: number = LEAST_POINTS,
): ClaimWords {
  const words = new Map<string, ClaimSign>();
  const stems = new Map<string, ClaimSign>();
  for (const sign of CLAIM_SIGNS)
    for (const word of table[sign]?.split(/\s+/u) ?? []) {
      const isStem = word.endsWith("*");
      if (isStem && word.length !== STEM + 1) throw new Error(`A stem has five letters: ${word}`);
      if (word && !words.has(word)) (isStem ? stems : words).set(isStem ? word.slice(0, -1) : word, sign);
    }
  return { words, stems, least };
}
