import type { DerivationBody } from "@/domain/edition/quote-body";

type Link = Pick<DerivationBody, "id" | "from" | "to" | "kind" | "basis" | "confidence" | "note">;

/** A printing in the tree of printings: what it came by, and what came from it. */
export type ChainNode = {
  id: string;
  /** The surest step that leads to it; absent where nothing known is upstream. */
  by?: Link;
  /** Further steps that lead to it. */
  others: readonly Link[];
  below: readonly ChainNode[];
};

/** The tree, or the circle that forbids one: the path, first printing again at its end. */
export type Chain = { ok: true; roots: readonly ChainNode[] } | { ok: false; circle: readonly string[] };

const SURENESS = { confirmed: 0, stated: 1, inferred: 2 } as const;

/**
 * Orders the printings of a quote into a tree: each hangs below the printing it surest came from. Steps that
 * name a printing outside `printings` count as steps from an unknown origin. Refused where the steps close a
 * circle, with the path named.
 */
export function chainOf(printings: readonly string[], links: readonly Link[]): Chain {
  const known = new Set(printings);
  const steps = links.filter((link) => known.has(link.to));
  const circle = circleIn(printings, steps);
  if (circle) return { ok: false, circle };
  const into = new Map<string, Link[]>();
  for (const link of steps) into.set(link.to, [...(into.get(link.to) ?? []), link]);
  const below = new Map<string, string[]>();
  const by = new Map<string, Link>();
  for (const id of printings) {
    const ordered = [...(into.get(id) ?? [])].sort(
      (a, b) => Number(isRoot(a, known)) - Number(isRoot(b, known)) || bySureness(a, b),
    );
    const [first] = ordered;
    if (!first) continue;
    by.set(id, first);
    into.set(id, ordered.slice(1));
    if (first.from !== undefined) below.set(first.from, [...(below.get(first.from) ?? []), id]);
  }
  const nodeOf = (id: string): ChainNode => {
    const step = by.get(id);
    return {
      id,
      ...(step ? { by: step } : {}),
      others: step ? (into.get(id) ?? []) : [],
      below: (below.get(id) ?? []).map(nodeOf),
    };
  };
  const roots = printings.filter((id) => {
    const from = by.get(id)?.from;
    return from === undefined || !known.has(from);
  });
  return { ok: true, roots: roots.map(nodeOf) };
}

const isRoot = (link: Link, known: ReadonlySet<string>): boolean =>
  link.from === undefined || !known.has(link.from);

const bySureness = (a: Link, b: Link): number =>
  SURENESS[a.confidence] - SURENESS[b.confidence] || (a.id < b.id ? -1 : 1);

/** The first circle met when walking the steps, or null. Iterative: a long chain must not end the process. */
function circleIn(printings: readonly string[], links: readonly Link[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) if (from !== undefined) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of printings) {
    const path: string[] = [];
    const open: { id: string; left: string[] }[] = [{ id: start, left: [...(next.get(start) ?? [])] }];
    if (done.has(start)) continue;
    path.push(start);
    while (open.length > 0) {
      const at = open[open.length - 1];
      const to = at?.left.pop();
      if (at === undefined) break;
      if (to === undefined) {
        done.add(at.id);
        open.pop();
        path.pop();
      } else if (path.includes(to)) {
        return [...path.slice(path.indexOf(to)), to];
      } else if (!done.has(to)) {
        path.push(to);
        open.push({ id: to, left: [...(next.get(to) ?? [])] });
      }
    }
  }
  return null;
}

/** The printings upstream of one along the surest steps, nearest first; ends at a root or where it was. */
export function upstreamOf(id: string, links: readonly Link[]): string[] {
  const path: string[] = [];
  const seen = new Set([id]);
  for (let at: string | undefined = id; at !== undefined; ) {
    const [step] = links.filter((link) => link.to === at && link.from !== undefined).sort(bySureness);
    at = step?.from;
    if (at === undefined || seen.has(at)) break;
    seen.add(at);
    path.push(at);
  }
  return path;
}
