import type { Draft } from "./clauses/draft";
import type { CueClass } from "./cues/lexicon";
import { type Doc, spanOf } from "./document/document";
import type { Resolved } from "./speakers/resolved";
import type { ChainLink, Cue, Quote, Span, Stance, TraceLine } from "./types";

/** Confidence in the span, by the frame that found it; one table, set by hand. */
export const SPAN_POINTS: Record<string, number> = {
  "frame.quote-then-cue": 96,
  "frame.cue-then-quote": 94,
  "frame.colon": 88,
  "frame.quote-alone": 88,
  "frame.answer": 90,
  "frame.that-clause": 80,
  "frame.infinitive": 70,
  "frame.bare-clause": 66,
  "frame.report-mood": 50,
  "frame.object": 72,
  "frame.attitude": 62,
  "frame.noun": 70,
  "frame.fronted": 68,
  "frame.as-said": 72,
  "frame.narrated": 38,
  "frame.according-to": 70,
  "frame.fragment": 64,
  "frame.no-cue": 60,
  "frame.scare": 40,
};

const STANCES: Partial<Record<CueClass, Stance>> = {
  deny: "denies",
  ask: "asks",
  want: "wants",
  promise: "wants",
  think: "thinks",
};

/** The stance a cue gives to the words it introduces; a negated statement is never a plain "says". */
function stanceOf(cls: CueClass, negated: boolean): Stance {
  const plain = STANCES[cls] ?? "says";
  return negated && plain === "says" ? "denies" : plain;
}

const PLAIN_CAP = 60;
const MARKED_WORDS = 6;

const clamp = (points: number) => Math.max(0, Math.min(100, Math.round(points)));

const OMISSION = /(?:\[\s?(?:\.\.\.|…)\s?\]|\((?:\.\.\.|…)\)|…|\.\.\.|\[[^[\]\n]{1,80}\])/gu;

/** Marked omissions and inserted words inside a quote. */
function omissionsIn(text: string, parts: readonly Span[]): Quote["omissions"] {
  const out: Quote["omissions"] = [];
  for (const part of parts) {
    for (const found of text.slice(part.start, part.end).matchAll(OMISSION)) {
      const start = part.start + found.index;
      out.push({ start, end: start + found[0].length, form: found[0] });
    }
  }
  return out;
}

function cueOf(doc: Doc, draft: Draft): Cue | null {
  if (!draft.cue) return null;
  return { ...spanOf(doc, draft.cue), lemma: draft.cue.form.lemma, kind: draft.cueKind };
}

function spanTrace(doc: Doc, draft: Draft, at: Span): TraceLine[] {
  const cue = draft.cue ? { note: draft.cue.form.lemma } : {};
  const trace: TraceLine[] = [{ rule: draft.rule, at, ...cue, points: SPAN_POINTS[draft.rule] ?? 50 }];
  if (draft.marked.length > 0 && draft.type === "mixed" && draft.rule !== "frame.fragment")
    trace.push({ rule: "span.words-in-marks", at, points: MARKED_WORDS });
  if (draft.marked.some((one) => one.close === null && !one.reopened))
    trace.push({ rule: "span.unclosed", at, points: -20 });
  else if (draft.sentence.paragraph.odd) trace.push({ rule: "span.odd-marks", at, points: -12 });
  if (doc.paragraphs[draft.sentence.paragraph.index]?.rules.lang === "und")
    trace.push({ rule: "span.language-without-rules", at, points: 0 });
  return trace;
}

/** A finished quote: the frame's span, the speaker found, both with their reasons. */
export function quoteOf(doc: Doc, draft: Draft, speaker: Resolved, via: ChainLink[], id: string): Quote {
  const first = draft.parts[0] ?? { start: 0, end: 1 };
  const at = { start: first.start, end: draft.parts.at(-1)?.end ?? first.end };
  const trace = spanTrace(doc, draft, at);
  const points = trace.reduce((total, line) => total + line.points, 0);
  const cap = draft.sentence.paragraph.rules.lang === "und" ? PLAIN_CAP : 100;
  const cue = draft.cue;
  return {
    start: at.start,
    end: at.end,
    id,
    within: null,
    parts: draft.parts,
    type: draft.type,
    marked: draft.marked.map(({ start, end, open, close }) => ({ start, end, open, close })),
    omissions: omissionsIn(doc.text, draft.parts),
    cue: cueOf(doc, draft),
    stance: cue ? stanceOf(cue.form.cls, cue.negated) : "says",
    speaker: {
      mention: speaker.mention,
      entities: speaker.entities,
      basis: speaker.basis,
      alternatives: speaker.alternatives.map((entity, index) => ({
        entity,
        score: Math.max(5, 40 - 10 * index),
      })),
    },
    addressee: draft.hearer ? spanOf(doc, draft.hearer) : null,
    via,
    confidence: { span: Math.min(cap, clamp(points)), speaker: Math.min(cap, clamp(speaker.points)) },
    trace: [...trace, ...speaker.trace],
  };
}
