import { UNSPACED_SIGNS } from "@/domain/text/scripts";

/** Printings of one language that one table holds. */
export const MOST_PRINTINGS = 30;

/** Longest printing, in UTF-16 units: some 5,000 words. */
export const MOST_UNITS = 30_000;

/** All printings of one table together, in UTF-16 units: thirty of 1,500 words. */
export const MOST_UNITS_TOGETHER = 300_000;

/** Printings that are longer together are aligned in a thread: up to here some dozen milliseconds. */
export const MOST_UNITS_IN_PLACE = 20_000;

/** Pairs of words of two texts that are aligned while a page is rendered: some 250 words each, a few milliseconds. */
export const MOST_PAIRS_IN_PLACE = 60_000;

// Of writings without spaces a sign or two are a word; of others some six units, with the space.
const UNITS_OF_SIGN = 3;

/** Whether printings are aligned in place: by their words, since the time goes by these. */
export function isAlignedInPlace(witnesses: readonly { text: string }[]): boolean {
  const units = witnesses.reduce((sum, { text }) => sum + text.length, 0);
  if (units > MOST_UNITS_IN_PLACE) return false;
  const signs = witnesses.reduce((sum, { text }) => sum + (text.match(UNSPACED_SIGNS)?.length ?? 0), 0);
  return units + signs * (UNITS_OF_SIGN - 1) <= MOST_UNITS_IN_PLACE;
}
