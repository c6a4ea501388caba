import type { Column } from "./profile";
import type { Words } from "./words";

/** What a pair of unlike words adds, of one kind and of two; words that are alike add their likeness by their weight. */
const UNLIKE = -0.15;
const OTHER_KIND = -0.9;
const NEAR = 0.8;

/** Where each word stands: its columns, with the share of lines that have it there. */
type Index = ReadonlyMap<number, readonly { at: number; share: number }[]>;

export function indexOf(columns: readonly Column[]): Index {
  const index = new Map<number, { at: number; share: number }[]>();
  columns.forEach((column, at) => {
    for (const { id, share } of column.words) {
      const known = index.get(id);
      if (known) known.push({ at, share });
      else index.set(id, [{ at, share }]);
    }
  });
  return index;
}

/**
 * What one column gains with each of others, as the mean over the pairs of their lines. Only words that are
 * alike are looked up; all others are known from the kinds alone.
 */
export function scoresWith(
  column: Column,
  others: readonly Column[],
  index: Index,
  words: Words,
): Float64Array {
  const { kinds, filled } = column;
  const scores = Float64Array.from(others, (other) => {
    const ofOneKind =
      kinds.word * other.kinds.word +
      kinds.cut * other.kinds.cut +
      kinds.punctuation * other.kinds.punctuation +
      kinds.quotationMark * other.kinds.quotationMark;
    return ofOneKind * UNLIKE + (filled * other.filled - ofOneKind) * OTHER_KIND;
  });
  for (const { id, share } of column.words) {
    for (const near of words.near[id] ?? []) {
      const weight = Math.min(words.weights[id] ?? 0, words.weights[near.id] ?? 0);
      const gain = (near.id === id ? weight : near.likeness * NEAR * weight) - UNLIKE;
      for (const there of index.get(near.id) ?? []) {
        scores[there.at] = (scores[there.at] ?? 0) + share * there.share * gain;
      }
    }
  }
  return scores;
}
