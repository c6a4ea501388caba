import type { Difference } from "@/domain/collation/analysis/differences";
import { placedTokens } from "@/domain/collation/tokens/placed";
import type { Range, Row, Token } from "@/domain/collation/types";
import { unitsOf } from "./grams";
import type { Stretch } from "./overlap";

/** One of two texts that are compared: the stretch of it, and the tokens of that. */
export type Side = { stretch: Stretch; row: Row };

/** Words that one text has of its own before or behind the other, more than these, are what stands around it. */
const MOST_ADDED = 2;

/**
 * The differences without what only one text has around the other: the printing goes on, or the words asked for
 * stand among others. One or two words of its own at an end a text has added.
 */
export function within(differences: readonly Difference[], printing: Side, asked: Side): Difference[] {
  return differences.flatMap((one) => {
    if (one.move !== undefined) return [one];
    if (isHead(one)) return edge(one, openness(printing, asked, "isOpenBefore"), lastOf);
    if (isTail(one, printing, asked)) return edge(one, openness(printing, asked, "isOpenAfter"), firstOf);
    return [one];
  });
}

const isHead = ({ base, other }: Difference): boolean => base.from === 0 && other.from === 0;
const isTail = ({ base, other }: Difference, printing: Side, asked: Side): boolean =>
  base.to === printing.row.tokens.length && other.to === asked.row.tokens.length;

type Openness = { base: boolean; other: boolean };
const openness = (printing: Side, asked: Side, end: "isOpenBefore" | "isOpenAfter"): Openness => ({
  base: printing.stretch[end],
  other: asked.stretch[end],
});

const lengthOf = ({ from, to }: Range): number => to - from;
const lastOf = (run: Range, most: number): Range => ({ ...run, from: Math.max(run.from, run.to - most) });
const firstOf = (run: Range, most: number): Range => ({ ...run, to: Math.min(run.to, run.from + most) });

function edge(one: Difference, isOpen: Openness, cut: (run: Range, most: number) => Range): Difference[] {
  const [inBase, inOther] = [lengthOf(one.base), lengthOf(one.other)];
  if (inBase === 0) return isOpen.other || isOpen.base || inOther > MOST_ADDED ? [] : [one];
  if (inOther === 0) return [];
  const base = isOpen.base ? cut(one.base, inOther) : one.base;
  const other = isOpen.other ? cut(one.other, inBase) : one.other;
  return [{ ...one, base, other }];
}

/** Runs of the words asked for that stand in the printing too; a block that has moved is one of them. */
export function keptRuns(differences: readonly Difference[], asked: Side): Range[] {
  const runs: Range[] = [];
  let at = 0;
  const lost = differences
    .filter(({ kind }) => kind !== "moved" && kind !== "omitted")
    .map(({ other }) => other);
  for (const { from, to } of [...lost, { from: asked.row.tokens.length, to: 0 }]) {
    if (from > at) runs.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return runs;
}

/** How many units some tokens are; a cut sign is none. */
export const unitsIn = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + (token.kind === "cut" ? 0 : unitsOf(token.text).length), 0);

/** Where in its text some tokens of a side stand, in UTF-16 code units. */
export function placeOf({ stretch, row }: Side, { from, to }: Range): Range {
  const placed = placedTokens(row);
  const first = placed[from]?.start ?? row.opening.length;
  const end = placed[Math.min(to, placed.length) - 1]?.end ?? first;
  return { from: stretch.from + first, to: stretch.from + end };
}
