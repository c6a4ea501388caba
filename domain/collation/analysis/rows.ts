import type { Collation, Range, Row, Token } from "@/domain/collation/types";

/** The row of a letter. Throws where the table has none: the caller chose among its rows. */
export function rowOf({ rows }: Collation, siglum: string): Row {
  const row = rows.find((one) => one.siglum === siglum);
  if (!row) throw new Error(`no printing ${siglum} in this table`);
  return row;
}

/** The tokens of a row in some columns, by number. */
export const tokensAt = ({ places }: Row, { from, to }: Range): Range => ({
  from: firstFrom(places, from),
  to: firstFrom(places, to),
});

/** The tokens of a row in some columns. */
export function cellOf(row: Row, columns: Range): readonly Token[] {
  const { from, to } = tokensAt(row, columns);
  return row.tokens.slice(from, to);
}

/** Whether columns lie before the first or after the last word of a row: a partial printing does not reach them. */
export const isOutside = ({ places }: Row, { from, to }: Range): boolean =>
  to <= (places[0] ?? Number.POSITIVE_INFINITY) || from > (places.at(-1) ?? -1);

/** The first of rising numbers that is not below one, by its place (binary search). */
export function firstFrom(places: readonly number[], least: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
