import { longestAt, wordAt } from "@/domain/extraction/document/document";
import type { Work } from "./draft";

/** Most words about time in a row: "on Monday last week". */
const MOST_TIMES = 3;

function timeAt(work: Work, at: number): number {
  const { doc, sentence } = work;
  const { dates, prepositions, times } = sentence.paragraph.rules;
  const word = wordAt(doc, at);
  const day = prepositions.has(word) ? at + 1 : at;
  if (dates.weekdays.has(wordAt(doc, day))) return day + 1 + longestAt(doc, times ?? [], day + 1);
  const named = dates.phrases.get(word)?.map(({ words }) => words) ?? [];
  return at + Math.max(longestAt(doc, named, at), longestAt(doc, times ?? [], at));
}

/** Past the words that say when it was said: "on Monday", "Friday evening", "last week"; the place itself without any. */
export function pastTime(work: Work, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_TIMES; count++) {
    const next = timeAt(work, at);
    if (next === at) break;
    at = next;
  }
  return at;
}
