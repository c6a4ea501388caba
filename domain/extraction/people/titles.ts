import type { Gender } from "@/domain/extraction/cues/lexicon";
import { type Doc, wordAt } from "@/domain/extraction/document/document";

const TITLES: ReadonlyMap<string, Gender> = new Map([
  ...["mr", "sir", "lord", "monsieur", "signor", "herr", "señor", "senhor"].map(
    (one) => [one, "he"] as const,
  ),
  ...["mrs", "ms", "miss", "lady", "madame", "mme", "signora", "frau", "señora", "senhora", "dame"].map(
    (one) => [one, "she"] as const,
  ),
]);

/** The title straight before a name ("Mrs", "Mr."), or "". */
export function titleBefore(doc: Doc, at: number): string {
  const before = wordAt(doc, at - 1) === "." ? wordAt(doc, at - 2) : wordAt(doc, at - 1);
  return TITLES.has(before) ? before : "";
}

/** Ranks that stand where a first name does, so that "Mrs Holt" is not Major Holt. */
const RANKS = new Set(
  "major captain colonel general lieutenant sergeant corporal admiral commander professor judge inspector".split(
    " ",
  ),
);

export const isRank = (word: string): boolean => RANKS.has(word.toLowerCase());

/** Titles that tell no gender. */
const PLAIN_TITLES = new Set("dr doctor prof rev hon capt col lt sgt gen maj st".split(" "));

/** How many tokens the title before a name takes, with its stop. */
export function titleSize(doc: Doc, at: number): number {
  const size = wordAt(doc, at - 1) === "." ? 2 : 1;
  const before = wordAt(doc, at - size);
  return TITLES.has(before) || PLAIN_TITLES.has(before) ? size : 0;
}

export const titleGender = (title: string): Gender | undefined => TITLES.get(title);
