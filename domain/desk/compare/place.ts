import { firstFrom, rowOf } from "@/domain/collation/analysis/rows";
import { startsOf } from "@/domain/collation/tokens/placed";
import type { Range } from "@/domain/collation/types";
import type { ComparedRow } from "@/domain/public/comparison";
import { type Cell, phraseAt } from "@/domain/public/phrase-cells";
import { portionWith } from "@/domain/public/portions";
import type { DeskComparison } from "./comparison";
import type { DeskDifference, DeskDifferences } from "./differences";

/** The numbers of the differences whose marks stand in a cell of a printing. */
const numbersIn = (
  { numberOf }: DeskDifferences,
  { printing }: Pick<ComparedRow, "printing">,
  { pieces }: Cell,
): number[] =>
  pieces.flatMap((piece) => {
    const index = piece.kind === "same" ? undefined : piece.difference;
    return index === undefined ? [] : (numberOf(printing.siglum, index) ?? []);
  });

/** Whether a mark of the difference of a number stands in one of the cells of a printing. */
export const standsIn = (
  differences: DeskDifferences,
  row: Pick<ComparedRow, "printing">,
  cells: readonly Cell[],
  number: number,
): boolean => cells.some((cell) => numbersIn(differences, row, cell).includes(number));

/** Numbers (from 1) of the phrases that are worked on: those of the opened stretch, else of the difference; perhaps none. */
export function phrasesAt({
  opened,
  current,
  rows,
  differences,
}: Pick<DeskComparison, "opened" | "rows" | "current" | "differences">): readonly number[] {
  if (opened) return opened.pieces[opened.at]?.numbers ?? [];
  const row = rows.find(({ printing }) => printing === current?.to);
  if (!row || !current) return [];
  const cells = row.cells.filter((cell) => standsIn(differences, row, [cell], current.number));
  return [...new Set(cells.flatMap((cell) => cell.phrases))].sort((a, b) => a - b);
}

/** The phrases of the portion that is shown, by their places in the list. */
export const phrasesShown = ({
  portions,
  portion,
  phrases,
}: Pick<DeskComparison, "portions" | "portion" | "phrases">): Range =>
  portions[portion - 1]?.phrases ?? { from: 0, to: phrases.length };

type Given = Pick<DeskComparison, "differences" | "phrases" | "portions"> & {
  group: NonNullable<DeskComparison["group"]>;
  /** The printings that are divided, whole. */
  divided: readonly ComparedRow[];
};

/**
 * The portion (by its number) in which a difference shows: at the phrase under which it is marked, where nothing is
 * printed of a phrase at that phrase; of printings that are not divided at its column.
 */
export function portionOf(given: Given): (one: DeskDifference) => number {
  const { differences, phrases, portions, divided, group } = given;
  const phraseOf = new Map<number, number>();
  for (const row of divided) {
    for (const cell of row.cells) {
      const [phrase] = cell.phrases;
      for (const number of numbersIn(differences, row, cell)) {
        const isTold = differences.all[number - 1]?.to === row.printing;
        if (isTold && phrase !== undefined && !phraseOf.has(number)) phraseOf.set(number, phrase);
      }
    }
  }
  const { table, base } = group;
  const [inBase, row] = [phraseAt(phrases, base), table && rowOf(table, base.siglum)];
  const phraseAtColumn = (column: number) =>
    row && inBase(startsOf(row)[firstFrom(row.places, column)] ?? row.text.length);
  return ({ number, column, to }) => {
    const isDivided = divided.some(({ printing }) => printing === to);
    const phrase = isDivided ? (phraseOf.get(number) ?? phraseAtColumn(column)) : undefined;
    return portionWith(portions, phrase === undefined ? { base: base.id, column } : { phrase });
  };
}
