import { TOLD } from "@/domain/extraction/clauses/complements";
import { contentFrom } from "@/domain/extraction/clauses/content-end";
import type { Draft, Subject, Work } from "@/domain/extraction/clauses/draft";
import type { CueHit } from "@/domain/extraction/clauses/find-cues";
import { pastTime, phraseHead } from "@/domain/extraction/clauses/phrases";
import { subjectAfter, subjectBefore } from "@/domain/extraction/clauses/subjects";
import {
  type Doc,
  isComma,
  isInside,
  isWord,
  type Range,
  spanOf,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import type { MentionHit } from "@/domain/extraction/people/mentions";

/** Most tokens of a circumstance within an interrupting clause: ", she said in an interview,". */
const ASIDE = 8;
const SAID: ReadonlySet<string> = new Set(["say", "tell", "add", "write"]);

/** "told her", "told reporters": who is told stands straight behind. */
const isPlural = (word: string) => /^(?:me|him|her|us|them|you)$/u.test(word) || /..s$/u.test(word);

/** Does the clause of a cue that follows its report stop soon, with no report or object of its own behind the verb? */
function closesSentence(work: Work, { to, form }: CueHit, after: Subject | null): boolean {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  const inverted = after !== null;
  const named = after?.mentions.at(-1);
  // "said Anna Stone, who …": what stands behind the comma is told of the speaker.
  if (rules.frontedReports === "either" && named?.name && wordAt(doc, named.to) === ",") return true;
  const told = TOLD.has(form.lemma) ? work.mentions.find((one) => one.from === to) : undefined;
  const behind = TOLD.has(form.lemma) && isPlural(wordAt(doc, to)) ? to + 1 : to;
  const from = inverted ? to : pastTime(work, told?.to ?? behind);
  if (sentence.to - from > WINDOW.phrase && inverted) return false;
  const next = wordAt(doc, from);
  const aside = SAID.has(form.lemma) ? rules.prepositions : rules.circumstances;
  if (!inverted && isWord(doc, from) && !aside?.has(next)) return false;
  for (let at = from; at < Math.min(sentence.to, from + WINDOW.phrase); at++)
    if (wordAt(doc, at) === ":" || isInside(doc, at) || rules.that.has(wordAt(doc, at))) return false;
  return true;
}

function wordsIn(doc: Doc, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isWord(doc, at)) count++;
  return count;
}

/** The sign before a frame: a comma, or a mark that closes on one; -1 for anything else. */
function commaBefore({ doc, stretches }: Work, at: number): number {
  if (wordAt(doc, at) === "," && !isInside(doc, at)) return at;
  const stretch = stretches.find((one) => one.to === at + 1);
  return stretch && doc.text.charAt(stretch.inner.end - 1) === "," ? at + 1 : -1;
}

/** Where an interrupting clause ends: at a comma at once, or behind a short circumstance; -1 for neither. */
function asideEnd(work: Work, from: number): number {
  const { doc, sentence } = work;
  const { circumstances } = sentence.paragraph.rules;
  if (wordAt(doc, from) === "," && !isInside(doc, from)) return from;
  if (!circumstances?.has(wordAt(doc, from))) return -1;
  for (let at = from + 1; at < Math.min(sentence.to, from + ASIDE); at++) {
    if (isInside(doc, at) || work.cues.some((one) => one.from === at)) return -1;
    if (wordAt(doc, at) === ",") return at;
    if (!isWord(doc, at)) return -1;
  }
  return -1;
}

