import { contentFrom } from "./content-end";
import { isStatement, wordsIn } from "./direct-frames";
import { isInside, isWord, longestAt, type Marked, type Range, spanOf, wordAt } from "./document";
import type { Draft, Subject, Work } from "./draft";
import type { CueHit } from "./find-cues";
import { WINDOW } from "./limits";
import { subjectOf } from "./subjects";

function pushReport(
  work: Work,
  content: Range,
  cue: CueHit | null,
  subject: Subject | null,
  rule: string,
): void {
  const marked = work.stretches.filter((one) => one.from >= content.from && one.to <= content.to);
  if (marked.some((one) => work.used.has(one))) return;
  for (const one of marked) work.used.add(one);
  if (cue) work.spent.add(cue);
  if (subject && cue?.form.shape !== "noun") work.last = subject;
  const type: Draft["type"] = marked.length > 0 ? "mixed" : "indirect";
  const cueKind = cue ? (cue.form.shape === "noun" ? "noun" : "verb") : "preposition";
  const parts = [spanOf(work.doc, content)];
  work.drafts.push({ type, parts, marked, cue, cueKind, subject, sentence: work.sentence, rule });
}

/** First complementiser after a cue, over an addressee or an adjunct, before any other verb of speech. */
function complementiser(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  const { that } = sentence.paragraph.rules;
  const next = work.cues.find((one) => one.from >= cue.to && one.form.shape !== "noun");
  const limit = Math.min(sentence.to, cue.to + WINDOW.gap, next?.from ?? sentence.to);
  for (let at = cue.to; at < limit; at++) {
    if (isInside(doc, at) || /^[;:]$/u.test(wordAt(doc, at))) return -1;
    if (that.has(wordAt(doc, at)) && isWord(doc, at)) return at;
  }
  return -1;
}

/** Does an infinitive begin here, with its marker or (where the language allows) without? */
function isInfinitive(work: Work, at: number): boolean {
  const { rules } = work.sentence.paragraph;
  const endings = rules.infinitiveEndings ?? [];
  let verb = at;
  if (rules.infinitive.has(wordAt(work.doc, at))) verb++;
  else if (!rules.bareInfinitive) return false;
  while (verb < at + 3 && rules.not.has(wordAt(work.doc, verb))) verb++;
  const word = wordAt(work.doc, verb);
  if (!isWord(work.doc, verb) || rules.articles.has(word)) return false;
  return endings.length === 0 || (word.length > 3 && endings.some((ending) => word.endsWith(ending)));
}

/** English: a clause without "that". The object of "told" and a weekday are passed over. */
function bareStart(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  let at = cue.to;
  if (cue.form.lemma === "tell") {
    const object = work.mentions.find((one) => one.from === at || one.from === at + 1);
    at = object ? object.to : at + 1;
  } else if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(wordAt(doc, at))) at++;
  const word = wordAt(doc, at);
  if (at >= sentence.to || !isWord(doc, at) || isInside(doc, at)) return -1;
  if (rules.prepositions.has(word) || rules.adverbs.has(word) || rules.be.has(word) || rules.and.has(word))
    return -1;
  const subject =
    rules.articles.has(word) ||
    rules.pronouns.has(word) ||
    /^(?:it|its|his|her|their|there|this|these|those|we|i|you|no)$/u.test(word);
  return subject || work.mentions.some((one) => one.from === at) ? at : -1;
}

function hasAttitude(work: Work, from: number): boolean {
  const { attitudes } = work.sentence.paragraph.rules;
  for (let at = from; at < from + 4; at++) if (attitudes.has(wordAt(work.doc, at))) return true;
  return false;
}

function verbReport(work: Work, cue: CueHit): void {
  const { takes } = cue.form;
  const that = takes.has("t") ? complementiser(work, cue) : -1;
  const subject = subjectOf(work, cue);
  const tryAt = (from: number, isObject: boolean, rule: string) => {
    const content = from < 0 ? null : contentFrom(work, from, isObject);
    if (content) pushReport(work, content, cue, subject, rule);
    return content !== null;
  };
  if (that >= 0 && tryAt(that, false, "frame.that-clause")) return;
  if (takes.has("i") && isInfinitive(work, cue.to) && tryAt(cue.to, true, "frame.infinitive")) return;
  if (takes.has("b") && subject && tryAt(bareStart(work, cue), false, "frame.bare-clause")) return;
  if (!takes.has("n")) return;
  const from = work.mentions.some((one) => one.from === cue.to && one.pronoun) ? cue.to + 1 : cue.to;
  const content = contentFrom(work, from, true);
  const quotes = content && work.stretches.some((one) => one.from >= content.from && one.to <= content.to);
  if (content && quotes) pushReport(work, content, cue, subject, "frame.object");
  else if (content && hasAttitude(work, from)) pushReport(work, content, cue, subject, "frame.attitude");
}

