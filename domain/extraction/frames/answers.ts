import type { Subject, Work } from "@/domain/extraction/clauses/draft";
import { isInside, isWord, type Marked, wordAt } from "@/domain/extraction/document/document";

/** In words: a noun of speech stands no further behind the marks. */
const REACH = 6;

/** “C” was the reply. “C” was Ada Rossi's answer. «C» fu la risposta di Ada Rossi: words that a noun of speech closes. */
export function answerAfter(work: Work, stretch: Marked): { subject: Subject | null } | null {
  const { doc, sentence } = work;
  const { answers, be, comes, prepositions, articles } = sentence.paragraph.rules;
  if (!answers) return null;
  const verb = isWord(doc, stretch.to) ? stretch.to : stretch.to + 1;
  const opens = be.has(wordAt(doc, verb)) || comes?.has(wordAt(doc, verb));
  if (!opens || isInside(doc, verb)) return null;
  for (let at = verb + 1; at < Math.min(verb + REACH, sentence.to); at++) {
    const word = wordAt(doc, at);
    if (isInside(doc, at) || (!isWord(doc, at) && word !== "'s")) return null;
    if (answers.has(word)) return { subject: whoseAnswer(work, verb, at) };
    if (prepositions.has(word) && !articles.has(word)) return null;
  }
  return null;
}

/** Who stands between the verb and the noun, as in "was Ada's reply", or behind the noun and one preposition. */
function whoseAnswer({ mentions, doc, sentence }: Work, verb: number, noun: number): Subject | null {
  const owner = mentions.find((one) => one.from > verb && one.to <= noun && wordAt(doc, one.to) === "'s");
  const { prepositions, articles } = sentence.paragraph.rules;
  const isOf = prepositions.has(wordAt(doc, noun + 1)) || articles.has(wordAt(doc, noun + 1));
  const behind = mentions.find((one) => one.from === noun + 1 || (isOf && one.from === noun + 2));
  const who = owner ?? behind;
  return who && !who.pronoun ? { mentions: [who], rule: "speaker.of-noun" } : null;
}
