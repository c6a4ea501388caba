import type { Rules } from "@/domain/extraction/cues/lexicon";
import {
  type Doc,
  isCapital,
  isInside,
  isWord,
  type ParagraphOf,
  wordAt,
} from "@/domain/extraction/document/document";

/** "il ministro norsano ha detto": a plain word between an office and its name, verb or comma. */
export function isAdjective(doc: Doc, paragraph: ParagraphOf, at: number): boolean {
  const { rules } = paragraph;
  const word = wordAt(doc, at);
  if (!rules.adjectiveFollows || at + 1 >= paragraph.to || !isWord(doc, at) || isCapital(doc, at))
    return false;
  if (isInside(doc, at) || word.length < 4 || isFunctionWord(rules, word) || rules.verbs.has(word))
    return false;
  const next = wordAt(doc, at + 1);
  return next === "," || isCapital(doc, at + 1) || rules.have.has(next) || rules.verbs.has(next);
}

const isFunctionWord = (rules: Rules, word: string) =>
  rules.small.has(word) ||
  rules.adverbs.has(word) ||
  rules.prepositions.has(word) ||
  rules.be.has(word) ||
  rules.have.has(word) ||
  rules.not.has(word) ||
  rules.causative.has(word) ||
  (rules.adverbEnding !== "" && word.endsWith(rules.adverbEnding));

/** "Садовники просят": a plain noun of many before the verb that agrees with it. */
export const isManyOf = ({ rules }: ParagraphOf, verb: string, noun: string) =>
  rules.isPluralVerb?.(verb) === true && rules.agrees?.(verb, noun) === true;
