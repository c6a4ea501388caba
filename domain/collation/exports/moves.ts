import { differencesBetween } from "@/domain/collation/analysis/differences";
import { firstFrom, rowOf } from "@/domain/collation/analysis/rows";
import type { Range, Row } from "@/domain/collation/types";
import type { Exported, Place } from "./cells";

/** Where the words of a place are that a printing (by its number) has elsewhere: the places on the other side, or the same. */
export type Moves = (row: number, place: number) => readonly number[];

/**
 * The moved blocks of a table by its places: each place that a block has left knows one where it came, and back. The
 * places of both sides are linked in their order, what is over on one side with the last of the other.
 */
export function movesOf(
  { collation, base }: Pick<Exported, "collation" | "base">,
  places: readonly Place[],
): Moves {
  const from = rowOf(collation, base);
  const own = collation.rows.indexOf(from);
  const ends = places.map((place) => place.to);
  // Places at which a printing reads otherwise than the base; all where it does so at none.
  const placesAt = (n: number, row: Row, range: Range): number[] => {
    const all = new Set(row.places.slice(range.from, range.to).map((column) => firstFrom(ends, column + 1)));
    const read = [...all].filter((at) => places[at]?.cells[n]?.text !== places[at]?.cells[own]?.text);
    return read.length > 0 ? read : [...all];
  };
  const links = new Map<string, Set<number>>();
  const link = (row: number, one: number, other: number) => {
    const key = `${row} ${one}`;
    links.set(key, (links.get(key) ?? new Set()).add(other));
  };
  for (const [n, row] of collation.rows.entries()) {
    for (const { kind, base: left, other } of differencesBetween(from, row)) {
      if (kind !== "moved") continue;
      const [gone, come] = [placesAt(n, from, left), placesAt(n, row, other)];
      for (let at = 0; at < Math.max(gone.length, come.length); at++) {
        const one = gone[Math.min(at, gone.length - 1)];
        const two = come[Math.min(at, come.length - 1)];
        if (one === undefined || two === undefined) continue;
        link(n, one, two);
        link(n, two, one);
      }
    }
  }
  return (row, place) => [...(links.get(`${row} ${place}`) ?? [])].sort((a, b) => a - b);
}
