import type { AttestationBody, DerivationBody } from "@/domain/edition/quote-body";
import { grouped } from "./grouped";

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
  const next = grouped(links, (link) => link.from);
  const found = new Map<string, Distance>();
  let edge = printings.filter((one) => one.relation === "original").map((one) => one.id);
  for (const id of edge) found.set(id, { hops: 0, translations: 0 });
  // By breadth, so that the first way to a printing is the shortest; of equal ways, that of fewest translations.
  while (edge.length > 0) {
    const reached = new Set<string>();
    for (const from of edge) {
      const before = found.get(from) ?? { hops: 0, translations: 0 };
      for (const { to, kind } of next.get(from) ?? []) {
        const hops = before.hops + 1;
        const translations = before.translations + (kind === "translates" ? 1 : 0);
        const known = found.get(to);
        if (known && (known.hops < hops || known.translations <= translations)) continue;
        found.set(to, { hops, translations });
        reached.add(to);
      }
    }
    edge = [...reached];
  }
  return found;
}
