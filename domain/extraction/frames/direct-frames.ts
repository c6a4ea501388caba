import type { Draft, Subject, Work } from "@/domain/extraction/clauses/draft";
import type { CueHit } from "@/domain/extraction/clauses/find-cues";
import { subjectAfter, subjectBefore, subjectOf } from "@/domain/extraction/clauses/subjects";
import {
  isCapital,
  isComma,
  isInside,
  isWord,
  type Marked,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import { titleSize } from "@/domain/extraction/people/titles";
import { answerAfter } from "./answers";
import { labelBefore } from "./labels";
import { isHeading } from "./named-marks";

/** In tokens: how long the occasion behind a signature is. */
const OCCASION = 7;

const SEPARATORS = new Set([...",.:;!?…—–―，：。；、！？،؛؟-"]);
const isSeparator = (word: string) => SEPARATORS.has(word);
const DASHES = new Set([..."—–―-"]);
const isDash = (word: string) => DASHES.has(word);

export function wordsIn(work: Work, stretch: Marked): number {
  let count = 0;
  for (let at = stretch.from; at < stretch.to; at++) if (isWord(work.doc, at)) count++;
  return count;
}

const endsInside = (work: Work, stretch: Marked) =>
  /[.!?…。！？,，؟]["'’”»]?$/u.test(work.doc.text.slice(stretch.inner.end - 2, stretch.inner.end));

const startsCapital = (work: Work, stretch: Marked) =>
  /^[\p{Lu}\p{Lo}¿¡]/u.test(work.doc.text.slice(stretch.inner.start, stretch.inner.start + 2));

/** Long enough, or shaped like a sentence: somebody said this. */
export function isStatement(work: Work, stretch: Marked): boolean {
  const count = wordsIn(work, stretch);
  return (
    count >= 4 || (count >= 1 && endsInside(work, stretch)) || (count >= 2 && startsCapital(work, stretch))
  );
}

const hasThat = (work: Work, from: number, to: number) => {
  const { that } = work.sentence.paragraph.rules;
  for (let at = from; at < to; at++)
    if (!isInside(work.doc, at) && that.has(wordAt(work.doc, at))) return true;
  return false;
};

const marksBetween = (work: Work, from: number, to: number) =>
  work.stretches.some((one) => one.from >= from && one.to <= to);

const speaks = (cue: CueHit) =>
  cue.form.shape !== "noun" && (cue.form.takes.has("d") || cue.form.takes.has("t"));

function cueAfter(work: Work, stretch: Marked): CueHit | null {
  const cue = work.cues.find((one) => one.from >= stretch.to && speaks(one) && !work.spent.has(one));
  if (!cue || cue.from - stretch.to > WINDOW.phrase || marksBetween(work, stretch.to, cue.from)) return null;
  if (hasThat(work, stretch.to, cue.to + 1)) return null;
  return cue;
}

function cueBefore(work: Work, stretch: Marked): CueHit | null {
  const cue = work.cues.findLast((one) => one.to <= stretch.from && speaks(one));
  if (!cue || stretch.from - cue.to > WINDOW.gap || marksBetween(work, cue.to, stretch.from)) return null;
  return hasThat(work, cue.to, stretch.from) ? null : cue;
}

function push(work: Work, parts: Marked[], cue: CueHit | null, subject: Subject | null, rule: string): void {
  for (const part of parts) work.used.add(part);
  if (cue) work.spent.add(cue);
  if (subject) work.last = subject;
  const draft: Draft = {
    type: "direct",
    parts: parts.map(({ start, end }) => ({ start, end })),
    marked: parts,
    cue,
    cueKind: cue ? "verb" : rule === "frame.colon" ? "colon" : "none",
    subject,
    sentence: work.sentence,
    rule,
  };
  work.drafts.push(draft);
}

/** Nothing but a sign before it, or cut from the same marks. */
const resumes = (work: Work, next: Marked) =>
  next.open === "" || isSeparator(wordAt(work.doc, next.from - 1));

/** “C1”, V S, “C2”: the stretch after the cue goes on with the quote before it. */
function continuation(work: Work, cue: CueHit): Marked[] {
  const next = work.stretches.find((one) => one.from >= cue.to && !work.used.has(one));
  if (!next || next.from - cue.to > WINDOW.phrase || !resumes(work, next)) return [];
  const laterCue = work.cues.some(
    (one) => one.from >= cue.to && one.to <= next.from && one.form.shape !== "noun",
  );
  return laterCue ? [] : [next];
}

function fromStart(work: Work, stretch: Marked): void {
  const cue = cueAfter(work, stretch);
  const next = wordAt(work.doc, stretch.to);
  if (cue && (isSeparator(next) || endsInside(work, stretch) || cue.from === stretch.to)) {
    const subject = subjectBefore(work, cue, stretch.to) ?? subjectAfter(work, cue);
    if (subject || cue.told || stretch.to === cue.from || isSeparator(next)) {
      push(work, [stretch, ...continuation(work, cue)], cue, subject, "frame.quote-then-cue");
      return;
    }
  }
  const answer = isStatement(work, stretch) ? answerAfter(work, stretch) : null;
  if (answer) {
    push(work, [stretch], null, answer.subject, "frame.answer");
    return;
  }
  const voiced = voicedBy(work, stretch);
  if (voiced) {
    push(work, [stretch, ...resumed(work, stretch, voiced)], null, voiced, "frame.quote-alone");
    return;
  }
  const signed = signature(work, stretch);
  if (signed) {
    push(work, [stretch, ...afterName(work, signed)], null, signed, "frame.quote-alone");
    return;
  }
  let at = stretch.to;
  while (at < work.sentence.to && (isInside(work.doc, at) || !isWord(work.doc, at))) at++;
  const isAlone = at >= work.sentence.to && isStatement(work, stretch) && !isHeading(work.doc, stretch);
  if (!isAlone && !isTurn(work, stretch)) return;
  const parts = work.stretches.filter(
    (one) => one === stretch || (one.from > stretch.from && isStatement(work, one)),
  );
  push(work, parts, null, null, "frame.quote-alone");
}

/** “No—” she gasped: words that open a paragraph of a story, however they go on. */
const isTurn = ({ doc, sentence }: Work, { from }: Marked) => doc.inTurns && from === sentence.paragraph.from;

/** “C,” quavered S. “C!” S panted: words that end like speech, then somebody and a verb that no list holds. */
function voicedBy(work: Work, stretch: Marked): Subject | null {
  const { doc, sentence } = work;
  const { small, be, have, prepositions, and, that, adverbs, causative } = sentence.paragraph.rules;
  if (!endsInside(work, stretch) || !startsCapital(work, stretch)) return null;
  const isVerb = (at: number) => {
    const word = wordAt(doc, at);
    const known = [small, be, have, prepositions, and, that, adverbs, causative].some((set) => set.has(word));
    return isWord(doc, at) && !isInside(doc, at) && !isCapital(doc, at) && !known && word.length > 2;
  };
  const next = work.mentions.find((one) => one.from >= stretch.to);
  if (!next || next.bound || next.place || next.pronoun === "who" || (!next.name && !next.pronoun))
    return null;
  const from = next.from - titleSize(doc, next.from);
  const behind = from === stretch.to + 1 && isVerb(stretch.to);
  const before = from === stretch.to && isVerb(next.to);
  return behind || before ? { mentions: [next], rule: "speaker.subject-after" } : null;
}

/** “C1,” quavered S, “C2”: what follows a comma and goes on in the same sentence. */
function resumed(work: Work, stretch: Marked, { mentions }: Subject): Marked[] {
  const next = work.stretches.find((one) => one.from >= stretch.to);
  const near = next && next.from - (mentions.at(-1)?.to ?? 0) <= WINDOW.phrase && resumes(work, next);
  return near ? [next] : [];
}

/** “C” — S, „C“, so S, «C»: così S: words signed with a name, and nothing else. */
function signature(work: Work, stretch: Marked): Subject | null {
  const { thus } = work.sentence.paragraph.rules;
  const first = wordAt(work.doc, stretch.to);
  const isLed = (isComma(first) || first === ":") && thus?.has(wordAt(work.doc, stretch.to + 1)) === true;
  const size = isDash(first) ? 1 : isLed ? 2 : 0;
  if (size === 0 || !isStatement(work, stretch)) return null;
  const at = stretch.to + size;
  const holder = !isLed && isCapital(work.doc, at) ? at + 1 : at;
  const name = work.mentions.find(
    (one) => !one.pronoun && (one.from === at || (one.from === holder && one.name !== null)),
  );
  if (!name) return null;
  const next = wordAt(work.doc, name.to);
  const goesOn = isLed && work.sentence.paragraph.rules.prepositions.has(next);
  const over =
    name.to >= work.sentence.to ||
    goesOn ||
    !isWord(work.doc, name.to) ||
    (!isLed && isOccasion(work, name.to));
  return over ? { mentions: [name], rule: "speaker.subject-after" } : null;
}

/** „C“ – S im Interview: a few words behind a preposition end the line, without a verb of saying. */
function isOccasion({ doc, sentence, cues }: Work, from: number): boolean {
  if (!sentence.paragraph.rules.prepositions.has(wordAt(doc, from)) || sentence.to - from > OCCASION)
    return false;
  for (let at = from; at < sentence.to; at++)
    if (isInside(doc, at) || (!isWord(doc, at) && at < sentence.to - 1)) return false;
  return !cues.some((one) => one.from >= from && one.form.shape !== "noun");
}

/** „C1“, so S, „C2“: the marks that follow a signature at once. */
function afterName(work: Work, { mentions }: Subject): Marked[] {
  const to = mentions.at(-1)?.to ?? 0;
  return work.stretches.filter((one) => one.from === to + 1 && isComma(wordAt(work.doc, to)));
}

/** Who stands behind the verb that leads to words in marks: in "ask the question, “C”" nobody. */
function namedAfter(work: Work, cue: CueHit): Subject | null {
  const subject = subjectAfter(work, cue);
  const isObject = work.sentence.paragraph.rules.thatOnNoun && subject?.mentions[0]?.phrase;
  return isObject ? null : subject;
}

function afterColon(work: Work, stretch: Marked, colon: number): void {
  const cue = cueBefore(work, stretch);
  const label = cue ? (subjectOf(work, cue) ?? subjectAfter(work, cue)) : labelBefore(work, colon);
  if (isClaimedAfter(work, stretch, cue !== null)) {
    fromStart(work, stretch);
    const draft = work.drafts.at(-1);
    if (label && draft?.subject && draft.marked.includes(stretch)) draft.rival = label;
    if (work.used.has(stretch)) return;
  }
  if (cue) push(work, [stretch], cue, label, "frame.cue-then-quote");
  else if (label && wordsIn(work, stretch) >= 2) push(work, [stretch], null, label, "frame.colon");
}

/** A cue after the marks, which gives the words to its own subject; beside a cue before them only "said S". */
function isClaimedAfter(work: Work, stretch: Marked, isCued: boolean): boolean {
  const cue = cueAfter(work, stretch);
  if (!cue || !(isSeparator(wordAt(work.doc, stretch.to)) || endsInside(work, stretch))) return false;
  return !isCued || (cue.from === stretch.to && subjectAfter(work, cue) !== null);
}

function afterCue(work: Work, stretch: Marked): void {
  const cue = cueBefore(work, stretch);
  if (!cue || !isStatement(work, stretch)) return;
  const gap = stretch.from - cue.to;
  const comma = isComma(wordAt(work.doc, stretch.from - 1));
  const sentenceLike = startsCapital(work, stretch) || endsInside(work, stretch);
  const beside = gap === 0 && (sentenceLike || wordsIn(work, stretch) >= 8);
  if (!beside && !(comma && gap <= WINDOW.phrase)) return;
  const subject = subjectOf(work, cue) ?? namedAfter(work, cue);
  if (comma && !startsCapital(work, stretch) && interrupts(work, cue, subject)) return;
  push(work, [stretch, ...continuationAfter(work, stretch)], cue, subject, "frame.cue-then-quote");
}

/** "The wall, S said, “is broken”": the words in marks go on with a report that the cue's clause interrupts. */
function interrupts(work: Work, cue: CueHit, subject: Subject | null): boolean {
  const { doc, sentence } = work;
  const from = subject?.mentions[0]?.from ?? 0;
  if (sentence.paragraph.rules.frontedReports !== "either" || from > cue.from) return false;
  return isComma(wordAt(doc, from - 1)) && from - 1 - sentence.from > 1;
}

/** S said, “C1” and “C2”. */
function continuationAfter(work: Work, stretch: Marked): Marked[] {
  const next = work.stretches.find((one) => one.from >= stretch.to);
  const near = next && next.from === stretch.to;
  return near ? [next] : [];
}

/** Whole quoted statements: a cue before, after or between, a colon, or marks that are the whole sentence. */
export function directFrames(work: Work): void {
  for (const stretch of work.stretches) {
    if (work.used.has(stretch)) continue;
    let at = work.sentence.from;
    while (at < stretch.from && !isWord(work.doc, at) && !isInside(work.doc, at)) at++;
    const before = wordAt(work.doc, stretch.from - 1);
    if (at >= stretch.from) fromStart(work, stretch);
    else if (before === ":" || before === "：") afterColon(work, stretch, stretch.from - 1);
    else if (!isDash(before)) afterCue(work, stretch);
    else if (isSeparator(wordAt(work.doc, stretch.to)) && cueAfter(work, stretch)) fromStart(work, stretch);
  }
}
