// I and O are left out: they read as one and nought.
const LETTERS = [..."ABCDEFGHJKLMNPQRSTUVWXYZ"];

/** The siglum of the n-th printing (from 0): A … Z without I and O, then AA, AB … */
export function siglum(n: number): string {
  const last = LETTERS[n % LETTERS.length] ?? "";
  return n < LETTERS.length ? last : `${siglum(Math.floor(n / LETTERS.length) - 1)}${last}`;
}

/** Which printing, from 0, a siglum stands for. */
export const placeOfSiglum = (text: string): number =>
  [...text].reduce((place, letter) => place * LETTERS.length + LETTERS.indexOf(letter) + 1, 0) - 1;

/** The first siglum behind all that were ever given: none is used again, whatever was withdrawn or moved away. */
export const nextSiglum = (given: readonly string[]): string =>
  siglum(Math.max(-1, ...given.map(placeOfSiglum)) + 1);

/** Sigla for printings that join others: each keeps its own where it is free, else it gets the next that nobody had. */
export function joinSigla(there: readonly string[], coming: readonly string[]): string[] {
  const given = [...there, ...coming];
  return coming.map((own) => {
    if (!there.includes(own)) return own;
    const next = nextSiglum(given);
    given.push(next);
    return next;
  });
}
