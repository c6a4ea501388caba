import type { MergeKind } from "@/domain/merge/fields";

/**
 * Where a table points to a record of a kind, and what becomes of it when the record is absorbed by another.
 * `move`: it points to the surviving one. `own`: a rule of its own in `db/merge/quotes` decides. `stays`: it is about
 * the absorbed record for good, or is read through the merge.
 */
export type Reference = {
  table: string;
  column: string;
  how: "move" | "own" | "stays";
  /** In a column of JSON: the way to an id, or to a list of them. */
  path?: readonly string[];
  /** Taken out where the survivor has a row that says the same in these columns. */
  once?: readonly string[];
  /** An edit writes such rows anew, so the merge keeps them whole. */
  isRewritten?: true;
  /** Which rows, beside that they point there; a condition in SQL. */
  only?: string;
};

const QUOTE: readonly Reference[] = [
  // With sigla of their own, since those of the two quotes may be the same.
  { table: "attestation", column: "quote", how: "own" },
  { table: "derivation", column: "quote", how: "move" },
  { table: "variance", column: "quote", how: "move" },
  { table: "dismissed_derivation", column: "quote", how: "move" },
  { table: "review", column: "quote", how: "own" },
  { table: "quote_speaker", column: "quote", how: "own" },
  { table: "quote_link", column: "from_quote", how: "own" },
  { table: "quote_link", column: "to_quote", how: "own" },
  { table: "phrasing", column: "quote", how: "own" },
  { table: "phrase_step", column: "quote", how: "own" },
  { table: "span", column: "quote", how: "move" },
  { table: "span_step", column: "before", how: "move", path: ["quote"] },
  // A remark on a frozen proposal stays with the proposal.
  { table: "annotation", column: "record", how: "move", only: "target_kind <> 'proposal'" },
  { table: "annotation", column: "target", how: "move", only: "target_kind = 'quote'" },
  { table: "assignment", column: "record", how: "own" },
  { table: "authorship", column: "record", how: "own" },
  { table: "conflict", column: "speaker", how: "move" },
  // What was proposed, decided, published and found wrong under its number stays there.
  { table: "proposal", column: "record", how: "stays" },
  { table: "edition", column: "record", how: "stays" },
  { table: "correction", column: "record", how: "stays" },
  { table: "suspension", column: "record", how: "stays" },
];

const SPEAKER: readonly Reference[] = [
  {
    ...{ table: "speaker_name", column: "speaker", how: "move", isRewritten: true },
    once: ["text", "lang", "script"],
  },
  {
    ...{ table: "speaker_role", column: "speaker", how: "move", isRewritten: true },
    once: ["title", "organisation", "from_date", "until_date", "as_of", "source"],
  },
  {
    ...{ table: "speaker_fact", column: "speaker", how: "move", isRewritten: true },
    once: ["date", "sentence", "source"],
  },
  { table: "quote_speaker", column: "speaker", how: "move", once: ["quote"] },
  { table: "claim_speaker", column: "speaker", how: "move", once: ["claim"] },
  { table: "occasion_participant", column: "speaker", how: "move", once: ["occasion"] },
  { table: "attestation", column: "speakers_as_printed", how: "move", path: [] },
  { table: "span", column: "speakers", how: "move", path: [] },
  { table: "span", column: "proposed", how: "move", path: ["chosen", "speakers"] },
  { table: "span_step", column: "before", how: "move", path: ["speakers"] },
  { table: "conflict", column: "speaker", how: "move" },
];

const SOURCE: readonly Reference[] = [
  // A copy never changes: under which number it was taken is part of it, and is read through the merge.
  { table: "capture", column: "source", how: "stays" },
  { table: "attestation", column: "source", how: "move" },
  { table: "claim_occurrence", column: "source", how: "move" },
  { table: "evidence", column: "source", how: "move" },
  { table: "search_entry", column: "found", how: "move", path: [] },
  { table: "article", column: "source", how: "move" },
  {
    ...{ table: "source_anomaly", column: "source", how: "move", isRewritten: true },
    once: ["exact", "note"],
  },
  { table: "speaker_role", column: "source", how: "move" },
  { table: "speaker_fact", column: "source", how: "move" },
  { table: "publisher_fact", column: "source", how: "move" },
];

/** Everything that points to a quote, a speaker or a source: a test holds this against the schema. */
export const REFERENCES: Record<MergeKind, readonly Reference[]> = {
  quote: QUOTE,
  speaker: SPEAKER,
  source: SOURCE,
};
