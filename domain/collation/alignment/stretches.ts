/** A row as far as it is compared: the keys of its tokens and their columns, rising. */
type Compared = { tokens: readonly { key: string }[]; places: readonly number[] };

/** What two rows have in one column, by number of the token; at least one has something. */
export type Cell = { column: number; base?: number; other?: number };

/** Neighbouring columns of two rows, all with the same words or none. */
export type Stretch = { isSame: boolean; cells: Cell[] };

/** The columns of two rows, those in which they are the same and those in which they differ by turns. */
export function stretchesBetween(base: Compared, other: Compared): Stretch[] {
  const found: Stretch[] = [];
  let [b, o] = [0, 0];
  while (b < base.places.length || o < other.places.length) {
    const inBase = base.places[b] ?? Number.POSITIVE_INFINITY;
    const inOther = other.places[o] ?? Number.POSITIVE_INFINITY;
    const column = Math.min(inBase, inOther);
    const isSame = inBase === inOther && base.tokens[b]?.key === other.tokens[o]?.key;
    const cell = {
      column,
      ...(inBase === column ? { base: b } : {}),
      ...(inOther === column ? { other: o } : {}),
    };
    const last = found.at(-1);
    if (last?.isSame === isSame) last.cells.push(cell);
    else found.push({ isSame, cells: [cell] });
    b += Number(inBase === column);
    o += Number(inOther === column);
  }
  return found;
}
