/** For each word of a passage the word of the text that it stands at, or -1 where it was left out. */
export type Stands = Int32Array;

const STAY = 0;
const LEFT_OUT = 1;
const PUT_IN = 2;

/**
 * Lays a passage on the part of a text that it needs fewest words changed for; what stands before and behind
 * costs nothing (Sellers 1980, in words, each a number). Time and room grow with the product of the lengths.
 */
export function laidOn(passage: Int32Array, text: Int32Array): Stands {
  const width = text.length + 1;
  const steps = new Uint8Array((passage.length + 1) * width);
  let row = new Int32Array(width);
  let next = new Int32Array(width);
  for (let i = 1; i <= passage.length; i += 1) {
    next[0] = i;
    steps[i * width] = LEFT_OUT;
    for (let j = 1; j < width; j += 1) {
      const stay = at(row, j - 1) + (passage[i - 1] === text[j - 1] ? 0 : 1);
      const leftOut = at(row, j) + 1;
      const putIn = at(next, j - 1) + 1;
      const least = Math.min(stay, leftOut, putIn);
      next[j] = least;
      steps[i * width + j] = least === stay ? STAY : least === leftOut ? LEFT_OUT : PUT_IN;
    }
    [row, next] = [next, row];
  }
  return wayBack(steps, passage.length, row.indexOf(row.reduce((a, b) => Math.min(a, b))), width);
}

const at = (row: Int32Array, n: number): number => row[n] ?? 0;

function wayBack(steps: Uint8Array, length: number, end: number, width: number): Stands {
  const stands = new Int32Array(length).fill(-1);
  let [i, j] = [length, end];
  while (i > 0) {
    const step = steps[i * width + j];
    if (step === PUT_IN) j -= 1;
    else if (step === LEFT_OUT) i -= 1;
    else {
      i -= 1;
      j -= 1;
      stands[i] = j;
    }
  }
  return stands;
}
