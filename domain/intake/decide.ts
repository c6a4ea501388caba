import type { ElisionBody } from "@/domain/edition/quote-body";
import type { Basis, Form, SpanState } from "@/domain/vocabulary";
import { hasCutSign, proposedElisions, signsOf } from "./dots";
import { MOVES, moveEdge } from "./edges";
import type { ProposedSpan } from "./proposed";
import { isEdited, type SpanValues, valuesOf } from "./span";
import { type Who, whoParts } from "./who";

/** What can be done with a passage: accept, reject, keep changed values without deciding, move an edge. */
export const SPAN_ACTS = ["accept", "reject", "keep", ...MOVES] as const;
export type SpanAct = (typeof SPAN_ACTS)[number];

export type Dots = "cut" | "nothing" | "unknown";

/** The card of a passage as it was sent; what is absent stays, or is empty when the whole card was sent. */
export type Card = {
  act: SpanAct;
  start?: number | undefined;
  end?: number | undefined;
  form?: Form | undefined;
  who?: readonly Who[] | undefined;
  someoneElse?: string | undefined;
  basis?: Basis | undefined;
  attribution?: string | undefined;
  dots?: Dots | undefined;
  note?: string | undefined;
  quote?: string | undefined;
  whole: boolean;
};

/**
 * The values of a passage after an act; range and speakers are for the caller to check. An edge that moved
 * asks anew what the dots inside stand for.
 */
export function decided(
  text: string,
  span: SpanValues & { proposed: ProposedSpan | null },
  card: Card,
  decision: { by: string; at: string },
): SpanValues {
  const before = valuesOf(span);
  const given = { start: card.start ?? span.start, end: card.end ?? span.end };
  const move = MOVES.find((one) => one === card.act);
  const range = move ? moveEdge(text, given, move) : given;
  const values: SpanValues = {
    ...before,
    ...range,
    ...speakersOf(span, card),
    form: card.form ?? span.form,
    speakerBasis: card.basis ?? span.speakerBasis,
    attribution: card.attribution ?? (card.whole ? null : span.attribution),
    note: card.note ?? (card.whole ? null : span.note),
    elisions: elisionsOf(text.slice(range.start, range.end), card.dots, span.elisions),
    quote: card.quote ?? (card.act === "accept" && card.whole ? null : span.quote),
  };
  const state = stateAfter(card.act, values, span.proposed);
  return state === "proposed" ? values : { ...values, state, decidedBy: decision.by, decidedAt: decision.at };
}

/** What was accepted stays so when it is changed, as changed by who changed it. */
function stateAfter(act: SpanAct, values: SpanValues, proposed: ProposedSpan | null): SpanState {
  if (act === "reject") return "rejected";
  const isAccepted = act === "accept" || values.state === "accepted" || values.state === "edited";
  if (!isAccepted) return values.state;
  return isEdited(values, proposed) ? "edited" : "accepted";
}

function speakersOf(span: SpanValues, { who, someoneElse, whole }: Card) {
  const kept = { speakers: span.speakers, speakerNames: span.speakerNames };
  if (who === undefined && someoneElse === undefined) return whole ? whoParts([]) : kept;
  return whoParts(someoneElse === undefined ? (who ?? []) : [{ name: someoneElse }, ...(who ?? []).slice(1)]);
}

function elisionsOf(
  exact: string,
  dots: Dots | undefined,
  before: SpanValues["elisions"],
): readonly ElisionBody[] | null {
  if (!hasCutSign(exact)) return [];
  if (dots === undefined)
    return before?.[0] ? signsOf(exact, before[0].kind) : before && proposedElisions(exact);
  return dots === "unknown" ? null : signsOf(exact, dots === "cut" ? "marked" : "false");
}
