import type { Column } from "./profile";

/** A column of the left and one of the right that are surely the same place. */
type Anchor = { left: number; right: number };

/**
 * Columns that surely belong together, rising in both: those that share a word found in no other column of
 * either side, with a neighbour that is shared as well; the longest rising row of them (patience: Cohen 2003).
 */
export function anchorsOf(left: readonly Column[], right: readonly Column[]): Anchor[] {
  const [ofLeft, ofRight] = [lonely(left), lonely(right)];
  const found: Anchor[] = [];
  left.forEach(({ words }, at) => {
    const there = words.flatMap(({ id }) => (ofLeft.has(id) ? (ofRight.get(id) ?? []) : []));
    for (const place of new Set(there)) {
      const isHeld = isShared(left[at - 1], right[place - 1]) || isShared(left[at + 1], right[place + 1]);
      if (isHeld) found.push({ left: at, right: place });
    }
  });
  return rising(found);
}

/** Words that stand in one column only, with that column. */
function lonely(columns: readonly Column[]): Map<number, number> {
  const at = new Map<number, number>();
  const often = new Set<number>();
  columns.forEach(({ words }, n) => {
    for (const { id } of words) {
      if (at.has(id)) often.add(id);
      at.set(id, n);
    }
  });
  for (const id of often) at.delete(id);
  return at;
}

const isShared = (a: Column | undefined, b: Column | undefined): boolean =>
  a?.words.some(({ id }) => b?.words.some((one) => one.id === id)) ?? false;

/** The longest row that rises on both sides (Schensted 1961); `found` rises on the left already. */
function rising(found: readonly Anchor[]): Anchor[] {
  const ends: number[] = [];
  const before: number[] = [];
  found.forEach((one, n) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((found[ends[middle] ?? 0]?.right ?? 0) < one.right) low = middle + 1;
      else high = middle;
    }
    before[n] = ends[low - 1] ?? -1;
    ends[low] = n;
  });
  const row: Anchor[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const one = found[n];
    // Two words of one column may lead to two places: the earlier is left out.
    if (one && one.left !== row.at(-1)?.left) row.push(one);
  }
  return row.reverse();
}
