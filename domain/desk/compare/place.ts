import { type ComparedRow, rowsOf } from "@/domain/public/comparison";
import type { Cell } from "@/domain/public/phrase-cells";
import type { DeskComparison } from "./comparison";
import type { DeskDifferences } from "./differences";

/** Whether a mark of the difference of a number stands in one of the cells of a printing. */
export const standsIn = (
  { numberOf }: DeskDifferences,
  { printing }: Pick<ComparedRow, "printing">,
  cells: readonly Cell[],
  number: number,
): boolean =>
  cells.some(({ pieces }) =>
    pieces.some(
      (piece) =>
        piece.kind !== "same" &&
        piece.difference !== undefined &&
        numberOf(printing.siglum, piece.difference) === number,
    ),
  );

/** Numbers (from 1) of the phrases that are worked on: those of the opened stretch, else of the difference; perhaps none. */
export function phrasesAt({
  opened,
  group,
  current,
  phrases,
  differences,
}: Pick<DeskComparison, "opened" | "group" | "current" | "phrases" | "differences">): readonly number[] {
  if (opened) return opened.pieces[opened.at]?.numbers ?? [];
  if (!group || !current) return [];
  const [row] = rowsOf(phrases, { ...group, printings: [current.to] });
  const cells = row?.cells.filter((cell) => standsIn(differences, row, [cell], current.number)) ?? [];
  return [...new Set(cells.flatMap((cell) => cell.phrases))].sort((a, b) => a - b);
}
