/** A stretch of a row under the columns `from` to `to` (not included), with the cells that belong there. */
export type Slot<C> = { from: number; to: number; cells: readonly C[] };

/**
 * Lays the cells of a printing out under the columns of phrases: each under the phrases it says, those that share
 * a phrase together; one that says none, in an undivided printing, under all. Every column is in one slot.
 */
export function slotsOf<C extends { phrases: readonly number[] }>(
  cells: readonly C[],
  columns: number,
): Slot<C>[] {
  const spans = cells.map(({ phrases }) => ({
    from: Math.max(0, (phrases[0] ?? 1) - 1),
    to: Math.min(columns, phrases.at(-1) ?? columns),
  }));
  // A column goes on into the next one where some cell lies over both.
  const goesOn = Array.from({ length: columns }, (_, n) =>
    spans.some(({ from, to }) => from <= n && n + 1 < to),
  );
  const slots: Slot<C>[] = [];
  for (let from = 0, n = 0; n < columns; n += 1) {
    if (goesOn[n]) continue;
    const to = n + 1;
    const start = from;
    slots.push({ from: start, to, cells: cells.filter((_, at) => isWithin(spans[at], start, to)) });
    from = to;
  }
  return slots;
}

const isWithin = (span: { from: number; to: number } | undefined, from: number, to: number): boolean =>
  span !== undefined && span.from >= from && span.to <= to;

/**
 * The same under some of the columns (places in the list of phrases) alone: the cells that begin there, as far as
 * these columns go. A printing that is not divided lies under all of them.
 */
export function slotsIn<C extends { phrases: readonly number[] }>(
  cells: readonly C[],
  { from, to }: { from: number; to: number },
): Slot<C>[] {
  const isHere = ({ phrases: [first] }: C) => first === undefined || (from < first && first <= to);
  const here = cells.filter(isHere).map((cell) => ({
    cell,
    phrases: cell.phrases.flatMap((one) => (one <= to ? one - from : [])),
  }));
  return slotsOf(here, Math.max(1, to - from)).map((slot) => ({
    ...{ from: from + slot.from, to: from + slot.to },
    cells: slot.cells.map(({ cell }) => cell),
  }));
}
