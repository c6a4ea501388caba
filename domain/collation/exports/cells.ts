import { tokensAt } from "@/domain/collation/analysis/rows";
import { type Segment, segmentsOf } from "@/domain/collation/analysis/segments";
import { keyOfRun } from "@/domain/collation/tokens/line";
import type { Collation, Row } from "@/domain/collation/types";

/** What is written down of a table: with the printing that the others stand against, and what to call it. */
export type Exported = {
  collation: Collation;
  base: string;
  title: string;
  /** Who printed each, by its letter. */
  about: Readonly<Record<string, string>>;
};

/** What one printing has in one place, to the letter with all that follows, and what it is compared by. */
export type Cell = { text: string; key: string };

/** The places of a table with a cell for each printing; the cells of a printing, joined, are that printing. */
export type Place = Segment & { cells: readonly Cell[] };

/** The table by its segments against a base; one place where no printing has a word. */
export function placesOf({ collation, base }: Pick<Exported, "collation" | "base">): Place[] {
  const segments = segmentsOf(collation, base);
  const all = segments.length > 0 ? segments : [{ from: 0, to: 0, isVariation: false, readings: [] }];
  const first = collation.rows.map(({ places: [place = 0] }) =>
    all.findIndex(({ from, to }) => from <= place && place < Math.max(to, 1)),
  );
  return all.map((segment, n) => ({
    ...segment,
    cells: collation.rows.map((row, at) => cellOf(row, segment, first[at] === n)),
  }));
}

// Signs before the first word stand with it.
function cellOf(row: Row, segment: Segment, isFirst: boolean): Cell {
  const { from, to } = tokensAt(row, segment);
  const tokens = row.tokens.slice(from, to);
  const text = tokens.map((token) => token.text + token.after).join("");
  return { text: isFirst ? row.opening + text : text, key: keyOfRun(tokens) };
}
