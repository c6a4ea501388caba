import type { AttestationBody, DerivationBody } from "@/domain/edition/quote-body";

type Printing = Pick<AttestationBody, "id" | "relation">;
type Link = Pick<DerivationBody, "from" | "to" | "kind">;

/** How far a printing stands from the nearest original: steps in all, and translations among them. */
export type Distance = { hops: number; translations: number };

/**
 * The distance of each printing from the nearest printing of the original words (model.md, "Derived facts").
 * A printing that no original leads to has none: "original not attached".
 */
export function distances(
  printings: readonly Printing[],
  links: readonly Link[],
): ReadonlyMap<string, Distance> {
  const found = new Map<string, Distance>();
  let edge = printings.filter((one) => one.relation === "original").map((one) => one.id);
  for (const id of edge) found.set(id, { hops: 0, translations: 0 });
  // By breadth, so that the first way to a printing is the shortest.
  while (edge.length > 0) {
    const nextEdge: string[] = [];
    for (const { from, to, kind } of links) {
      const before = from === undefined || !edge.includes(from) ? undefined : found.get(from);
      if (before === undefined) continue;
      const way = {
        hops: before.hops + 1,
        translations: before.translations + (kind === "translates" ? 1 : 0),
      };
      const known = found.get(to);
      if (known === undefined) nextEdge.push(to);
      if (known === undefined || (known.hops === way.hops && way.translations < known.translations)) {
        found.set(to, way);
      }
    }
    edge = [...new Set(nextEdge)];
  }
  return found;
}
