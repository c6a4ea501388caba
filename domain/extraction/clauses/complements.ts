import { isComma, isInside, isWord, wordAt } from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import { NUMBER } from "@/domain/extraction/text/tokens";
import type { Subject, Work } from "./draft";
import type { CueHit } from "./find-cues";
import { pastTime, phraseHead } from "./phrases";
import { subjectAfter } from "./subjects";

/** First complementiser after a cue, over an addressee or an adjunct, before any other verb of speech; or -1. */
export function complementiser(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  const { that, thatLeads, to } = sentence.paragraph.rules;
  // "espera a que": waiting is no thought.
  if (cue.form.cls === "think" && to.has(wordAt(doc, cue.to)) && that.has(wordAt(doc, cue.to + 1))) return -1;
  const next = work.cues.find((one) => one.from >= cue.to && one.form.shape !== "noun");
  const limit = Math.min(sentence.to, cue.to + WINDOW.gap, next?.from ?? sentence.to);
  for (let at = cue.to; at < limit; at++) {
    if (isQuoted(work, at) || /^[;:]$/u.test(wordAt(doc, at))) return -1;
    if (isInside(doc, at) || !that.has(wordAt(doc, at)) || !isWord(doc, at)) continue;
    if (isOnNoun(work, cue, at)) return -1;
    // "What she was told by the keeper was of that kind."
    if (cue.told && at > cue.to && isLedBy(work, at)) return -1;
    return at > cue.to && thatLeads?.has(wordAt(doc, at - 1)) ? at - 1 : at;
  }
  return -1;
}

/** Within marks that quote somebody, and do not only name: "заявил газете «Речник», что". */
const isQuoted = ({ stretches }: Work, at: number) => stretches.some((one) => one.from <= at && at < one.to);

/** Behind a preposition that leads to no clause. */
const isLedBy = ({ doc, sentence }: Work, that: number) => {
  const { prepositions, thatLeads } = sentence.paragraph.rules;
  return prepositions.has(wordAt(doc, that - 1)) && !thatLeads?.has(wordAt(doc, that - 1));
};

/** Verbs that take the person who is told before their clause. */
export const TOLD: ReadonlySet<string> = new Set(
  "tell remind assure inform notify convince persuade warn show promise advise teach".split(" "),
);

/** "said the plan that failed was old", "proposed a plan that works": the clause belongs to the noun before it. */
function isOnNoun(work: Work, cue: CueHit, that: number): boolean {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  const { lemma, shape, takes } = cue.form;
  if (!rules.thatOnNoun || that === cue.to || shape === "noun" || shape === "adjective") return false;
  const word = wordAt(doc, cue.to);
  if (
    !isWord(doc, cue.to) ||
    rules.prepositions.has(word) ||
    rules.adverbs.has(word) ||
    pastTime(work, cue.to) > cue.to
  )
    return false;
  const isTold = TOLD.has(lemma) && that - cue.to <= 8;
  return takes.has("b") && hasFinite(work, cue.to, that) ? !isTold || that - cue.to > 3 : !isTold;
}

/** Does an infinitive begin here, with its marker or (where the language allows) without? */
export function isInfinitive(work: Work, at: number): boolean {
  const { rules } = work.sentence.paragraph;
  const endings = rules.infinitiveEndings ?? [];
  let verb = at;
  if (rules.infinitive.has(wordAt(work.doc, at))) verb++;
  else if (!rules.bareInfinitive) return false;
  // "urged farmers to “check the banks”": the verb stands in marks.
  if (verb > at && endings.length === 0 && isInside(work.doc, verb)) return true;
  while (verb < at + 3 && rules.not.has(wordAt(work.doc, verb))) verb++;
  const word = wordAt(work.doc, verb);
  if (!isWord(work.doc, verb) || rules.articles.has(word)) return false;
  if (endings.length === 0 || endings.includes(word)) return true;
  return word.length > 3 && endings.some((ending) => word.endsWith(ending));
}

