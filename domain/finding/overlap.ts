import { type Gram, gramsOf, type Unit, unitsOf } from "./grams";

/** A text made ready to be compared with many others. */
export type Prepared = {
  text: string;
  units: readonly Unit[];
  grams: readonly Gram[];
  hashes: ReadonlySet<number>;
};

/** A stretch of a text in UTF-16 code units; whether the text goes on before and after it. */
export type Stretch = { from: number; to: number; isOpenBefore: boolean; isOpenAfter: boolean };

export function prepared(text: string): Prepared {
  const units = unitsOf(text);
  const grams = gramsOf(units);
  return { text, units, grams, hashes: new Set(grams.map((gram) => gram.hash)) };
}

/** The share of the smaller set of grams that the larger one holds, and of both together (Jaccard). */
export function nearness(one: Prepared, other: Prepared): { containment: number; jaccard: number } {
  const [few, many] = one.hashes.size <= other.hashes.size ? [one, other] : [other, one];
  let shared = 0;
  for (const hash of few.hashes) if (many.hashes.has(hash)) shared += 1;
  return {
    containment: shared / Math.max(1, few.hashes.size),
    jaccard: shared / Math.max(1, few.hashes.size + many.hashes.size - shared),
  };
}

type Hit = { one: number; other: number };

/** Places of a gram in a text beyond which it tells no place. */
const MOST_PLACES = 8;
/** Units beyond what the shared grams say that are looked at on either side. */
const MARGIN = 3;

/**
 * The stretches of two texts that tell the same: where their shared grams lie densest, with as much around them
 * as both have. Null where they share none. Linear in the grams of both.
 */
export function overlapOf(one: Prepared, other: Prepared): { one: Stretch; other: Stretch } | null {
  const all = hitsOf(one, other);
  const near = densest(all, "other", one.units.length * 1.5 + 8);
  const hits = densest(near, "one", other.units.length * 1.5 + 8);
  if (hits.length === 0) return null;
  const first = { one: least(hits, "one"), other: least(hits, "other") };
  const last = { one: most(hits, "one"), other: most(hits, "other") };
  const before = Math.min(first.one, first.other) + MARGIN;
  const after = Math.min(one.units.length - last.one, other.units.length - last.other) + MARGIN;
  return {
    one: stretch(one, first.one - before, last.one + after),
    other: stretch(other, first.other - before, last.other + after),
  };
}

function hitsOf(one: Prepared, other: Prepared): Hit[] {
  const places = new Map<number, number[]>();
  for (const { hash, at } of other.grams) {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return one.grams.flatMap(({ hash, at }) =>
    (places.get(hash) ?? []).map((place) => ({ one: at, other: place })),
  );
}

/** The most hits that lie within `width` units of one side. */
function densest(hits: readonly Hit[], side: keyof Hit, width: number): Hit[] {
  const sorted = [...hits].sort((a, b) => a[side] - b[side]);
  let best = { from: 0, to: 0 };
  let from = 0;
  for (const [to, hit] of sorted.entries()) {
    while (hit[side] - (sorted[from]?.[side] ?? 0) > width) from += 1;
    if (to + 1 - from > best.to - best.from) best = { from, to: to + 1 };
  }
  return sorted.slice(best.from, best.to);
}

const least = (hits: readonly Hit[], side: keyof Hit): number =>
  hits.reduce((sum, hit) => Math.min(sum, hit[side]), Number.POSITIVE_INFINITY);
const most = (hits: readonly Hit[], side: keyof Hit): number =>
  hits.reduce((sum, hit) => Math.max(sum, hit[side]), 0);

function stretch({ text, units }: Prepared, from: number, to: number): Stretch {
  const [isOpenBefore, isOpenAfter] = [from > 0, to < units.length];
  return {
    from: isOpenBefore ? (units[from]?.start ?? 0) : 0,
    to: isOpenAfter ? (units[to - 1]?.end ?? text.length) : text.length,
    isOpenBefore,
    isOpenAfter,
  };
}
