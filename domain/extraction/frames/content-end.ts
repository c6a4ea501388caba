import {
  isComma,
  isInside,
  isWord,
  longestAt,
  type Range,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import type { Work } from "./draft";
import { phraseFrom } from "./phrases";

const isDash = (word: string) => /^[—–―]$/u.test(word);

/** Does a new predicate begin here: a cue of its own, or (in an object) any auxiliary? */
function predicateAt(work: Work, at: number, isObject: boolean): boolean {
  const { rules } = work.sentence.paragraph;
  if (work.cues.some((cue) => cue.from === at && cue.form.shape !== "noun")) return true;
  return isObject && (rules.have.has(wordAt(work.doc, at)) || rules.be.has(wordAt(work.doc, at)));
}

/** ", said X" or ", X said": the report is over and its frame follows. */
function frameFollows(work: Work, at: number): boolean {
  if (predicateAt(work, at, false)) return true;
  const { and, adverbs, bareContent } = work.sentence.paragraph.rules;
  if (bareContent && (and.has(wordAt(work.doc, at)) || adverbs.has(wordAt(work.doc, at))))
    return predicateAt(work, at + 1, false);
  const mention = work.mentions.find((one) => one.from === at);
  return mention !== undefined && work.cues.some((cue) => cue.from === mention.to && cue.form.takes.has("d"));
}

/** "asked not to be named said": the sentence goes on with a verb of its own. */
const saysAt = (work: Work, at: number) =>
  work.cues.some((cue) => cue.from === at && cue.form.lemma === "say" && cue.form.shape !== "infinitive");

/** "and she denied", "which he said": another sayer takes the word behind a conjunction. */
function newSayer(work: Work, at: number): boolean {
  const mention = work.mentions.find((one) => one.from === at);
  const phrase = mention ?? (work.sentence.paragraph.rules.thatOnNoun ? phraseFrom(work, at) : null);
  if (!phrase) return false;
  return work.cues.some(
    (cue) => cue.from === phrase.to && cue.form.shape !== "noun" && cue.form.takes.has("t"),
  );
}

/** “wet” and “cold”, “wet” and a “cold place”: words in marks that are joined to those before. */
function isJoined({ doc, sentence }: Work, at: number): boolean {
  const { and, articles, thatOnNoun } = sentence.paragraph.rules;
  if (!thatOnNoun || !isInside(doc, at - 1) || !and.has(wordAt(doc, at))) return false;
  return isInside(doc, at + (articles.has(wordAt(doc, at + 1)) ? 2 : 1));
}

/** A clause runs over auxiliaries, an object ends at one, a phrase at any comma too. */
export type ContentEnd = "clause" | "object" | "phrase";

/** Reported content from a token to its end: the sentence's, or an earlier cut. Never empty-handed past it. */
export function contentFrom(work: Work, from: number, end: ContentEnd): Range | null {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  const limit = Math.min(sentence.to, from + WINDOW.content);
  let to = from;
  for (; to < limit; to++) {
    if (isInside(doc, to) || to === from) continue;
    if (isJoined(work, to)) continue;
    if (end !== "clause" && isInside(doc, to - 1) && rules.circumstances?.has(wordAt(doc, to))) break;
    const word = wordAt(doc, to);
    if (/^[;；؛]$/u.test(word) || isDash(word)) break;
    if (isComma(word) && !isInside(doc, to + 1)) {
      const next = wordAt(doc, to + 1);
      if (end === "phrase") break;
      if (rules.contrast?.has(next) && (end === "object" || newSayer(work, to + 2))) break;
      if (rules.cuts.has(next) || frameFollows(work, to + 1) || longestAt(doc, rules.accordingTo, to + 1) > 0)
        break;
    }
    if (end === "object" && rules.thatOnNoun && to > from + 2 && saysAt(work, to)) break;
    if (rules.and.has(word) && predicateAt(work, to + 1, end !== "clause")) break;
    if (rules.and.has(word) && rules.thatOnNoun && newSayer(work, to + 1)) break;
  }
  while (
    to > from &&
    !isInside(doc, to - 1) &&
    !isWord(doc, to - 1) &&
    /^[\p{P}\p{S}]$/u.test(wordAt(doc, to - 1))
  ) {
    if (/^[)\]%$€]$/u.test(wordAt(doc, to - 1))) break;
    to--;
  }
  let counted = 0;
  for (let at = from; at < to; at++) if (doc.tokens.kind[at] !== 3) counted++;
  return counted >= 2 ? { from, to } : null;
}
