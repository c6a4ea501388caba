import type { Column } from "./profile";
import type { Words } from "./words";

/** What a pair of unlike words adds, of one kind and of two; words that are alike add their likeness by their weight. */
const UNLIKE = -0.15;
const OTHER_KIND = -0.9;
const NEAR = 0.8;

/** Where a word stands: its columns, with the share of lines that have it there. */
type Places = { at: number[]; shares: number[] };

/**
 * Scores one column with each of the columns given at first, as the mean over the pairs of their lines. Only
 * words that are alike are looked up; all others are known from the kinds alone. Each call takes the same row.
 */
export function scorer(columns: readonly Column[], words: Words): (column: Column) => Float64Array {
  const index = new Map<number, Places>();
  columns.forEach((column, at) => {
    for (const { id, share } of column.words) {
      const places = index.get(id) ?? { at: [], shares: [] };
      index.set(id, places);
      places.at.push(at);
      places.shares.push(share);
    }
  });
  const unlike = unlikeWith(columns);
  const scores = new Float64Array(columns.length);
  return (column) => {
    unlike(column, scores);
    for (const { id, share } of column.words) {
      for (const near of words.near[id] ?? []) {
        const places = index.get(near.id);
        if (!places) continue;
        const weight = Math.min(words.weights[id] ?? 0, words.weights[near.id] ?? 0);
        const gain = (near.id === id ? weight : near.likeness * NEAR * weight) - UNLIKE;
        addAt(scores, places, share * gain);
      }
    }
    return scores;
  };
}

function addAt(scores: Float64Array, { at, shares }: Places, gain: number): void {
  for (let n = 0; n < at.length; n++) {
    const place = at[n] ?? 0;
    scores[place] = (scores[place] ?? 0) + (shares[n] ?? 0) * gain;
  }
}

/** Fills a row with what a column adds where no word is like one of its own. */
function unlikeWith(columns: readonly Column[]): (column: Column, row: Float64Array) => void {
  const filled = Float64Array.from(columns, (one) => one.filled);
  const word = Float64Array.from(columns, ({ kinds }) => kinds.word);
  const cut = Float64Array.from(columns, ({ kinds }) => kinds.cut);
  const punctuation = Float64Array.from(columns, ({ kinds }) => kinds.punctuation);
  const mark = Float64Array.from(columns, ({ kinds }) => kinds.quotationMark);
  return ({ kinds, filled: share }, row) => {
    for (let n = 0; n < row.length; n++) {
      const ofOneKind =
        kinds.word * (word[n] ?? 0) +
        kinds.cut * (cut[n] ?? 0) +
        kinds.punctuation * (punctuation[n] ?? 0) +
        kinds.quotationMark * (mark[n] ?? 0);
      row[n] = ofOneKind * (UNLIKE - OTHER_KIND) + share * (filled[n] ?? 0) * OTHER_KIND;
    }
  };
}
