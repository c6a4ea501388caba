import type { Collation, Range } from "@/domain/collation/types";
import { differencesBetween } from "./differences";
import { addReading, type Reading, type Readings } from "./readings";
import { cellOf, isOutside, rowOf } from "./rows";

/** Columns in which all printings agree, or in which some differ; the reading of the base is the first. */
export type Segment = Range & { isVariation: boolean; readings: readonly Reading[] };

/**
 * The whole table in places of agreement and of variation, in turn as they come: cut where a difference from
 * the base begins or ends, and never within other words that stand for each other.
 */
export function segmentsOf(collation: Collation, base: string): Segment[] {
  const from = rowOf(collation, base);
  const changed = collation.rows.flatMap((row) => differencesBetween(from, row));
  const whole = united(changed.filter(({ kind }) => kind === "other").map(({ columns }) => columns));
  const edges = new Set([
    0,
    collation.width,
    ...changed.flatMap(({ columns }) => [columns.from, columns.to]),
  ]);
  for (const { from: first, to } of whole) for (let at = first + 1; at < to; at++) edges.delete(at);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((to, n) => {
    const columns = { from: cuts[n] ?? 0, to };
    const readings = readingsAt(collation, base, columns);
    return { ...columns, isVariation: readings.filter((one) => !one.isOutside).length > 1, readings };
  });
}

/** Ranges that overlap as one, rising; those that only touch stay apart. */
function united(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = out.at(-1);
    if (last && range.from < last.to) last.to = Math.max(last.to, range.to);
    else out.push({ ...range });
  }
  return out;
}

/** What all printings have in some columns, equal readings as one; the base first, then in the order of the rows. */
function readingsAt(collation: Collation, base: string, columns: Range): Reading[] {
  const readings: Readings = new Map();
  const first = rowOf(collation, base);
  for (const row of [first, ...collation.rows.filter((one) => one !== first)]) {
    addReading(readings, row.siglum, cellOf(row, columns), { isOutside: isOutside(row, columns) });
  }
  return [...readings.values()];
}
