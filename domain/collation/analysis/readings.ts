import { keyOfRun, printed } from "@/domain/collation/tokens/line";
import type { Range, Row } from "@/domain/collation/types";
import { cellOf, isOutside } from "./rows";

/** One reading: what some printings have; without text they leave it out, or (`isOutside`) do not reach so far. */
export type Reading = { text: string; sigla: readonly string[]; isOutside: boolean };

/** Readings in the order in which they were met, each under what it is compared by. */
export type Readings = Map<string, Reading & { sigla: string[] }>;

/** Adds what a row has in some columns: to the equal reading, or as a new one. */
export function addReading(readings: Readings, row: Row, columns: Range): void {
  const tokens = cellOf(row, columns);
  const outside = isOutside(row, columns);
  const key = `${outside} ${keyOfRun(tokens)}`;
  const known = readings.get(key);
  if (known) known.sigla.push(row.siglum);
  else readings.set(key, { text: printed(tokens), sigla: [row.siglum], isOutside: outside });
}
