import { fold } from "./fold";
import { isUnspaced, UNSPACED_SIGNS } from "./scripts";

/** Longest query taken, in code points, and most words of it used. */
export const QUERY_LIMIT = 200;
const MOST_WORDS = 12;

/**
 * Begins what the index holds beside words: a private-use sign, which unicode61 takes for a part of a token. Thus no
 * beginning of a word is one of theirs.
 */
export const NO_WORD = "\uE000";

const SEGMENTER = new Intl.Segmenter("und", { granularity: "word" });
// What unicode61 counts as part of a token; everything else separates.
const WORD = /[\p{L}\p{N}\p{Co}]+/gu;

/**
 * What an index column holds for a text: folded, and each character of scripts written without spaces as a
 * token of its own, so that a phrase of them finds any substring.
 */
export function indexText(text: string): string {
  return fold(text).replace(UNSPACED_SIGNS, " $& ");
}

/** The words of a query, folded, at most twelve; a run of a script without spaces is one word. */
export function queryWords(query: string): string[] {
  const words: string[] = [];
  let isOpenRun = false;
  for (const { segment, isWordLike } of SEGMENTER.segment(fold([...query].slice(0, QUERY_LIMIT).join("")))) {
    const isRun = isWordLike === true && isUnspaced(segment);
    if (isRun && isOpenRun) words.push(`${words.pop() ?? ""}${segment}`);
    else if (isWordLike) words.push(segment);
    isOpenRun = isRun;
  }
  return words.slice(0, MOST_WORDS);
}

/**
 * The FTS5 MATCH expression of a query, or null when it holds no word. Each word is quoted, so no operator
 * passes; all must be found; the last one, while it is being typed, also as a beginning.
 */
export function matchExpression(query: string, isBeingTyped = true): string | null {
  const words = queryWords(query);
  const terms = words.flatMap((word) => termsOf(word, isBeingTyped && word === words.at(-1)));
  return terms.length === 0 ? null : terms.join(" AND ");
}

function termsOf(word: string, isBeginning: boolean): string[] {
  const tokens = indexText(word).match(WORD) ?? [];
  if (tokens.length === 0) return [];
  return [`"${tokens.join(" ")}"${isBeginning && !isUnspaced(word) ? "*" : ""}`];
}
