import type { Basis, Form } from "@/domain/vocabulary";
import type { Span } from "./types";

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
  cue: Span | null;
  /** Other speakers that could be meant, by name, likeliest first. */
  alternatives: string[];
  /** Place in the list of the passage whose quote this one goes on with, when it does. */
  continues?: number;
};
