// I and O are left out: they read as one and nought.
const LETTERS = [..."ABCDEFGHJKLMNPQRSTUVWXYZ"];

/** The siglum of the n-th printing (from 0): A … Z without I and O, then AA, AB … */
export function siglum(n: number): string {
  const last = LETTERS[n % LETTERS.length] ?? "";
  return n < LETTERS.length ? last : `${siglum(Math.floor(n / LETTERS.length) - 1)}${last}`;
}
