import { grouped } from "./grouped";

/** An edge of the graph of printings; an edge from an unknown origin has no `from`. */
export type Edge = { from?: string | undefined; to: string };

/**
 * The shortest path by which a new edge would close a circle (from its `to` back to its `from`), or null when the
 * graph stays acyclic. Linear in the number of edges.
 */
export function cycleClosedBy(edges: readonly Edge[], added: Edge): readonly string[] | null {
  if (added.from === undefined) return null;
  if (added.from === added.to) return [added.to];
  const next = grouped(edges, (edge) => edge.from);
  const cameFrom = new Map<string, string | null>([[added.to, null]]);
  // By breadth, so that the circle named is the shortest; the list grows while it is walked.
  const waiting = [added.to];
  for (const at of waiting) {
    if (at === added.from) return pathTo(at, cameFrom);
    for (const { to } of next.get(at) ?? []) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      waiting.push(to);
    }
  }
  return null;
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at: string | null | undefined = end; at; at = cameFrom.get(at)) path.push(at);
  return path.reverse();
}
