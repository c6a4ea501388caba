import {
  isComma,
  isInside,
  isWord,
  longestAt,
  type Range,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import { NUMBER } from "@/domain/extraction/text/tokens";
import { CLAUSE_STARTS } from "./complements";
import type { Work } from "./draft";
import { pastTime, phraseFrom } from "./phrases";

const DASHES = new Set([..."—–―"]);
const isDash = (word: string) => DASHES.has(word);
const SEMICOLONS = new Set([...";；؛"]);

/** Does a new predicate begin here: a cue of its own (behind a clause, a finite one), or (in an object) any auxiliary? */
function predicateAt(work: Work, at: number, isObject: boolean): boolean {
  const { rules } = work.sentence.paragraph;
  const cue = work.cues.find((one) => one.from === at && one.form.shape !== "noun");
  if (cue && (isObject || !rules.thatOnNoun || /^(?:past|finite)$/u.test(cue.form.shape))) return true;
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

/** “wet” and “cold”, “wet” and a “cold place”, “wet” at the “wrong hour”: words in marks joined to those before. */
function isJoined({ doc, sentence }: Work, at: number, by = sentence.paragraph.rules.and): boolean {
  const { articles, thatOnNoun } = sentence.paragraph.rules;
  if (!thatOnNoun || !isInside(doc, at - 1) || !by.has(wordAt(doc, at))) return false;
  return isInside(doc, at + (articles.has(wordAt(doc, at + 1)) ? 2 : 1));
}

/** "that the firm, a bank, has paid": does a predicate follow the comma that closes an aside opened at this one? */
function isAside(work: Work, comma: number): boolean {
  const { doc, sentence } = work;
  const { be, have, causative, verbs } = sentence.paragraph.rules;
  for (let at = comma + 2; at < Math.min(sentence.to, comma + WINDOW.phrase); at++) {
    if (isInside(doc, at) || !isComma(wordAt(doc, at))) continue;
    const next = wordAt(doc, at + 1);
    const shape = verbs.get(next)?.shape;
    return be.has(next) || have.has(next) || causative.has(next) || shape === "past" || shape === "finite";
  }
  return false;
}

/** The dash that closes the aside which one opens, when the clause goes on behind it; -1 when none does. */
function closingDash({ doc, sentence }: Work, dash: number): number {
  for (let at = dash + 1; at < Math.min(sentence.to, dash + WINDOW.gap); at++)
    if (isDash(wordAt(doc, at)) && !isInside(doc, at))
      return isWord(doc, at + 1) || isInside(doc, at + 1) ? at : -1;
  return -1;
}

/** The comma at a token, or the one that words in marks end with there, as in “so,”; its place, or -1. */
function commaAt({ doc }: Work, at: number): number {
  if (isComma(wordAt(doc, at))) return at;
  const stretch = isInside(doc, at - 1) ? doc.marked[doc.inside[at - 1] ?? -1] : undefined;
  return stretch && isComma(doc.text.charAt(stretch.inner.end - 1)) ? at - 1 : -1;
}

/** Does the sentence open with a clause that depends on its main one: "While S said C,", "Asked whether C,"? */
function opensDependent(work: Work, from: number): boolean {
  const { doc, sentence, cues } = work;
  const { openers, and } = sentence.paragraph.rules;
  let first = sentence.from;
  if (and.has(wordAt(doc, first))) first++;
  const participle = cues.some(
    (one) => one.from === first && (one.told || /^(?:gerund|past)$/u.test(one.form.shape)),
  );
  if (!openers || !(participle || openers.has(wordAt(doc, first)))) return false;
  for (let at = first; at < from; at++) if (isComma(wordAt(doc, at))) return false;
  return true;
}

/** May a main clause begin here: with a name, a pronoun, a number or an article? */
function startsClause(work: Work, at: number): boolean {
  const { rules } = work.sentence.paragraph;
  const word = wordAt(work.doc, at);
  if (rules.articles.has(word) || rules.phraseStarts?.has(word) || CLAUSE_STARTS.has(word)) return true;
  if (rules.plainSubjects?.has(word)) return true;
  return work.doc.tokens.kind[at] === NUMBER || work.mentions.some((one) => one.from === at && !one.bound);
}

/** A clause runs over auxiliaries, an object ends at one, a phrase at any comma too. */
export type ContentEnd = "clause" | "object" | "phrase";

/** Does what follows a comma end a report: another frame, a comment, or what is set against it? */
function endsAtComma(work: Work, comma: number, end: ContentEnd): boolean {
  const { doc } = work;
  const { cuts, contrast, accordingTo, articles } = work.sentence.paragraph.rules;
  const next = wordAt(doc, comma + 1);
  if (end === "phrase") return true;
  if (contrast?.has(next) && (end === "object" || newSayer(work, comma + 2))) return true;
  if (cuts.has(next) && !(articles.has(next) && isAside(work, comma))) return true;
  return frameFollows(work, comma + 1) || longestAt(doc, accordingTo, comma + 1) > 0;
}

/** Does a report end before this token? */
function endsBefore(work: Work, to: number, end: ContentEnd, from: number): boolean {
  const { doc } = work;
  const { circumstances, and, thatOnNoun } = work.sentence.paragraph.rules;
  const word = wordAt(doc, to);
  const behindMarks = circumstances !== undefined && end !== "clause" && isInside(doc, to - 1);
  if (behindMarks && (circumstances.has(word) || pastTime(work, to) > to))
    return !isJoined(work, to, circumstances);
  if (SEMICOLONS.has(word)) return true;
  if (isComma(word) && !isInside(doc, to + 1) && endsAtComma(work, to, end)) return true;
  if (end === "object" && thatOnNoun && to > from + 2 && saysAt(work, to)) return true;
  if (!and.has(word)) return false;
  return predicateAt(work, to + 1, end !== "clause") || (thatOnNoun === true && newSayer(work, to + 1));
}

/** Reported content from a token to its end: the sentence's, or an earlier cut. Never empty-handed past it. */
export function contentFrom(work: Work, from: number, end: ContentEnd): Range | null {
  const { doc, sentence } = work;
  const limit = Math.min(sentence.to, from + WINDOW.content);
  const dependent = opensDependent(work, from);
  let to = from;
  let dash = -1;
  for (; to < limit; to++) {
    if (isInside(doc, to) || to === from || to === dash || isJoined(work, to)) continue;
    if (dependent && commaAt(work, to) >= from && startsClause(work, commaAt(work, to) + 1)) break;
    if (isDash(wordAt(doc, to))) {
      dash = end === "clause" ? closingDash(work, to) : -1;
      if (dash < 0) break;
    } else if (endsBefore(work, to, end, from)) break;
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
