import type { Basis, Form } from "@/domain/vocabulary";
import { trimSpan } from "./text/characters";
import type { Entity, Extraction, Quote, Span, WarningKind } from "./types";

/** Why something is proposed: a rule code (its words live in the interface), a piece of data, its weight. */
export type Reason = { rule: string; note?: string; points: number };

/**
 * One stretch of words proposed for an attestation: the words inside one pair of marks, without the marks,
 * or the content of an indirect report. `text.slice(start, end)` is what the form shows and the record keeps.
 */
export type Passage = Span & {
  form: Form;
  /** Names as the text gives them, most complete form first; several for joint speakers, none when unknown. */
  speakerNames: string[];
  /** Ids of known speakers that the named ones were recognised as; a hint, never an identity. */
  speakerKnown: string[];
  /** `not_known` when nobody is proposed. */
  basis: Basis;
  /** 0–100, the lower of span and speaker; of the span alone when nobody is proposed. */
  confidence: number;
  reasons: Reason[];
  /** What to look at before deciding. */
  cautions: WarningKind[];
  cue: Span | null;
  /** Where the text names the speaker; null when nobody is named there. */
  mention: Span | null;
  /** Other speakers that could be meant, by name, likeliest first. */
  alternatives: string[];
  /** Place in the list of the passage whose quote this one goes on with, when it does. */
  continues?: number;
};

/** Warnings that bear on who said these words, or whose words they are. */
const CAUTIONS: ReadonlySet<WarningKind> = new Set([
  "speaker-conflict",
  "garbled-attribution",
  "addressee-as-speaker-risk",
  "inserted-words",
]);

/** The cautions of each quote that has some, by its id. */
export function cautionsOf({ warnings }: Extraction): ReadonlyMap<string, WarningKind[]> {
  const out = new Map<string, WarningKind[]>();
  for (const { kind, quote } of warnings)
    if (quote !== undefined && CAUTIONS.has(kind)) out.set(quote, [...(out.get(quote) ?? []), kind]);
  return out;
}

/** The cut of a quote into what a form shows: the words inside each pair of marks, or the reported content. */
function stretchesOf(quote: Quote, text: string): Span[] {
  if (quote.marked.length === 0) return quote.parts;
  const out: Span[] = [];
  for (const mark of quote.marked) {
    const end = mark.end - (mark.close?.length ?? 0);
    const inner = trimSpan(text, mark.start + mark.open.length, end);
    if (inner) out.push(inner);
  }
  return out;
}

function formOf(quote: Quote): Form {
  if (quote.type === "direct") return "full";
  if (quote.type === "mixed") return "partial";
  return quote.type;
}

type Given = { entities: ReadonlyMap<string, Entity>; cautions: ReadonlyMap<string, WarningKind[]> };

function passageOf(quote: Quote, span: Span, { entities, cautions }: Given): Passage {
  const named = quote.speaker.entities.flatMap((id) => entities.get(id) ?? []);
  const others = quote.speaker.alternatives.flatMap((one) => entities.get(one.entity)?.name ?? []);
  const { span: spanPoints, speaker } = quote.confidence;
  return {
    start: span.start,
    end: span.end,
    form: formOf(quote),
    speakerNames: named.map((entity) => entity.name),
    speakerKnown: named.flatMap((entity) => entity.known?.id ?? []),
    basis: quote.speaker.basis === "none" ? "not_known" : quote.speaker.basis,
    confidence: named.length > 0 ? Math.min(spanPoints, speaker) : spanPoints,
    reasons: quote.trace.map(({ rule, note, points }) => ({ rule, ...(note ? { note } : {}), points })),
    cautions: cautions.get(quote.id) ?? [],
    cue: quote.cue ? { start: quote.cue.start, end: quote.cue.end } : null,
    mention: quote.speaker.mention,
    alternatives: others,
  };
}

/** An act of speech told without its words is no passage anybody could confirm; words in marks within it are. */
const isNarrated = ({ trace, marked }: Quote) =>
  marked.length === 0 && trace.some(({ rule }) => rule === "frame.narrated");

/** Cuts an extraction into the passages a person decides on, by position; `text` is what was extracted from. */
export function passagesOf(extraction: Extraction, text: string): Passage[] {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const given = { entities, cautions: cautionsOf(extraction) };
  const cut: { passage: Passage; quote: Quote }[] = [];
  for (const quote of extraction.quotes.filter((one) => !isNarrated(one)))
    for (const span of stretchesOf(quote, text)) cut.push({ passage: passageOf(quote, span, given), quote });
  cut.sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
  let last = -1;
  for (const [index, { passage, quote }] of cut.entries()) {
    if (quote.within !== null) continue;
    const before = cut[last]?.quote;
    const carried = quote.trace.some((line) => line.rule === "speaker.carried-over");
    if (before && (before === quote || carried) && quote.type === "direct") passage.continues = last;
    last = index;
  }
  return cut.map(({ passage }) => passage);
}
