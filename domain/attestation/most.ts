/** Printings that a quote may have: its pages, its chain and its table show all of them at once (docs/decisions/021). */
export const MOST_PRINTINGS_OF_A_QUOTE = 100;
