import { isComma, isInside, isWord, type Range, spanOf, wordAt } from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import type { Draft, Subject, Work } from "./draft";
import type { CueHit } from "./find-cues";
import { subjectAfter } from "./subjects";

const MIN_WORDS = 3;
const DASHES = new Set([..."—–―-"]);
const isDash = (word: string) => DASHES.has(word);

/** The comma (and dash) that a frame stands after: its first sign, or -1. */
function signBefore(work: Work, at: number): number {
  const dash = isDash(wordAt(work.doc, at - 1)) ? at - 1 : at;
  return isComma(wordAt(work.doc, dash - 1)) ? dash - 1 : -1;
}

function wordsWithin(work: Work, range: Range): number {
  let count = 0;
  for (let at = range.from; at < range.to; at++) if (isWord(work.doc, at)) count++;
  return count;
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
    if (work.spent.has(cue) || cue.form.shape === "noun" || !cue.form.takes.has("d")) continue;
    const frame = frameOf(work, cue);
    const end = frame ? frameEnd(work, frame.end) : -1;
    if (!frame || end < 0) continue;
    const first = { from: sentence.from, to: frame.sign };
    while (first.from < first.to && !isWord(work.doc, first.from) && !isInside(work.doc, first.from))
      first.from++;
    const rest = { from: end + 1, to: sentence.to };
    if (isComma(wordAt(work.doc, end)) && wordsWithin(work, rest) >= MIN_WORDS)
      push(work, [first, trimmed(work, rest)], cue, frame);
    else if (wordsWithin(work, first) >= MIN_WORDS && end >= sentence.to - 1) push(work, [first], cue, frame);
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
