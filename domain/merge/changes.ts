/** A stored value as the database has it: JSON columns as their text. */
export type Cell = string | number | null;
export type Cells = Readonly<Record<string, Cell>>;

/**
 * One thing that a merge does to a row: some of its cells get other values, it is taken out because the survivor
 * has its like (`twin`), or it is added. `whole`: the row as it stood, where an edit writes such rows anew.
 */
export type Change =
  | { act: "set"; table: string; key: Cells; was: Cells; is: Cells; whole?: Cells }
  | { act: "drop"; table: string; key: Cells; row: Cells; twin: Cells | null }
  | { act: "add"; table: string; key: Cells; row: Cells };

/** What an undoing left as it stood, because somebody had changed it since the merge. */
export type Kept = { table: string; key: Cells; cells: readonly string[] };

/** The cells of a row that still hold what the merge wrote, each with what it held before; the others are kept. */
export function cellsToPutBack(change: Extract<Change, { act: "set" }>, row: Cells) {
  const back: Record<string, Cell> = {};
  const kept: string[] = [];
  for (const [cell, is] of Object.entries(change.is)) {
    if (row[cell] === is) back[cell] = change.was[cell] ?? null;
    else kept.push(cell);
  }
  return { back, kept };
}

/** How many rows of each table are moved, and how many are taken out since the survivor has their like. */
export function countsOf(changes: readonly Change[]): { table: string; moved: number; dropped: number }[] {
  const counts = new Map<string, { moved: number; dropped: number }>();
  for (const { act, table } of changes) {
    const count = counts.get(table) ?? { moved: 0, dropped: 0 };
    counts.set(table, count);
    if (act === "drop") count.dropped += 1;
    else count.moved += 1;
  }
  return [...counts].map(([table, count]) => ({ table, ...count }));
}