/** What goes on behind "C1, S V, C2", or behind "C1, V S," with a predicate, a pronoun or "and"; null when nothing does. */
function restAfter(work: Work, from: number, inverted: boolean): Range | null {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  const comma = inverted ? from : asideEnd(work, from);
  if (comma < 0 || wordAt(doc, comma) !== "," || isInside(doc, comma)) return null;
  const word = wordAt(doc, comma + 1);
  const reported = rules.reportMood?.has(word) === true;
  if (rules.frontedReports !== "either" && !reported) return null;
  const pronoun = rules.pronouns.get(word);
  if (pronoun === "who" || rules.cuts.has(word)) return null;
  if (work.cues.some((one) => one.from === comma + 1 && one.form.shape === "gerund")) return null;
  const auxiliary = rules.be.has(word) || rules.have.has(word) || rules.causative.has(word);
  const goesOn = reported || auxiliary || pronoun || rules.and.has(word) || rules.that.has(word);
  return goesOn || !inverted ? contentFrom(work, comma + 1, "clause") : null;
}

/** "said Anna Stone", "said a clerk", but neither "said he would go" nor "explained the reason". */
function isInverted(work: Work, { form }: CueHit, { mentions }: Subject): boolean {
  const { prepositions, pronouns } = work.sentence.paragraph.rules;
  const first = mentions[0];
  const to = mentions.at(-1)?.to ?? -1;
  if (TOLD.has(form.lemma)) return false;
  const named = SAID.has(form.lemma) || !!(first?.name || first?.role || first?.state);
  const next = wordAt(work.doc, to);
  if (!isWord(work.doc, to)) return named || first?.pronoun != null;
  return (
    named && !first?.pronoun && (prepositions.has(next) || pronouns.has(next) || pastTime(work, to) > to)
  );
}

/** The subject straight before a verb that can close a report: "the board says". */
function besideBefore(work: Work, cue: CueHit): Subject | null {
  const { rules } = work.sentence.paragraph;
  const { takes, noisy } = cue.form;
  const first = wordAt(work.doc, cue.from);
  if (!(takes.has("t") || takes.has("b")) || rules.infinitive.has(first) || rules.be.has(first)) return null;
  const subject = subjectBefore(work, cue, work.sentence.from);
  if (!subject || subject.rule === "speaker.subject-before") return subject;
  const isBeside = cue.from - (subject.mentions.at(-1)?.to ?? 0) <= 2;
  return isBeside && !noisy ? subject : null;
}

export type Fronted = { contents: Range[]; subject: Subject };

/** "C, says X" and (where the language has it) "C, X says" and "C1, X says, C2", when the cue's clause closes the sentence. */
export function frontedBy(work: Work, cue: CueHit): Fronted | null {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  const { frontedReports, subordinators } = rules;
  const { takes, shape } = cue.form;
  const speaks = takes.has("d") || (frontedReports === "either" && (takes.has("t") || takes.has("b")));
  if (!frontedReports || work.drafts.length > 0 || !speaks || shape === "gerund") return null;
  const either = frontedReports === "either";
  const inverted = commaBefore(work, cue.from - 1) >= 0 ? subjectAfter(work, cue) : null;
  const after = inverted && (!either || isInverted(work, cue, inverted)) ? inverted : null;
  const before = either ? besideBefore(work, cue) : null;
  const subject = after ?? before;
  const first = after ? cue.from : (subject?.mentions[0]?.from ?? 0);
  const beside = commaBefore(work, first - 1);
  const comma = beside < 0 && before && !after ? commaBefore(work, phraseHead(work, first) - 1) : beside;
  if (!subject || comma < 0 || subordinators?.has(wordAt(doc, sentence.from))) return null;
  const next = wordAt(doc, after?.mentions.at(-1)?.to ?? -1);
  if (rules.be.has(next) || rules.have.has(next) || rules.causative.has(next) || rules.verbs.has(next))
    return null;
  const led = either && rules.and.has(wordAt(doc, sentence.from));
  const content = { from: led ? sentence.from + 1 : sentence.from, to: comma };
  const rest = restAfter(work, after ? (after.mentions.at(-1)?.to ?? cue.to) : cue.to, after !== null);
  if (rest && wordsIn(doc, content.from, comma) > 0) return { contents: [content, rest], subject };
  if (wordsIn(doc, content.from, comma) < 3 || !closesSentence(work, cue, after)) return null;
  return { contents: [content], subject };
}

