import type { Range, Row, Token } from "@/domain/collation/types";
import { lettersOf } from "@/domain/text/scripts";

/** A block of words that stands elsewhere than in the base, by the numbers of its tokens in both. */
export type Move = { base: Range; other: Range };

/** A word found more often than this among those left begins no block. */
const MOST_PLACES = 8;
const LEAST_WORDS = 2;
const LEAST_LETTERS = 8;

/**
 * Blocks of equal words among those of two rows that the table does not pair, the longest first, each word
 * in one block at most. At least two words and eight letters (a sign of a dense writing counts two), so that
 * no "of the" moves.
 */
export function movesBetween(base: Row, other: Row): Move[] {
  const [left, right] = [unpaired(base, other), unpaired(other, base)];
  const placesOf = new Map<string, number[]>();
  for (const n of left) {
    const key = base.tokens[n]?.key ?? "";
    placesOf.set(key, [...(placesOf.get(key) ?? []), n]);
  }
  const beginsAt = (n: number): readonly number[] => {
    const places = placesOf.get(other.tokens[n]?.key ?? "") ?? [];
    return places.length > MOST_PLACES ? [] : places;
  };
  const isPaired = (n: number, m: number): boolean =>
    left.has(n) && right.has(m) && base.tokens[n]?.key === other.tokens[m]?.key;
  const found: Move[] = [];
  for (const m of right) {
    for (const n of beginsAt(m)) {
      // A word further on in a block found from the word before it.
      if (isPaired(n - 1, m - 1) && beginsAt(m - 1).length > 0) continue;
      let [back, on] = [0, 1];
      while (isPaired(n - back - 1, m - back - 1)) back++;
      while (isPaired(n + on, m + on)) on++;
      found.push({ base: { from: n - back, to: n + on }, other: { from: m - back, to: m + on } });
    }
  }
  return taken(
    found.filter(({ base: { from, to } }) => tells(base.tokens.slice(from, to))),
    left,
    right,
  );
}

function unpaired(row: Row, other: Row): Set<number> {
  const keyAt = new Map(other.places.map((place, n) => [place, other.tokens[n]?.key]));
  return new Set(row.places.flatMap((place, n) => (keyAt.get(place) === row.tokens[n]?.key ? [] : [n])));
}

function tells(block: readonly Token[]): boolean {
  const words = block.filter(({ kind }) => kind === "word");
  const letters = words.reduce((sum, { key }) => sum + lettersOf(key), 0);
  return words.length >= LEAST_WORDS && letters >= LEAST_LETTERS;
}

function taken(found: readonly Move[], left: Set<number>, right: Set<number>): Move[] {
  const length = ({ base }: Move) => base.to - base.from;
  const isFree = ({ base, other }: Move) => allIn(left, base) && allIn(right, other);
  const moves: Move[] = [];
  for (const move of [...found].sort((a, b) => length(b) - length(a) || a.base.from - b.base.from)) {
    if (!isFree(move)) continue;
    moves.push(move);
    for (let n = move.base.from; n < move.base.to; n++) left.delete(n);
    for (let n = move.other.from; n < move.other.to; n++) right.delete(n);
  }
  return moves.sort((a, b) => a.base.from - b.base.from);
}

function allIn(free: ReadonlySet<number>, { from, to }: Range): boolean {
  for (let n = from; n < to; n++) if (!free.has(n)) return false;
  return true;
}
