import { hashOf } from "@/domain/finding/grams";
import { NO_WORD } from "@/domain/text/search-words";
import { type AnchorKind, anchorsIn } from "./anchors";

/** Kinds that tell a text by, the most telling first: cognates may be false friends, signs are habits. */
const TELLING: readonly AnchorKind[] = ["number", "name", "concept"];

/**
 * What a text in another language has too if it says the same, each as one token of the search index (32 bits in base
 * 36), the most telling kinds first: numbers, names by sound, concepts. Equal in all languages.
 */
export function anchorTokens(text: string, lang: string): string[] {
  const anchors = anchorsIn(text, lang);
  const keys = TELLING.flatMap((kind) => anchors.filter((one) => one.kind === kind).map(({ key }) => key));
  return [...new Set(keys)].map(tokenOf);
}

/** The token of an anchor's key. */
export const tokenOf = (key: string): string => `${NO_WORD}${(hashOf([key]) >>> 0).toString(36)}`;
