/** An edge of the graph of printings; an edge from an unknown origin has no `from`. */
export type Edge = { from?: string | undefined; to: string };

/**
 * The path by which a new edge would close a circle (from its `to` back to its `from`), or null when the
 * graph stays acyclic. Linear in the number of edges.
 */
export function cycleClosedBy(edges: readonly Edge[], added: Edge): readonly string[] | null {
  if (added.from === undefined) return null;
  if (added.from === added.to) return [added.to];
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) if (from !== undefined) next.set(from, [...(next.get(from) ?? []), to]);
  const cameFrom = new Map<string, string | null>([[added.to, null]]);
  const waiting = [added.to];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === added.from) return pathTo(at, cameFrom);
    for (const to of next.get(at) ?? []) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      waiting.push(to);
    }
  }
  return null;
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at: string | null | undefined = end; at; at = cameFrom.get(at)) path.unshift(at);
  return path;
}
