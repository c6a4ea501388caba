import { bounded } from "@/domain/text/bounded";
import { byNearness, type Match, matchOf } from "./match";
import { nearness, type Prepared, prepared } from "./overlap";

/** A known printing with the quote it is of. */
export type KnownWords = { quote: string; id: string; lang: string; exact: string };

/** Printings aligned word by word, of each quote, and in all; and characters of printings looked at. */
const MOST_OF_ONE = 2;
export const MOST_ALIGNED = 12;
/** Shared grams, of those of the shorter text, below which nothing tells the same; and beside those of the best. */
const LEAST_GRAMS = 0.15;
const LEAST_BESIDE_BEST = 0.3;
/** Words of both texts, multiplied and added up, that are aligned: what the time of an alignment goes by. */
const MOST_CELLS = 6_000_000;
const MOST_CHARACTERS = 300_000;
/** Results given. */
const MOST = 5;

/**
 * The printings that tell the same as some words, the nearest of each quote: ranked by the grams they share (by
 * containment, then by both together), then held against the words one by one.
 */
export function nearest<T extends KnownWords>(
  asked: Prepared,
  known: readonly T[],
): (T & { match: Match })[] {
  const perQuote = new Map<string, number>();
  const likely = bounded(known, ({ exact }) => exact, MOST_CHARACTERS)
    .map((one) => ({ one, text: prepared(one.exact) }))
    .map((each) => ({ ...each, ...nearness(asked, each.text) }))
    .filter(({ containment }) => containment >= LEAST_GRAMS)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || b.jaccard - a.jaccard)
    .filter(({ one }) => {
      const taken = perQuote.get(one.quote) ?? 0;
      perQuote.set(one.quote, taken + 1);
      return taken < MOST_OF_ONE;
    })
    .slice(0, MOST_ALIGNED);
  let cells = MOST_CELLS;
  const best = likely[0] ? scoreOf(likely[0]) : 0;
  const matched = likely.flatMap(({ one, text, ...near }) => {
    if (scoreOf({ ...near, text }) < best * LEAST_BESIDE_BEST) return [];
    cells -= asked.units.length * text.units.length;
    if (cells < 0) return [];
    const match = matchOf(asked, text, one.lang);
    return match ? [{ ...one, match }] : [];
  });
  matched.sort((a, b) => byNearness(a.match, b.match));
  const quotes = new Set<string>();
  return matched.filter(({ quote }) => !quotes.has(quote) && quotes.add(quote)).slice(0, MOST);
}

// A short printing is soon contained: a few grams count less than many.
const SURE = 4;
const scoreOf = ({ containment, text }: { containment: number; text: Prepared }): number =>
  containment * Math.min(1, text.hashes.size / SURE);
