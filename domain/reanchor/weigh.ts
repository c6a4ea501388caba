import type { Anchored } from "@/domain/attestation/anchor";
import { distanceOf, type Mask, maskOf } from "@/domain/collation/alignment/distance";
import { placedWords } from "@/domain/collation/tokens/placed";
import { numbered } from "./words";

/** Words as they were printed, with their language: what is looked for in a newer copy. */
export type Sought = Anchored & { lang: string };

/** The passage with the words around it, as they stood together. */
export const inContext = ({ prefix, exact, suffix }: Sought): string => prefix + exact + suffix;

/** How like a place is to what is looked for, each from 0 to 1; `total` weighs the four. */
export type Likeness = { words: number; before: number; after: number; place: number; total: number };

/**
 * What each likeness counts: those of the Hypothesis client (`match-quote.ts`, `scoreMatch`), measured here
 * on edited and on strange texts (docs/decisions/018). The place only breaks ties.
 */
export const WEIGHTS = { words: 50, before: 20, after: 20, place: 2 } as const;

/** Weighs places of a text: how like the words at [start, end), and those around them, are to what is looked for. */
export function weigher(text: string, sought: Sought): (at: { start: number; end: number }) => Likeness {
  const { exact, prefix, suffix, lang } = sought;
  const numbers = numbered();
  const rowOf = (words: string) => numbers(placedWords(words, lang).map(({ key }) => key));
  const masks = new Map<string, Mask>();
  const wanted = (words: string): Mask => {
    const mask = masks.get(words) ?? maskOf(rowOf(words));
    masks.set(words, mask);
    return mask;
  };
  const like = (from: number, to: number, words: string): number => {
    const found = text.slice(Math.max(0, from), to);
    if (found === words) return 1;
    const mask = wanted(words);
    return mask.length > 0 ? 1 - distanceOf(mask, rowOf(found)) : 0;
  };
  return ({ start, end }) => {
    const words = like(start, end, exact);
    const before = like(start - prefix.length, start, prefix);
    const after = like(end, end + suffix.length, suffix);
    const place = 1 - Math.min(1, Math.abs(start - sought.start) / Math.max(1, text.length));
    return { words, before, after, place, total: totalOf({ words, before, after, place }) };
  };
}

function totalOf({ words, before, after, place }: Omit<Likeness, "total">): number {
  const weighed =
    WEIGHTS.words * words + WEIGHTS.before * before + WEIGHTS.after * after + WEIGHTS.place * place;
  return weighed / (WEIGHTS.words + WEIGHTS.before + WEIGHTS.after + WEIGHTS.place);
}