const MIN_WORDS = 3;
const DASHES = new Set([..."—–―-"]);
const isDash = (word: string) => DASHES.has(word);

/** The comma (and dash) that a frame stands after: its first sign, or -1. */
function signBefore(work: Work, at: number): number {
  const dash = isDash(wordAt(work.doc, at - 1)) ? at - 1 : at;
  return isComma(wordAt(work.doc, dash - 1)) ? dash - 1 : -1;
}

type Frame = { sign: number; end: number; subject: Subject };

/** V S or S V after a comma. */
function frameOf(work: Work, cue: CueHit): Frame | null {
  const after = subjectAfter(work, cue);
  const own = signBefore(work, cue.from);
  if (own >= 0 && after) return { sign: own, end: after.mentions.at(-1)?.to ?? cue.to, subject: after };
  const before = work.mentions.findLast((one: MentionHit) => one.to <= cue.from && cue.from - one.to <= 2);
  if (!before || before.bound) return null;
  const sign = signBefore(work, before.from);
  return sign < 0
    ? null
    : { sign, end: cue.to, subject: { mentions: [before], rule: "speaker.subject-before" } };
}

/** First sign after the frame, over a few words of circumstance; -1 when the sentence goes on too long. */
function frameEnd(work: Work, from: number): number {
  const { sentence, doc } = work;
  for (let at = from; at < Math.min(sentence.to, from + WINDOW.phrase); at++) {
    if (isInside(doc, at)) return -1;
    if (!isWord(doc, at) && doc.tokens.kind[at] === 3 && wordAt(doc, at) !== "-") return at;
  }
  return from + WINDOW.phrase >= sentence.to ? sentence.to : -1;
}

/** "C, said S" and "C1, said S, C2" without marks: the words before (and after) the frame are what is said. */
export function frontedFrames(work: Work): void {
  const { sentence } = work;
  if (!sentence.paragraph.rules.fronted || work.drafts.length > 0) return;
  for (const cue of work.cues) {
    if (work.spent.has(cue) || cue.told || cue.form.shape === "noun" || !cue.form.takes.has("d")) continue;
    const frame = frameOf(work, cue);
    const end = frame ? frameEnd(work, frame.end) : -1;
    if (!frame || end < 0) continue;
    const first = { from: sentence.from, to: frame.sign };
    while (first.from < first.to && !isWord(work.doc, first.from) && !isInside(work.doc, first.from))
      first.from++;
    const rest = { from: end + 1, to: sentence.to };
    if (isComma(wordAt(work.doc, end)) && wordsIn(work.doc, rest.from, rest.to) >= MIN_WORDS)
      push(work, [first, trimmed(work, rest)], cue, frame);
    else if (wordsIn(work.doc, first.from, first.to) >= MIN_WORDS && end >= sentence.to - 1)
      push(work, [first], cue, frame);
    if (work.drafts.length > 0) return;
  }
}

function trimmed(work: Work, range: Range): Range {
  let { to } = range;
  while (to > range.from && !isInside(work.doc, to - 1) && !isWord(work.doc, to - 1)) to--;
  return { from: range.from, to };
}

function push(work: Work, ranges: Range[], cue: CueHit, { subject }: Frame): void {
  const marked = work.stretches.filter((one) => ranges.some((r) => one.from >= r.from && one.to <= r.to));
  if (marked.some((one) => work.used.has(one)) || ranges.some((r) => r.from >= r.to)) return;
  for (const one of marked) work.used.add(one);
  work.spent.add(cue);
  work.last = subject;
  const type: Draft["type"] = marked.length > 0 ? "mixed" : "indirect";
  const parts = ranges.map((range) => spanOf(work.doc, range));
  const { sentence } = work;
  work.drafts.push({ type, parts, marked, cue, cueKind: "verb", subject, sentence, rule: "frame.fronted" });
}
