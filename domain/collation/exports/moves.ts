import { differencesBetween } from "@/domain/collation/analysis/differences";
import { firstFrom, rowOf } from "@/domain/collation/analysis/rows";
import type { Range, Row } from "@/domain/collation/types";
import type { Exported, Place } from "./cells";

/** Where the words of a place are that a printing (by its number) has elsewhere: the places on the other side, or the same. */
export type Moves = (row: number, place: number) => readonly number[];

/** The moved blocks of a table by its places: each place that a block has left knows those where it came, and back. */
export function movesOf(
  { collation, base }: Pick<Exported, "collation" | "base">,
  places: readonly Place[],
): Moves {
  const from = rowOf(collation, base);
  const ends = places.map((place) => place.to);
  const placesAt = (row: Row, { from, to }: Range): number[] => [
    ...new Set(row.places.slice(from, to).map((column) => firstFrom(ends, column + 1))),
  ];
  const links = new Map<string, Set<number>>();
  const link = (row: number, one: number, other: number) => {
    const key = `${row} ${one}`;
    links.set(key, (links.get(key) ?? new Set()).add(other));
  };
  for (const [n, row] of collation.rows.entries()) {
    for (const { kind, base: left, other } of differencesBetween(from, row)) {
      if (kind !== "moved") continue;
      for (const gone of placesAt(from, left)) {
        for (const come of placesAt(row, other)) {
          link(n, gone, come);
          link(n, come, gone);
        }
      }
    }
  }
  return (row, place) => [...(links.get(`${row} ${place}`) ?? [])].sort((a, b) => a - b);
}
