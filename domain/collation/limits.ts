/** Printings of one language that one table holds. */
export const MOST_PRINTINGS = 30;

/** Longest printing, in UTF-16 units: some 5,000 words. */
export const MOST_UNITS = 30_000;

/** All printings of one table together, in UTF-16 units: thirty of 1,500 words. */
export const MOST_UNITS_TOGETHER = 300_000;

/** Printings that are longer together are aligned in a thread: up to here some dozen milliseconds. */
export const MOST_UNITS_IN_PLACE = 20_000;