/** "the US claims that", "le accuse statunitensi secondo cui": a speech noun with its owner. */
function nounReport(work: Work, cue: CueHit): void {
  const { rules } = work.sentence.paragraph;
  const owner = work.mentions.find(
    (one) =>
      (one.from >= cue.to && one.from <= cue.to + 1) ||
      (one.to === cue.from && one.stateForm === "adjective") ||
      (one.to === cue.from - 1 && wordAt(work.doc, one.to) === "'s"),
  );
  if (!owner) return;
  const at = Math.max(owner.to, cue.to);
  const size = longestAt(work.doc, rules.nounThat, at);
  if (size === 0) return;
  const content = contentFrom(work, size > 1 ? at + size : at, false);
  if (content) pushReport(work, content, cue, { mentions: [owner], rule: "speaker.of-noun" }, "frame.noun");
}

/** "According to S, C" and "C, according to S", where S is somebody and nothing else speaks in the sentence. */
function accordingTo(work: Work): void {
  const { doc, sentence } = work;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isInside(doc, at)) continue;
    const first = at === sentence.from;
    // Before the comma there must be something that is said.
    if (!first && (wordAt(doc, at - 1) !== "," || at - 1 === sentence.from)) continue;
    const size = longestAt(doc, sentence.paragraph.rules.accordingTo, at);
    if (size === 0) continue;
    const owner = work.mentions.find((one) => one.from >= at + size && one.from <= at + size + 1);
    if (!owner || owner.stateForm === "adjective" || owner.pronoun) continue;
    const subject = { mentions: [owner], rule: "speaker.according-to" };
    const comma = first ? commaAfter(work, owner.to) : -1;
    const content = first ? contentFrom(work, comma + 1, false) : { from: sentence.from, to: at - 1 };
    if (content && !(first && comma < 0)) pushReport(work, content, null, subject, "frame.according-to");
    return;
  }
}

function commaAfter(work: Work, from: number): number {
  for (let at = from; at < Math.min(from + WINDOW.phrase, work.sentence.to); at++)
    if (wordAt(work.doc, at) === "," && !isInside(work.doc, at)) return at;
  return -1;
}

/** Reported speech, with or without words in marks. A cue inside another's content is left to that content. */
export function reportFrames(work: Work): void {
  for (const cue of work.cues) {
    if (work.spent.has(cue)) continue;
    const at = spanOf(work.doc, cue);
    const nested = work.drafts.some((draft) =>
      draft.parts.some((p) => p.start <= at.start && at.end <= p.end),
    );
    if (nested) continue;
    if (cue.form.shape === "noun") nounReport(work, cue);
    else verbReport(work, cue);
  }
  if (work.drafts.length === 0) accordingTo(work);
}

/** Stretches no frame has taken: words in marks beside a cue, a statement nobody introduces, or mere irony. */
export function leftovers(work: Work): void {
  const { rules } = work.sentence.paragraph;
  for (const stretch of work.stretches) {
    if (work.used.has(stretch)) continue;
    work.used.add(stretch);
    const near = (cue: CueHit) =>
      cue.form.shape !== "noun" &&
      (cue.to <= stretch.from ? stretch.from - cue.to <= WINDOW.gap : cue.from - stretch.to <= WINDOW.phrase);
    const soCalled = rules.soCalled.has(wordAt(work.doc, stretch.from - 1));
    const cue = soCalled
      ? undefined
      : (work.cues.findLast((one) => one.to <= stretch.from && near(one)) ?? work.cues.find(near));
    const subject = cue ? (subjectOf(work, cue) ?? work.last) : null;
    pushLeft(work, stretch, cue ?? null, subject, soCalled);
  }
}

function pushLeft(
  work: Work,
  stretch: Marked,
  cue: CueHit | null,
  subject: Subject | null,
  soCalled: boolean,
): void {
  const alone = !cue && !soCalled && isStatement(work, stretch) && wordsIn(work, stretch) >= 6;
  const type: Draft["type"] = cue ? "mixed" : alone ? "direct" : "scare";
  const rule = cue ? "frame.fragment" : alone ? "frame.no-cue" : "frame.scare";
  const parts = [{ start: stretch.start, end: stretch.end }];
  const cueKind = cue ? "verb" : "none";
  work.drafts.push({ type, parts, marked: [stretch], cue, cueKind, subject, sentence: work.sentence, rule });
}