/** Past the person who is told or asked, when one stands right after the cue. */
function afterObject(work: Work, at: number): number {
  const object = work.mentions.find((one) => one.from === at || one.from === at + 1);
  if (object && !object.pronoun) return object.to;
  return isWord(work.doc, at) ? at + 1 : at;
}

/** A reported question, straight after the cue or after the person asked; or -1. */
export function questionAt(work: Work, cue: CueHit): number {
  const { questions, questionParticles, verbFirst } = work.sentence.paragraph.rules;
  if (!questions) return -1;
  const starts = cue.form.takes.has("x") ? [cue.to, afterObject(work, cue.to)] : [cue.to];
  if (verbFirst) starts.push(subjectAfter(work, cue)?.mentions.at(-1)?.to ?? cue.to);
  const opens = (at: number) =>
    questions.has(wordAt(work.doc, at)) || questionParticles?.has(wordAt(work.doc, at + 1));
  return starts.find((at) => at < work.sentence.to && opens(at)) ?? -1;
}

/** "urged S to …" begins at the infinitive, "wants S to …" at the noun phrase; or -1. */
export function raisedInfinitive(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  if (isInfinitive(work, cue.to)) return cue.to;
  for (let at = cue.to + 1; at < Math.min(sentence.to, cue.to + WINDOW.phrase); at++) {
    if (isInside(doc, at) || !isWord(doc, at)) return -1;
    if (work.cues.some((one) => one.from === at && one.form.shape !== "noun" && !isInfinitive(work, at)))
      return -1;
    if (isInfinitive(work, at)) return cue.form.takes.has("i") ? cue.to : at;
  }
  return -1;
}

/** "accused the board of waste": where what somebody is blamed with begins, behind whoever is blamed; or -1. */
export function blameStart(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  const { of } = sentence.paragraph.rules.people;
  let first = -1;
  for (let at = cue.to + 1; at < Math.min(sentence.to, cue.to + WINDOW.phrase); at++) {
    if (isInside(doc, at) || /^[;:.]$/u.test(wordAt(doc, at))) break;
    if (!of.has(wordAt(doc, at))) continue;
    if (isInside(doc, at + 1) || wordAt(doc, at + 1).endsWith("ing")) return at;
    if (first < 0) first = at;
  }
  return first;
}

/** Does a finite verb stand near, so that this is a clause and no object? */
function hasFinite(work: Work, from: number, until = from + WINDOW.phrase): boolean {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  for (let at = from + 1; at < Math.min(sentence.to, until); at++) {
    const word = wordAt(doc, at);
    if (isInside(doc, at) || word === ";") return false;
    if (rules.be.has(word) || rules.have.has(word)) return true;
    if (rules.causative.has(word) && !rules.infinitive.has(word)) return true;
    if (/[a-z]n't$/u.test(word) || /^'(?:ll|d|re|m)$/u.test(word)) return true;
    const form = rules.verbs.get(word);
    if (form?.shape === "finite" || form?.shape === "past") return true;
    if (word.length > 4 && word.endsWith("ed")) return true;
  }
  return false;
}

/** Where what is said begins in a language that has no complementiser: at once, or after a comma; or -1. */
function contentStart(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  const at = isComma(wordAt(doc, cue.to)) ? cue.to + 1 : cue.to;
  const begins = isWord(doc, at) || isInside(doc, at) || doc.tokens.kind[at] === NUMBER;
  return at < sentence.to && begins ? at : -1;
}

export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  "it its his her their there this these those we i you no our my your they he she".split(" "),
);

/** "said “the reform” would help": words in marks that a predicate of the clause follows. */
function clauseInMarks(work: Work, at: number): boolean {
  const { rules } = work.sentence.paragraph;
  const next = wordAt(work.doc, work.stretches.find((one) => one.from === at)?.to ?? -1);
  const isMarker = rules.infinitive.has(next);
  return rules.be.has(next) || rules.have.has(next) || (rules.causative.has(next) && !isMarker);
}

