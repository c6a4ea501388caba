import type { Passage } from "@/domain/attestation/segments";
import { placedWords } from "@/domain/collation/tokens/placed";
import { primaryLanguage } from "@/domain/text/languages";
import { OPENERS } from "./openers";
import { openAt } from "./places";

/** A part of a printing that is not divided further by itself: a clause, or a cut sign. */
export type Clause = Passage & { isCut: boolean };

type Finer = { edges?: ReadonlySet<number>; atMarks?: boolean };

const MARKS = /[“”"«»„「」『』]/u;
const ENDS = /[.,;:!?…。，；：！？،؛؟—–]/u;
const FEWEST_WORDS = 2;
/** Before a word that opens a clause there is a clause of at least as many words. */
const FEWEST_BEFORE = 4;

/**
 * Divides a printing where sentences and clauses end: at punctuation between words, before words that open a clause
 * in its language, and round its cut signs; also at further `edges` and, if asked, at quotation marks. Joined with
 * the blanks between, the clauses are the text. A clause of one word goes with the next.
 */
export function clausesOf(text: string, lang: string, { edges, atMarks }: Finer = {}): Clause[] {
  const openers = OPENERS[primaryLanguage(lang)] ?? [];
  const clauses: (Clause & { words: number })[] = [];
  let open: { start: number; words: number } | null = null;
  const close = (isCut: boolean) => {
    if (open) clauses.push({ ...open, end: text.length, isCut });
    open = null;
  };
  const words = placedWords(text, lang);
  for (const [n, word] of words.entries()) {
    const isCut = word.kind === "cut";
    const before = text.slice(words[n - 1]?.end ?? 0, word.start);
    const from = openAt(text, words[n - 1]?.end ?? 0, word.start);
    const isLong = (open?.words ?? 0) >= FEWEST_BEFORE;
    const isOpener = isLong && openers.includes(word.text.toLowerCase());
    const isMarked = ENDS.test(before) || (atMarks === true && MARKS.test(before));
    const isEnd = isMarked && (open?.words ?? 0) >= FEWEST_WORDS;
    const isEdge = edges?.has(word.start) || edges?.has(from);
    if (isCut || isEnd || isOpener || isEdge) close(false);
    open ??= { start: from, words: 0 };
    open.words += 1;
    if (isCut) close(true);
  }
  close(false);
  const [first] = clauses;
  if (first) first.start = text.length - text.trimStart().length;
  // A clause goes up to the next one: what closes it goes with it.
  for (const [n, clause] of clauses.entries()) {
    clause.end = trimEnd(text, clauses[n + 1]?.start ?? text.length);
  }
  return clauses.map(({ start, end, isCut }) => ({ start, end, isCut }));
}

const trimEnd = (text: string, end: number): number => text.slice(0, end).trimEnd().length;
