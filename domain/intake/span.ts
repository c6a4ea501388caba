import type { ElisionBody } from "@/domain/edition/quote-body";
import type { Basis, Form, SpanState } from "@/domain/vocabulary";
import type { ProposedSpan } from "./proposed";

/** Everything about a passage that a decision can change; a step of undo keeps it whole. */
export type SpanValues = {
  start: number;
  end: number;
  form: Form;
  state: SpanState;
  /** Ids of speakers on record; joint when these and the names below are several. */
  speakers: readonly string[];
  /** Speakers by their name, each to be made a record when the article is sent. */
  speakerNames: readonly string[];
  speakerBasis: Basis;
  attribution: string | null;
  /** Null: nobody knows yet what the dots stand for. */
  elisions: readonly ElisionBody[] | null;
  note: string | null;
  /** A further printing of this known quote; null makes a new quote. */
  quote: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
};

/** The values alone, of a row that holds more. */
export const valuesOf = (row: SpanValues): SpanValues => ({
  start: row.start,
  end: row.end,
  form: row.form,
  state: row.state,
  speakers: row.speakers,
  speakerNames: row.speakerNames,
  speakerBasis: row.speakerBasis,
  attribution: row.attribution,
  elisions: row.elisions,
  note: row.note,
  quote: row.quote,
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt,
});

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Whether what is accepted differs from what was proposed; what a person added is nobody's proposal. */
export function isEdited(values: SpanValues, proposed: ProposedSpan | null): boolean {
  if (!proposed) return false;
  const { start, end, form, basis, attribution, chosen } = proposed;
  return !(
    values.start === start &&
    values.end === end &&
    values.form === form &&
    values.speakerBasis === basis &&
    values.attribution === attribution &&
    isSame(values.speakers, chosen?.speakers ?? []) &&
    isSame(values.speakerNames, chosen?.speakerNames ?? [])
  );
}
