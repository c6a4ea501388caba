import type { Column, Step } from "./profile";
import { scorer } from "./scores";
import type { Words } from "./words";

/** What a gap takes, once and in each of its columns; less at the ends, where partial printings stop. */
const OPEN = -0.45;
const ON = -0.1;
const AT_END = 0.5;

/** Ways into a cell, by number: both columns as one, the left one alone, the right one alone. */
const STEPS: readonly Step[] = ["both", "left", "right"];

/** For one row of the table, the best sums that end in each way. */
type Sums = { both: Float64Array; left: Float64Array; right: Float64Array };

/**
 * Pairs the columns of two profiles so that what their words have in common is greatest (affine gaps: Gotoh
 * 1982; mean over the pairs of lines). Of equal ways the one that pairs. Time and memory: the product of the
 * widths.
 */
export function pairing(left: readonly Column[], right: readonly Column[], words: Words): Step[] {
  const width = right.length + 1;
  const ways = new Uint8Array((left.length + 1) * width);
  const scoresOf = scorer(right, words);
  const filled = Float64Array.from(right, (column) => column.filled);
  let [sums, next] = [sumsOf(width), sumsOf(width)];
  sums.both[0] = 0;
  goRight(sums, filled, AT_END, ways.subarray(0, width));
  left.forEach((column, n) => {
    const row = ways.subarray((n + 1) * width, (n + 2) * width);
    goDown(sums, next, column.filled, row);
    goBoth(sums, next, scoresOf(column), row);
    goRight(next, filled, n === left.length - 1 ? AT_END : 1, row);
    [sums, next] = [next, sums];
  });
  return traced(ways, width, left.length, sums);
}

const sumsOf = (width: number): Sums => ({ both: blank(width), left: blank(width), right: blank(width) });
const blank = (width: number) => new Float64Array(width).fill(Number.NEGATIVE_INFINITY);

// Each cell keeps, for each of its three ways, the way before it, in two bits.
function goBoth({ both, left, right }: Sums, next: Sums, scores: Float64Array, ways: Uint8Array): void {
  next.both[0] = Number.NEGATIVE_INFINITY;
  for (let j = 1; j < ways.length; j++) {
    let best = both[j - 1] ?? 0;
    let way = 0;
    const fromLeft = left[j - 1] ?? 0;
    if (fromLeft > best) {
      best = fromLeft;
      way = 1;
    }
    const fromRight = right[j - 1] ?? 0;
    if (fromRight > best) {
      best = fromRight;
      way = 2;
    }
    next.both[j] = best + (scores[j - 1] ?? 0);
    ways[j] = (ways[j] ?? 0) | way;
  }
}

function goDown({ both, left, right }: Sums, next: Sums, filled: number, ways: Uint8Array): void {
  const last = ways.length - 1;
  for (let j = 0; j <= last; j++) {
    const cost = j === 0 || j === last ? filled * AT_END : filled;
    const open = (OPEN + ON) * cost;
    let best = (both[j] ?? 0) + open;
    let way = 0;
    const fromLeft = (left[j] ?? 0) + ON * cost;
    if (fromLeft > best) {
      best = fromLeft;
      way = 1;
    }
    const fromRight = (right[j] ?? 0) + open;
    if (fromRight > best) {
      best = fromRight;
      way = 2;
    }
    next.left[j] = best;
    ways[j] = way << 2;
  }
}

function goRight({ both, left, right }: Sums, filled: Float64Array, share: number, ways: Uint8Array): void {
  right[0] = Number.NEGATIVE_INFINITY;
  for (let j = 1; j < ways.length; j++) {
    const cost = (filled[j - 1] ?? 0) * share;
    const open = (OPEN + ON) * cost;
    let best = (both[j - 1] ?? 0) + open;
    let way = 0;
    const fromLeft = (left[j - 1] ?? 0) + open;
    if (fromLeft > best) {
      best = fromLeft;
      way = 1;
    }
    const fromRight = (right[j - 1] ?? 0) + ON * cost;
    if (fromRight > best) {
      best = fromRight;
      way = 2;
    }
    right[j] = best;
    ways[j] = (ways[j] ?? 0) | (way << 4);
  }
}

function traced(ways: Uint8Array, width: number, height: number, { both, left, right }: Sums): Step[] {
  const steps: Step[] = [];
  let [i, j] = [height, width - 1];
  let way = 0;
  if ((left[j] ?? 0) > (both[j] ?? 0)) way = 1;
  if ((right[j] ?? 0) > Math.max(both[j] ?? 0, left[j] ?? 0)) way = 2;
  while (i > 0 || j > 0) {
    steps.push(STEPS[way] ?? "both");
    const before = ((ways[i * width + j] ?? 0) >> (way * 2)) & 3;
    if (way !== 2) i--;
    if (way !== 1) j--;
    way = before;
  }
  return steps.reverse();
}
