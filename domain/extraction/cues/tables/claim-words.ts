/** What a word can do for a sentence worth checking, or against it. */
export const CLAIM_SIGNS = [
  "unit",
  "number",
  "comparison",
  "superlative",
  "trend",
  "cause",
  "quantifier",
  "authority",
  "fact",
  "time",
  "wish",
  "address",
  "greeting",
  "question",
] as const;
export type ClaimSign = (typeof CLAIM_SIGNS)[number];

/** What a language asks of its sentences beside their words. */
export type ClaimTraits = {
  /** A sentence with fewer points is not worth showing. */
  least: number;
  /** From so many words outside tags on, a sentence is a whole statement; absent where that says nothing. */
  statement?: number;
  /** A word without what is written on to it, step by step. */
  bareForms?: (word: string) => readonly string[];
  /** Words behind which the next is part of a name, whatever else it means. */
  nameLeads?: ReadonlySet<string>;
};

/** Words of a language by what they do; a word that varies is known by its first five letters. */
export type ClaimWords = ClaimTraits & {
  words: ReadonlyMap<string, ClaimSign>;
  stems: ReadonlyMap<string, ClaimSign>;
};

/** Where names have capitals and words are known. */
const CAPITALS: ClaimTraits = { least: 4 };

export const STEM = 5;

/** Reads rows of words; one that ends in a star stands for every word with those five letters. */
export function claimsOf(
  table: Readonly<Partial<Record<ClaimSign, string>>>,
  traits: ClaimTraits = CAPITALS,
): ClaimWords {
  const words = new Map<string, ClaimSign>();
  const stems = new Map<string, ClaimSign>();
  for (const sign of CLAIM_SIGNS)
    for (const word of table[sign]?.split(/\s+/u) ?? []) {
      const isStem = word.endsWith("*");
      if (isStem && word.length !== STEM + 1) throw new Error(`A stem has five letters: ${word}`);
      if (word && !words.has(word)) (isStem ? stems : words).set(isStem ? word.slice(0, -1) : word, sign);
    }
  return { ...traits, words, stems };
}
