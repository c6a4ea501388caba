import { keyOfRun } from "@/domain/collation/tokens/line";
import type { Range, Row, Token } from "@/domain/collation/types";
import { isDense } from "@/domain/text/scripts";
import type { Run } from "./runs";

const SMALL = 3;
const MOST_SMALL = 2;

/**
 * Runs as a reader would name them: what is written apart in one row and together in the other is no
 * difference; between two changes as many small words may stay as either changed, two at most.
 */
export function grouped(runs: readonly Run[], base: Row, other: Row): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    if (run.move === undefined && keyOf(base, run.base) === keyOf(other, run.other)) continue;
    const last = out.at(-1);
    if (last && isOneWith(last, run, base, other)) {
      out[out.length - 1] = {
        columns: { from: last.columns.from, to: Math.max(last.columns.to, run.columns.to) },
        base: { from: last.base.from, to: run.base.to },
        other: { from: last.other.from, to: run.other.to },
      };
    } else out.push(run);
  }
  return out;
}

const tokensOf = ({ tokens }: Row, { from, to }: Range): readonly Token[] => tokens.slice(from, to);
const keyOf = (row: Row, range: Range): string => keyOfRun(tokensOf(row, range));

function isOneWith(a: Run, b: Run, base: Row, other: Row): boolean {
  if (a.move !== undefined || b.move !== undefined) return false;
  const between = base.tokens.slice(a.base.to, b.base.from);
  const isKept = between.length > 0 && between.length === b.other.from - a.other.to;
  if (!isKept || !between.every(isSmall)) return false;
  if (between.length > Math.min(MOST_SMALL, sizeOf(a), sizeOf(b))) return false;
  return [a, b].every((run) =>
    [...tokensOf(base, run.base), ...tokensOf(other, run.other)].every(({ kind }) => kind !== "cut"),
  );
}

const isSmall = ({ key, kind }: Token): boolean => kind !== "cut" && key.length <= (isDense(key) ? 1 : SMALL);

// Words left out or added alone take no neighbour with them.
const sizeOf = ({ base, other }: Run): number => Math.min(base.to - base.from, other.to - other.from);
