import type { DerivationBody } from "@/domain/edition/quote-body";
import { grouped } from "./grouped";

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
  const into = grouped(steps, (link) => link.to);
  const ways = new Map<string, readonly [Link, ...Link[]]>();
  for (const id of printings) {
    const [first, ...others] = [...(into.get(id) ?? [])].sort(
      (a, b) => Number(isRoot(a, known)) - Number(isRoot(b, known)) || bySureness(a, b),
    );
    if (first) ways.set(id, [first, ...others]);
  }
  const below = grouped(printings, (id) => ways.get(id)?.[0].from);
  const nodeOf = (id: string): ChainNode => {
    const [by, ...others] = ways.get(id) ?? [];
    return { id, ...(by ? { by } : {}), others, below: (below.get(id) ?? []).map(nodeOf) };
  };
  const roots = printings.filter((id) => {
    const from = ways.get(id)?.[0].from;
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
  const next = grouped(links, (link) => link.from);
  const done = new Set<string>();
  for (const start of printings) {
    // A set keeps the order in which it was filled: the path from `start`, asked in one step.
    const path = new Set<string>();
    const open: { id: string; left: string[] }[] = [];
    const enter = (id: string) => {
      path.add(id);
      open.push({ id, left: (next.get(id) ?? []).map((link) => link.to) });
    };
    if (!done.has(start)) enter(start);
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const to = at.left.pop();
      if (to === undefined) {
        done.add(at.id);
        path.delete(at.id);
        open.pop();
      } else if (path.has(to)) {
        const way = [...path];
        return [...way.slice(way.indexOf(to)), to];
      } else if (!done.has(to)) enter(to);
    }
  }
  return null;
}

/** The printings upstream of one along the surest steps, nearest first; ends at a root or where it was. */
export function upstreamOf(id: string, links: readonly Link[]): string[] {
  const into = grouped(links, (link) => link.to);
  const path = new Set([id]);
  for (let at = id; ; ) {
    const [step] = (into.get(at) ?? []).filter((link) => link.from !== undefined).sort(bySureness);
    if (step?.from === undefined || path.has(step.from)) break;
    at = step.from;
    path.add(at);
  }
  return [...path].slice(1);
}