/** "said about half of them left", "said over 40 people came". */
function isCounted({ doc, sentence }: Work, at: number): boolean {
  const { shares, dates } = sentence.paragraph.rules;
  const word = wordAt(doc, at);
  return doc.tokens.kind[at] === NUMBER || shares?.has(word) === true || dates.numbers.has(word);
}

/** A clause without "that" (English); or -1. The object of "told" and a weekday are passed over. */
export function bareStart(work: Work, cue: CueHit, subject: Subject | null): number {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  if (rules.bareContent) return contentStart(work, cue);
  let at = cue.to;
  if (cue.form.lemma === "tell" && !cue.told) at = afterObject(work, at);
  at = pastTime(work, at);
  const word = wordAt(doc, at);
  if (at >= sentence.to || isInside(doc, at)) return clauseInMarks(work, at) ? at : -1;
  if (!isWord(doc, at)) return -1;
  if (rules.be.has(word) || rules.and.has(word)) return -1;
  if (rules.prepositions.has(word)) return isCounted(work, at + 1) && hasFinite(work, at) ? at : -1;
  if (rules.adverbs.has(word) || rules.questions?.has(word) || rules.causative.has(word)) return -1;
  const begins =
    rules.articles.has(word) || CLAUSE_STARTS.has(word) || rules.phraseStarts?.has(word) === true;
  const named = begins || rules.pronouns.has(word) || work.mentions.some((one) => one.from === at);
  const led = rules.prepositions.has(wordAt(doc, at + 1));
  const told = subject?.rule !== "speaker.subject-after";
  if (cue.form.lemma === "say" && cue.to - cue.head === 1)
    return named || hasFinite(work, at) || (told && isWord(doc, at + 1) && !led) ? at : -1;
  const clause = hasFinite(work, at) || /'(?:s|ll|re|m|d|ve)$/u.test(word);
  return (named || !(cue.form.noisy || cue.told)) && clause ? at : -1;
}

/** "which he said was late": a predicate behind a verb of saying whose subject is the relative word before its speaker; or -1. */
export function relativeBefore(work: Work, cue: CueHit, subject: Subject): number {
  const { doc, sentence } = work;
  const { relatives, be, have, causative, infinitive } = sentence.paragraph.rules;
  const next = wordAt(doc, cue.to);
  const begins = be.has(next) || have.has(next) || (causative.has(next) && !infinitive.has(next));
  if (!relatives || !begins || !cue.form.takes.has("b")) return -1;
  const at = phraseHead(work, subject.mentions[0]?.from ?? 0) - 1;
  return at >= sentence.from && relatives.has(wordAt(doc, at)) && !isInside(doc, at) ? at : -1;
}

/** A noun phrase that tells of a speech act or an attitude without its words; or -1. */
export function objectStart(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  const { takes } = cue.form;
  let at = cue.to;
  const led = takes.has("p") && rules.objectAfter?.has(wordAt(doc, at)) === true;
  if (led) at++;
  else if (!takes.has("o")) return -1;
  const word = wordAt(doc, at);
  if (at >= sentence.to || isInside(doc, at) || !isWord(doc, at)) return -1;
  if (led && rules.terms?.has(word)) return -1;
  if (rules.questions?.has(word)) return led ? at : -1;
  if (rules.prepositions.has(word) || rules.adverbs.has(word) || rules.that.has(word)) return -1;
  if (rules.be.has(word) || rules.have.has(word) || rules.and.has(word) || rules.causative.has(word))
    return -1;
  return isClaimed(work, at) ? -1 : at;
}

/** "rejected the claim that …": the noun has a report of its own. */
function isClaimed(work: Work, from: number): boolean {
  const { that } = work.sentence.paragraph.rules;
  return work.cues.some(
    (cue) =>
      cue.form.shape === "noun" &&
      cue.from >= from &&
      cue.from < from + 6 &&
      that.has(wordAt(work.doc, cue.to)),
  );
}
