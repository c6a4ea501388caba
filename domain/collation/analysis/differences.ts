import { printed } from "@/domain/collation/tokens/line";
import type { Collation, Range, Row, Token } from "@/domain/collation/types";
import { grouped } from "./grouped";
import { movesBetween } from "./moves";
import { rowOf } from "./rows";
import { runsBetween } from "./runs";

/**
 * What a printing has against the base: other words, added words, a cut sign in their place, none (omitted),
 * or words that stand elsewhere in the base (moved).
 */
export type DifferenceKind = "other" | "added" | "cut" | "omitted" | "moved";

/**
 * One difference between the base and a printing, in whole words: columns, and the tokens of both by number
 * (either may be none), and as printed. A moved block names where the base has it; that place is an omission
 * of the same `move`.
 */
export type Difference = {
  kind: DifferenceKind;
  columns: Range;
  base: Range;
  other: Range;
  lemma: string;
  text: string;
  move?: number;
};

/** What differs between a printing and the base, in the order of the printing. */
export const differencesFrom = (collation: Collation, base: string, siglum: string): readonly Difference[] =>
  differencesBetween(rowOf(collation, base), rowOf(collation, siglum));

const known = new WeakMap<Row, WeakMap<Row, readonly Difference[]>>();

/** The same between two rows of one table; worked out once for as long as the table is kept. */
export function differencesBetween(base: Row, other: Row): readonly Difference[] {
  const fromBase = known.get(base) ?? new WeakMap<Row, readonly Difference[]>();
  known.set(base, fromBase);
  const differences = fromBase.get(other) ?? between(base, other);
  fromBase.set(other, differences);
  return differences;
}

function between(base: Row, other: Row): Difference[] {
  const runs = grouped(runsBetween(base, other, movesBetween(base, other)), base, other);
  return runs.map((run) => {
    const before = base.tokens.slice(run.base.from, run.base.to);
    const now = other.tokens.slice(run.other.from, run.other.to);
    return { kind: kindOf(before, now, run.move), ...run, lemma: printed(before), text: printed(now) };
  });
}

const isCut = ({ kind }: Token): boolean => kind === "cut";

function kindOf(before: readonly Token[], now: readonly Token[], move: number | undefined): DifferenceKind {
  if (now.length === 0) return "omitted";
  if (move !== undefined) return "moved";
  if (now.every(isCut)) return "cut";
  return before.every(isCut) ? "added" : "other";
}

/** The column in which a difference is marked in its row: where its first word stands, else where words are gone. */
export const columnOf = ({ columns, other }: Difference, { places }: Row): number =>
  other.from < other.to ? (places[other.from] ?? columns.from) : columns.from;

/** How many differences a reader counts: a moved block is one, with the place it left. */
export const countOf = (differences: readonly Difference[]): number =>
  differences.filter(({ kind, move }) => kind !== "omitted" || move === undefined).length;
