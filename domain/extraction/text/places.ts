/** How many of some places in order lie before another: the index of the first at or after it. */
export function countBefore(count: number, placeOf: (index: number) => number, at: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
