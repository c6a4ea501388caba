import {
  bareStart,
  blameStart,
  complementiser,
  isInfinitive,
  objectStart,
  questionAt,
  raisedInfinitive,
  relativeBefore,
} from "@/domain/extraction/clauses/complements";
import { type ContentEnd, contentFrom } from "@/domain/extraction/clauses/content-end";
import type { Draft, Subject, Work } from "@/domain/extraction/clauses/draft";
import type { CueHit } from "@/domain/extraction/clauses/find-cues";
import { isImpersonal, NOBODY, subjectBefore, subjectOf } from "@/domain/extraction/clauses/subjects";
import {
  isInside,
  isWord,
  longestAt,
  type Marked,
  type Range,
  spanOf,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import { accordingTo } from "./according-frames";
import { asSaid } from "./as-said-frames";
import { colonStart, commaStart, questionAfterComma } from "./clause-frames";
import { isStatement, wordsIn } from "./direct-frames";
import { frontedBy } from "./fronted-frames";
import { isTitled } from "./named-marks";

function pushReport(
  work: Work,
  content: Range | Range[],
  cue: CueHit | null,
  subject: Subject | null,
  rule: string,
): void {
  const ranges = [content].flat();
  const marked = work.stretches.filter((one) => ranges.some((r) => one.from >= r.from && one.to <= r.to));
  if (marked.some((one) => work.used.has(one))) return;
  for (const one of marked) work.used.add(one);
  if (cue) work.spent.add(cue);
  if (subject && cue?.form.shape !== "noun") work.last = subject;
  const type: Draft["type"] = marked.length > 0 ? "mixed" : "indirect";
  const cueKind = cue ? (cue.form.shape === "noun" ? "noun" : "verb") : "preposition";
  const parts = ranges.map((range) => spanOf(work.doc, range));
  work.drafts.push({ type, parts, marked, cue, cueKind, subject, sentence: work.sentence, rule });
}

function hasAttitude(work: Work, from: number): boolean {
  const { attitudes } = work.sentence.paragraph.rules;
  for (let at = from; at < from + 4; at++) if (attitudes.has(wordAt(work.doc, at))) return true;
  return false;
}

/** "refused to say whether": nothing is told, by either verb. */
function withholds(work: Work, cue: CueHit): boolean {
  if (!work.sentence.paragraph.rules.withholding?.has(cue.form.lemma)) return false;
  const inner = work.cues.find((one) => one.from >= cue.to && one.head <= cue.to + 2);
  const silent = inner?.form.cls === "say" && inner.form.shape === "infinitive" && isInfinitive(work, cue.to);
  if (silent) work.spent.add(inner);
  return silent;
}

/** Frames after a verb in the order of their certainty; the first that holds makes the quote. */
function verbReport(work: Work, cue: CueHit): void {
  const { takes } = cue.form;
  const { rules } = work.sentence.paragraph;
  const subject = isImpersonal(work, cue) ? NOBODY : subjectOf(work, cue);
  const tryAt = (from: number, end: ContentEnd, rule: string) => {
    const content = from < 0 ? null : contentFrom(work, from, end);
    if (content) pushReport(work, content, cue, subject, rule);
    return content !== null;
  };
  if (withholds(work, cue)) return;
  // What somebody did not say is no statement of theirs.
  if (cue.negated && (cue.told || /^(?:say|add|write|report)$/u.test(cue.form.cls))) return;
  if (takes.has("t") && tryAt(complementiser(work, cue), "clause", "frame.that-clause")) return;
  if (tryAt(questionAt(work, cue), "clause", "frame.that-clause")) return;
  if (tryAt(questionAfterComma(work, cue), "clause", "frame.that-clause")) return;
  if (takes.has("t") && tryAt(colonStart(work, cue), "clause", "frame.bare-clause")) return;
  if (takes.has("b") && tryAt(commaStart(work, cue), "clause", "frame.bare-clause")) return;
  // "Плотину обещают починить": nobody in particular promises.
  if (!subject && rules.isPluralVerb?.(wordAt(work.doc, cue.head))) return;
  const infinitive = takes.has("i") && isInfinitive(work, cue.to) ? cue.to : -1;
  if (tryAt(infinitive, "object", "frame.infinitive")) return;
  if (takes.has("f") && tryAt(blameStart(work, cue), "object", "frame.object")) return;
  if (takes.has("x") && tryAt(raisedInfinitive(work, cue), "object", "frame.infinitive")) return;
  if (
    takes.has("b") &&
    !rules.commaClause &&
    (subject || cue.told) &&
    tryAt(bareStart(work, cue, subject), "clause", "frame.bare-clause")
  )
    return;
  if (subject && relativeReport(work, cue, subject)) return;
  if (takes.has("n") && objectReport(work, cue, subject)) return;
  tryAt(objectStart(work, cue), "phrase", "frame.narrated");
}

/** "a loan, which he said was a gift": the relative word and its predicate are what is said. */
function relativeReport(work: Work, cue: CueHit, subject: Subject): boolean {
  const at = relativeBefore(work, cue, subject);
  const rest = at < 0 ? null : contentFrom(work, cue.to, "phrase");
  if (rest) pushReport(work, [{ from: at, to: at + 1 }, rest], cue, subject, "frame.bare-clause");
  return rest !== null;
}

function objectReport(work: Work, cue: CueHit, subject: Subject | null): boolean {
  const last = subject?.mentions.at(-1);
  const isAfter = subject?.rule === "speaker.subject-after" && last && last.from >= cue.to;
  const pronoun = work.mentions.some((one) => one.from === cue.to && one.pronoun);
  const from = isAfter && work.sentence.paragraph.rules.verbFirst ? last.to : pronoun ? cue.to + 1 : cue.to;
  const content = contentFrom(work, leadOf(work, from), "object");
  if (!content) return false;
  const quotes = work.stretches.some((one) => one.from >= content.from && one.to <= content.to);
  if (!quotes && !hasAttitude(work, from)) return false;
  pushReport(work, content, cue, subject, quotes ? "frame.object" : "frame.attitude");
  return true;
}

/** "warnt am Montag vor einem „C“": where the object of the verb begins, past an adjunct. */
function leadOf(work: Work, from: number): number {
  const { objectLeads } = work.sentence.paragraph.rules;
  for (let at = from; objectLeads && at < from + WINDOW.phrase && isWord(work.doc, at); at++)
    if (objectLeads.has(wordAt(work.doc, at))) return at;
  return from;
}

/** Whose claim it is: a name or an adjective of state beside the noun, else the subject of the clause. */
function ownerOf(work: Work, cue: CueHit): Subject | null {
  const rule = "speaker.of-noun";
  const owner = work.mentions.find(
    (one) =>
      (one.from >= cue.to && one.from <= cue.to + 1) ||
      (one.to === cue.from && one.stateForm === "adjective") ||
      (one.to === cue.from - 1 && wordAt(work.doc, one.to) === "'s"),
  );
  if (owner) return { mentions: [owner], rule };
  if (!work.sentence.paragraph.rules.ownerlessNouns) return null;
  const subject = subjectBefore(work, cue, work.sentence.from) ?? work.last;
  return subject ? { mentions: subject.mentions, rule } : null;
}

/** "the US claims that", "le accuse statunitensi secondo cui", "his promise to": a speech noun with its owner. */
function nounReport(work: Work, cue: CueHit): void {
  const { rules } = work.sentence.paragraph;
  const subject = ownerOf(work, cue);
  const owner = subject?.mentions[0];
  if (!subject && !rules.ownerlessNouns) return;
  const after = owner ? Math.max(owner.to, cue.to) : cue.to;
  const at = rules.commaClause && wordAt(work.doc, after) === "," ? after + 1 : after;
  const size = longestAt(work.doc, rules.nounThat, at);
  const infinitive = size === 0 && rules.ownerlessNouns && cue.form.takes.has("i") && isInfinitive(work, at);
  if (size === 0 && !infinitive) return;
  const content = contentFrom(work, size > 1 ? at + size : at, infinitive ? "object" : "clause");
  if (content) pushReport(work, content, cue, subject, infinitive ? "frame.infinitive" : "frame.noun");
}

/** A report that stands before its verb takes its whole sentence, whatever cues it holds. */
function frontedReport(work: Work): void {
  for (const cue of work.cues) {
    const fronted = work.spent.has(cue) ? null : frontedBy(work, cue);
    if (fronted) pushReport(work, fronted.contents, cue, fronted.subject, "frame.fronted");
  }
}

const SAID: ReadonlySet<string> = new Set(["say", "add", "write", "report"]);

/** Told or thought, not said: "the town wants a ferry, according to a survey" is the survey's as a whole. */
const isUnsaid = ({ cue, type, rule }: Draft) =>
  type === "indirect" && cue !== null && (rule === "frame.narrated" || !SAID.has(cue.form.cls));

/** Reported speech, with or without words in marks. A cue inside another's content is left to that content. */
export function reportFrames(work: Work): void {
  const as = asSaid(work);
  if (as) pushReport(work, as.contents, as.cue, as.subject, "frame.as-said");
  frontedReport(work);
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
  const according = work.drafts.every(isUnsaid) ? accordingTo(work) : null;
  if (according) pushReport(work, according.contents, null, according.subject, "frame.according-to");
}

/** So many words in marks are taken by themselves. */
const MANY_WORDS = 8;

/** The object of a verb around words in marks: "stressed the need for “calm” and “order” in the town"; or null. */
function clauseAround(work: Work, cue: CueHit, stretch: Marked): Range | null {
  const { doc } = work;
  const { takes } = cue.form;
  const { rules } = work.sentence.paragraph;
  const gap = stretch.from - cue.to;
  if (!rules.thatOnNoun || !(takes.has("o") || takes.has("t")) || gap < 0 || gap > WINDOW.phrase) return null;
  if (wordsIn(work, stretch) >= MANY_WORDS) return null;
  if (rules.prepositions.has(wordAt(doc, cue.to)) || rules.adverbs.has(wordAt(doc, cue.to))) return null;
  for (let at = cue.to; at < stretch.from; at++) if (!isInside(doc, at) && !isWord(doc, at)) return null;
  const content = contentFrom(work, cue.to, "object");
  return content && content.to >= stretch.to ? content : null;
}

function pushClause(work: Work, content: Range, cue: CueHit, subject: Subject | null): void {
  const marked = work.stretches.filter((one) => one.from >= content.from && one.to <= content.to);
  for (const one of marked) work.used.add(one);
  const { sentence } = work;
  const parts = [spanOf(work.doc, content)];
  work.drafts.push({
    type: "mixed",
    parts,
    marked,
    cue,
    cueKind: "verb",
    subject,
    sentence,
    rule: "frame.object",
  });
}

/** Stretches no frame has taken: words in marks beside a cue, a statement nobody introduces, or mere irony. */
export function leftovers(work: Work): void {
  const { rules } = work.sentence.paragraph;
  for (const stretch of work.stretches) {
    if (work.used.has(stretch)) continue;
    work.used.add(stretch);
    const near = (cue: CueHit) =>
      cue.form.shape !== "noun" &&
      !(cue.told && cue.form.shape === "participle") &&
      (cue.to <= stretch.from ? stretch.from - cue.to <= WINDOW.gap : cue.from - stretch.to <= WINDOW.phrase);
    const soCalled =
      rules.soCalled.has(wordAt(work.doc, stretch.from - 1)) &&
      !rules.have.has(wordAt(work.doc, stretch.from - 2)) &&
      !rules.reflexives?.has(wordAt(work.doc, stretch.from - 2));
    const found = work.cues.findLast((one) => one.to <= stretch.from && near(one)) ?? work.cues.find(near);
    const isName = soCalled || (found?.to !== stretch.from && isTitled(work, stretch));
    const cue = isName ? undefined : found;
    const subject = cue ? (subjectOf(work, cue) ?? (cue.told ? null : work.last)) : null;
    const around = cue && subject ? clauseAround(work, cue, stretch) : null;
    if (around && cue) pushClause(work, around, cue, subject);
    else pushLeft(work, stretch, cue ?? null, subject, isName);
  }
}

/** Marks that quote nobody: kept as irony, beside whatever is reported in their sentence. */
export function namedMarks(work: Work, stretches: readonly Marked[]): void {
  for (const stretch of stretches) pushLeft(work, stretch, null, null, true);
}

/** Fewest words in marks that are a quote without a verb of saying, by whether such verbs are known at all. */
const WORDS_ALONE = { read: 6, unread: 3 } as const;

function pushLeft(
  work: Work,
  stretch: Marked,
  cue: CueHit | null,
  subject: Subject | null,
  soCalled: boolean,
): void {
  const least = work.sentence.paragraph.rules.verbs.size === 0 ? WORDS_ALONE.unread : WORDS_ALONE.read;
  const alone = !cue && !soCalled && isStatement(work, stretch) && wordsIn(work, stretch) >= least;
  const type: Draft["type"] = cue ? "mixed" : alone ? "direct" : "scare";
  const rule = cue ? "frame.fragment" : alone ? "frame.no-cue" : "frame.scare";
  const parts = [{ start: stretch.start, end: stretch.end }];
  const cueKind = cue ? "verb" : "none";
  work.drafts.push({ type, parts, marked: [stretch], cue, cueKind, subject, sentence: work.sentence, rule });
}
