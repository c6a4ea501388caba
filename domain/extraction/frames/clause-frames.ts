import type { Draft, Work } from "@/domain/extraction/clauses/draft";
import type { CueHit } from "@/domain/extraction/clauses/find-cues";
import type { Rules } from "@/domain/extraction/cues/lexicon";
import {
  type Doc,
  isCapital,
  isInside,
  isWord,
  type Range,
  type Sentence,
  spanOf,
  wordAt,
} from "@/domain/extraction/document/document";
import { WINDOW } from "@/domain/extraction/limits";

/** "fragte am Montag, ob …": an indirect question behind the comma of the cue's clause; -1 where none opens. */
export function questionAfterComma(work: Work, cue: CueHit): number {
  const { questions, questionParticles, commaQuestions } = work.sentence.paragraph.rules;
  const at = commaQuestions ? commaAfter(work, cue.to) + 1 : 0;
  if (at <= 0 || isInside(work.doc, at)) return -1;
  const opens = questions?.has(wordAt(work.doc, at)) || questionParticles?.has(wordAt(work.doc, at + 1));
  return opens ? at : -1;
}

/** "Wir wissen: Das reicht nicht": words without marks behind the colon of a cue's clause; -1 where marks follow. */
export function colonStart(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  if (!sentence.paragraph.rules.colonReports) return -1;
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + WINDOW.gap); at++) {
    if (isInside(doc, at) || /^[,.;!?…—–]$/u.test(wordAt(doc, at))) return -1;
    if (wordAt(doc, at) === ":") return isInside(doc, at + 1) ? -1 : at + 1;
  }
  return -1;
}

/** The first comma of a cue's clause; -1 when another sign or a mark comes first. */
function commaAfter(work: Work, from: number): number {
  const { doc, sentence } = work;
  for (let at = from; at < Math.min(sentence.to, from + WINDOW.gap); at++) {
    if (isInside(doc, at)) return -1;
    if (wordAt(doc, at) === ",") return at;
    if (/^[.;:!?…—–]$/u.test(wordAt(doc, at))) return -1;
  }
  return -1;
}

const hasMood = (doc: Doc, rules: Rules, range: Range) => {
  for (let at = range.from; at < range.to; at++)
    if (!isInside(doc, at) && !isCapital(doc, at) && rules.reportMood?.has(wordAt(doc, at))) return true;
  return false;
};

/** "…, den Plan zu ändern": an infinitive with its marker before the next sign. */
function hasMarkedInfinitive(doc: Doc, range: Range): boolean {
  for (let at = range.from; at < Math.min(range.to, range.from + WINDOW.gap); at++) {
    if (!isWord(doc, at)) return false;
    const next = wordAt(doc, at + 1);
    if (wordAt(doc, at) === "zu" && next.endsWith("n") && !isCapital(doc, at + 1)) return true;
  }
  return false;
}

/** "sagte am Montag, der Plan gelte": a report after a mere comma. A clause on the noun before it is none. */
export function commaStart(work: Work, cue: CueHit): number {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  const comma = rules.commaClause ? commaAfter(work, cue.to) : -1;
  if (comma < 0 || isInside(doc, comma + 1) || rules.subordinators?.has(wordAt(doc, comma + 1))) return -1;
  // "Ob er klagen will, sagte S nicht": the verb of the main clause, which the clause before it belongs to.
  const first = rules.verbs.get(wordAt(doc, comma + 1));
  if (first?.shape === "finite" && !isCapital(doc, comma + 1)) return -1;
  const range = { from: comma + 1, to: sentence.to };
  const onNoun = isCapital(doc, comma - 1) && rules.articles.has(wordAt(doc, comma + 1));
  const isFar = comma - cue.to > 4;
  if (!onNoun && !isFar) return comma + 1;
  return hasMood(doc, rules, range) || hasMarkedInfinitive(doc, range) ? comma + 1 : -1;
}

/** A sentence whose verb says by its mood that the report before it goes on: "Niemand müsse sich sorgen." */
export function moodDraft(doc: Doc, sentence: Sentence, previous: Draft | undefined): Draft | null {
  const { rules } = sentence.paragraph;
  let from = sentence.from;
  while (from < sentence.to && !isWord(doc, from)) from++;
  let to = sentence.to;
  while (to > from && !isWord(doc, to - 1) && doc.tokens.kind[to - 1] === 3) to--;
  const range = { from, to };
  if (to - from < 3 || !hasMood(doc, rules, range) || rules.subordinators?.has(wordAt(doc, from)))
    return null;
  for (let at = from; at < to; at++) if (isInside(doc, at) || wordAt(doc, at) === "ich") return null;
  const part = spanOf(doc, range);
  const last = previous?.parts.at(-1);
  if (previous?.rule === "frame.report-mood" && last && previous.sentence.paragraph === sentence.paragraph) {
    last.end = part.end;
    return null;
  }
  const none = { marked: [], cue: null, cueKind: "none" as const, subject: null };
  return { type: "indirect", parts: [part], ...none, sentence, rule: "frame.report-mood" };
}
