import type { Draft } from "./clauses/draft";
import { type Doc, isInside, isWord, type Sentence, spanOf, wordAt } from "./document/document";
import type { Warning } from "./types";

/** More of them than this tell of a story, not of hearsay. */
const MOST = 20;

/** Does a sentence tell by the mood of its verb what somebody says, without a condition, a question or advice? */
function isHearsay(doc: Doc, { from, to, paragraph: { rules } }: Sentence): boolean {
  const { hearsay, adverbs } = rules;
  if (!hearsay || wordAt(doc, to - 1) === "?") return false;
  let told = false;
  for (let at = from; at < to; at++) {
    if (isInside(doc, at) || !isWord(doc, at)) continue;
    const word = wordAt(doc, at);
    if (hearsay.conditions.has(word)) return false;
    if (told || !hearsay.moods.has(word)) continue;
    let next = at + 1;
    while (next < at + 3 && adverbs.has(wordAt(doc, next))) next++;
    told = isWord(doc, next) && !isInside(doc, next) && !hearsay.advice.has(wordAt(doc, next));
  }
  return told;
}

/** "Le maire aurait quitté la ville": sentences in the mood of hearsay in which nobody is named who says so. */
export function hearsayOf(doc: Doc, sentences: readonly Sentence[], drafts: readonly Draft[]): Warning[] {
  const told = new Set(drafts.map((one) => one.sentence));
  const found = sentences.filter(
    (one) => one.paragraph.zone === "body" && !told.has(one) && isHearsay(doc, one),
  );
  if (found.length > MOST) return [];
  return found.map((one) => ({ kind: "hearsay-conditional", at: spanOf(doc, one) }));
}
