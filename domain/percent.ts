/** A share (0 to 1) in whole percent; a hundred is said of the whole alone. */
export const percentOf = (share: number): number => Math.min(Math.round(share * 100), share < 1 ? 99 : 100);
