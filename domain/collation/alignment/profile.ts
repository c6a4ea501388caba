import type { TokenKind } from "@/domain/collation/types";
import type { Words } from "./words";

/** Lines aligned so far: for each its number and the column of each of its words, rising; over `width` columns. */
export type Profile = { members: readonly { line: number; places: Int32Array }[]; width: number };

/** One column as it is compared: its different words with the share of lines that have each, and of each kind. */
export type Column = {
  words: { id: number; share: number }[];
  kinds: Record<TokenKind, number>;
  /** Share of lines that have a word here. */
  filled: number;
};

/** A line by itself, a word a column. */
export const single = (line: number, length: number): Profile => ({
  members: [{ line, places: Int32Array.from({ length }, (_, n) => n) }],
  width: length,
});

/** The columns of a profile. */
export function columnsOf({ members, width }: Profile, { lines, kinds }: Words): Column[] {
  const columns: Column[] = Array.from({ length: width }, () => ({
    words: [],
    kinds: { word: 0, cut: 0, punctuation: 0, quotationMark: 0 },
    filled: 0,
  }));
  const share = 1 / members.length;
  for (const { line, places } of members) {
    places.forEach((place, n) => {
      const column = columns[place];
      const id = lines[line]?.[n];
      if (!column || id === undefined) return;
      const known = column.words.find((one) => one.id === id);
      if (known) known.share += share;
      else column.words.push({ id, share });
      column.kinds[kinds[id] ?? "word"] += share;
      column.filled += share;
    });
  }
  for (const { words } of columns) words.sort((a, b) => a.id - b.id);
  return columns;
}

/** A column of one profile, of the other, or of both as one. */
export type Step = "both" | "left" | "right";

/** Two profiles as one, by the steps that pair their columns. */
export function joinedBy(steps: readonly Step[], left: Profile, right: Profile): Profile {
  const [toLeft, toRight]: [number[], number[]] = [[], []];
  steps.forEach((step, column) => {
    if (step !== "right") toLeft.push(column);
    if (step !== "left") toRight.push(column);
  });
  const moved = ({ members }: Profile, to: readonly number[]) =>
    members.map(({ line, places }) => ({ line, places: places.map((place) => to[place] ?? 0) }));
  return { members: [...moved(left, toLeft), ...moved(right, toRight)], width: steps.length };
}
