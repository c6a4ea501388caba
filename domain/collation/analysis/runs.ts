import { type Cell, stretchesBetween } from "@/domain/collation/alignment/stretches";
import { keyOfRun } from "@/domain/collation/tokens/line";
import type { Range, Row } from "@/domain/collation/types";
import type { Move } from "./moves";
import { tokensAt } from "./rows";

/** Neighbouring words of two rows that differ; `move` where they are one side of a move. */
export type Run = { columns: Range; base: Range; other: Range; move?: number };

/**
 * Stretches of columns in which two rows differ. Moved blocks, cut signs with what they stand for, and what
 * a partial printing does not reach stand by themselves.
 */
export function runsBetween(base: Row, other: Row, moves: readonly Move[]): Run[] {
  const runs = stretchesBetween(base, other).flatMap(({ isSame, cells }) => {
    if (isSame || isOneText(cells, base, other)) return [];
    const [left, right] = [moves.map((one) => one.base), moves.map((one) => one.other)];
    const halves = cells.flatMap((cell) => halved(cell, left, right));
    const labelIn = (cell: Cell) => labelOf(cell, base, other, left, right);
    return stretches(halves, labelIn).flatMap((stretch) =>
      stretch[0] && labelIn(stretch[0]) === "" ? aroundCuts(stretch, base, other) : [stretch],
    );
  });
  return runs
    .map((cells) => runOf(cells, base, other, moves))
    .sort((a, b) => a.other.from - b.other.from || a.base.from - b.base.from);
}

// Written apart in one and together in the other.
function isOneText(cells: readonly Cell[], base: Row, other: Row): boolean {
  const keyOf = (row: Row, side: "base" | "other") =>
    keyOfRun(cells.flatMap((cell) => row.tokens[cell[side] ?? -1] ?? []));
  return keyOf(base, "base") === keyOf(other, "other");
}

const blockAt = (blocks: readonly Range[], n: number | undefined): number =>
  n === undefined ? -1 : blocks.findIndex(({ from, to }) => from <= n && n < to);

// A column whose sides belong to different blocks is two.
function halved(cell: Cell, left: readonly Range[], right: readonly Range[]): Cell[] {
  const { column, base, other } = cell;
  if (base === undefined || other === undefined) return [cell];
  if (blockAt(left, base) < 0 && blockAt(right, other) < 0) return [cell];
  return [
    { column, base },
    { column, other },
  ];
}

function labelOf(
  { column, base, other }: Cell,
  from: Row,
  to: Row,
  left: readonly Range[],
  right: readonly Range[],
): string {
  const [gone, come] = [blockAt(left, base), blockAt(right, other)];
  if (gone >= 0) return `gone ${gone}`;
  if (come >= 0) return `come ${come}`;
  const { places } = base === undefined ? from : to;
  if (base !== undefined && other !== undefined) return "";
  if (column < (places[0] ?? 0)) return "before";
  return column > (places.at(-1) ?? -1) ? "behind" : "";
}

/** Cells of one label, each stretch unbroken in both rows; stretches of different labels may interleave. */
function stretches(cells: readonly Cell[], labelOf: (cell: Cell) => string): Cell[][] {
  const open = new Map<string, Cell[]>();
  const found: Cell[][] = [];
  const last = { base: "", other: "" };
  for (const cell of cells) {
    const label = labelOf(cell);
    const isBroken = (["base", "other"] as const).some((side) => {
      const isHere = cell[side] !== undefined;
      const broken =
        isHere && last[side] !== label && open.get(label)?.some((one) => one[side] !== undefined);
      if (isHere) last[side] = label;
      return broken;
    });
    const stretch = isBroken ? undefined : open.get(label);
    if (stretch) stretch.push(cell);
    else {
      const begun = [cell];
      open.set(label, begun);
      found.push(begun);
    }
  }
  return found;
}

// A cut sign stands for the words beside it that the other row has alone.
function aroundCuts(cells: readonly Cell[], base: Row, other: Row): Cell[][] {
  const at = cells.findIndex((cell) => isCut(base, cell.base) || isCut(other, cell.other));
  const cut = cells[at];
  if (!cut) return cells.length > 0 ? [[...cells]] : [];
  const side = isCut(base, cut.base) ? "base" : "other";
  let [from, to] = [at, at + 1];
  while (from > 0 && cells[from - 1]?.[side] === undefined) from--;
  while (to < cells.length && cells[to]?.[side] === undefined) to++;
  const before = cells.slice(0, from);
  return [
    ...(before.length > 0 ? [before] : []),
    cells.slice(from, to),
    ...aroundCuts(cells.slice(to), base, other),
  ];
}

const isCut = ({ tokens }: Row, n: number | undefined): boolean =>
  n !== undefined && tokens[n]?.kind === "cut";

function runOf(cells: readonly Cell[], base: Row, other: Row, moves: readonly Move[]): Run {
  const columns = { from: cells[0]?.column ?? 0, to: (cells.at(-1)?.column ?? 0) + 1 };
  const range = (numbers: readonly (number | undefined)[], row: Row): Range => {
    const here = numbers.filter((n) => n !== undefined);
    const [first, last] = [here[0], here.at(-1)];
    if (first !== undefined && last !== undefined) return { from: first, to: last + 1 };
    return tokensAt(row, { from: columns.from, to: columns.from });
  };
  const inBase = range(
    cells.map((cell) => cell.base),
    base,
  );
  const inOther = range(
    cells.map((cell) => cell.other),
    other,
  );
  const gone =
    inBase.from < inBase.to
      ? blockAt(
          moves.map((one) => one.base),
          inBase.from,
        )
      : -1;
  const come =
    inOther.from < inOther.to
      ? blockAt(
          moves.map((one) => one.other),
          inOther.from,
        )
      : -1;
  if (come >= 0) return { columns, base: moves[come]?.base ?? inBase, other: inOther, move: come };
  return { columns, base: inBase, other: inOther, ...(gone >= 0 ? { move: gone } : {}) };
}
