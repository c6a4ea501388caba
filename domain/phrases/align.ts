/**
 * Monotone alignment of the phrases of one printing with the clauses of another, by what both hold and how long
 * they are: the dynamic programme of W. A. Gale and K. W. Church, "A Program for Aligning Sentences in Bilingual
 * Corpora", Computational Linguistics 19 (1993), with shared anchors as further evidence, phrases that are missing,
 * and cut signs that stand for some.
 */
/** A phrase or a clause: its length (in letters of English), whether it is a cut sign alone, and its anchors. */
export type Side = { length: number; isCut: boolean; keys: ReadonlySet<string> };

/** A run of clauses (end not included) and the phrases that it says, by their places in the list. */
export type Match = { from: number; to: number; phrases: readonly number[] };

/** Standard deviation of length per unit of text: Gale and Church measured 6.8 as its square. */
const VARIANCE = 6.8;
const COST = {
  missing: 2,
  missingCut: 0.3,
  /** Clauses that say no phrase. */
  unsaid: 2.5,
  unsaidCut: 0.6,
  /** A cut sign stands for words. */
  standsFor: 0.8,
  /** Words stand where the other printing cuts. */
  uncut: 1.2,
  /** One more clause in a run, one more phrase in a clause. */
  joined: 0.25,
  /** A cut sign goes with words where the other printing cuts nothing. */
  swallowedCut: 0.6,
  several: 2,
  severalCut: 0.3,
  /** Words say a phrase and what another printing cuts: seldom so. */
  severalUncut: 3.5,
};
const MOST_CLAUSES = 6;
const MOST_PHRASES = 4;
/** What a shared anchor is worth that no other phrase holds. */
const SHARED = 1.4;
const MOST_LENGTH_COST = 5;

type Step = { cost: number; phrases: number; clauses: number };

/**
 * The cheapest alignment. Time is linear in phrases × clauses. `gain` is what the anchors alone were worth, to tell a
 * likely alignment from a guess.
 */
export function aligned(
  phrases: readonly Side[],
  clauses: readonly Side[],
): { matches: Match[]; gain: number } {
  const shared = sharedBy(phrases, clauses);
  const table: Step[][] = [];
  for (let p = 0; p <= phrases.length; p += 1) {
    const row: Step[] = [];
    table.push(row);
    for (let c = 0; c <= clauses.length; c += 1)
      row.push(cheapest(table, [p, c], { phrases, clauses, shared }));
  }
  return walk(table, shared);
}

type Texts = { phrases: readonly Side[]; clauses: readonly Side[]; shared: readonly (readonly number[])[] };

function cheapest(table: readonly (readonly Step[])[], [p, c]: [number, number], texts: Texts): Step {
  if (p === 0 && c === 0) return { cost: 0, phrases: 0, clauses: 0 };
  let found: Step = { cost: Number.POSITIVE_INFINITY, phrases: 0, clauses: 0 };
  for (let a = 0; a <= Math.min(p, MOST_PHRASES); a += 1) {
    for (let b = 0; b <= Math.min(c, a > 1 ? 1 : MOST_CLAUSES); b += 1) {
      if ((a === 0 && b !== 1) || (b === 0 && a !== 1)) continue;
      const before = table[p - a]?.[c - b]?.cost ?? Number.POSITIVE_INFINITY;
      const cost = before + stepCost({ p: p - a, c: c - b, a, b }, texts);
      if (cost < found.cost) found = { cost, phrases: a, clauses: b };
    }
  }
  return found;
}

function walk(
  table: readonly (readonly Step[])[],
  shared: Texts["shared"],
): { matches: Match[]; gain: number } {
  const matches: Match[] = [];
  let gain = 0;
  let [p, c] = [table.length - 1, (table[0]?.length ?? 1) - 1];
  while (p > 0 || c > 0) {
    const { phrases: a, clauses: b } = table[p]?.[c] ?? { phrases: p, clauses: c };
    [p, c] = [p - a, c - b];
    if (a === 0 || b === 0) continue;
    matches.unshift({ from: c, to: c + b, phrases: Array.from({ length: a }, (_, n) => p + n) });
    gain += sharedIn(shared, { p, c, a, b });
  }
  return { matches, gain };
}

/** What each phrase and each clause share; an anchor that many phrases hold says little. */
function sharedBy(phrases: readonly Side[], clauses: readonly Side[]): number[][] {
  const holders = new Map<string, number[]>();
  for (const [at, { keys }] of phrases.entries()) {
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), at]);
  }
  const all = Math.log(1 + phrases.length);
  const shared = phrases.map(() => new Array<number>(clauses.length).fill(0));
  for (const [at, { keys }] of clauses.entries()) {
    for (const key of keys) {
      const held = holders.get(key) ?? [];
      const weight = Math.log(1 + phrases.length / held.length) / all;
      for (const p of held) {
        const row = shared[p];
        if (row) row[at] = (row[at] ?? 0) + weight;
      }
    }
  }
  return shared;
}

/** A step of the programme: `a` phrases from `p` on against `b` clauses from `c` on. */
type Span = { p: number; c: number; a: number; b: number };

function sharedIn(shared: Texts["shared"], { p, c, a, b }: Span): number {
  let sum = 0;
  for (let i = p; i < p + a; i += 1) for (let j = c; j < c + b; j += 1) sum += shared[i]?.[j] ?? 0;
  return sum;
}

function stepCost(span: Span, { phrases, clauses, shared }: Texts): number {
  const { p, c, a, b } = span;
  const [phrase, clause] = [phrases[p], clauses[c]];
  if (a === 0) return clause?.isCut ? COST.unsaidCut : COST.unsaid;
  if (b === 0) return phrase?.isCut ? COST.missingCut : COST.missing;
  const isCutThere = areCuts(phrases, p, a);
  if (areCuts(clauses, c, b)) {
    const uncut = a - cutsIn(phrases, p, a);
    return b - 1 + (isCutThere ? 0 : COST.standsFor + uncut * COST.severalCut);
  }
  const joined = COST.joined * (b - 1) + (isCutThere ? 0 : COST.swallowedCut * cutsIn(clauses, c, b));
  const evidence = SHARED * sharedIn(shared, span);
  if (isCutThere) return COST.uncut + joined - evidence;
  const length = lengthCost(lengthOf(phrases, p, a), lengthOf(clauses, c, b));
  const several = cutsIn(phrases, p, a) > 0 ? COST.severalUncut : COST.several;
  return length + joined + (a - 1) * several - evidence;
}

const cutsIn = (sides: readonly Side[], from: number, count: number): number =>
  sides.slice(from, from + count).filter((one) => one.isCut).length;

const areCuts = (sides: readonly Side[], from: number, count: number): boolean => {
  for (let n = from; n < from + count; n += 1) if (!sides[n]?.isCut) return false;
  return true;
};

function lengthOf(sides: readonly Side[], from: number, count: number): number {
  let sum = 0;
  for (let n = from; n < from + count; n += 1) sum += sides[n]?.isCut ? 0 : (sides[n]?.length ?? 0);
  return sum;
}

/** − log of the probability that texts so different in length say the same (Gale and Church, section 3.2). */
function lengthCost(expected: number, found: number): number {
  const mean = Math.max(1, (expected + found) / 2);
  const delta = Math.abs(found - expected) / Math.sqrt(mean * VARIANCE);
  return Math.min(MOST_LENGTH_COST, -Math.log(Math.max(1e-9, 2 * upperTail(delta))));
}

// Upper tail of the normal distribution (Abramowitz and Stegun 26.2.17).
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const poly =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (poly * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
