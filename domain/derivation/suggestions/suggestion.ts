import type { DerivationBody } from "@/domain/edition/quote-body";

/** Where a printing names the house of another one: its credits, its translator, its attribution, beside it. */
export type NamedIn = "credits" | "translator" | "attribution" | "beside";

/** Why a step is suggested; the words for it live in `messages/`. `percent` is 0 to 100, whole. */
export type Reason =
  | { rule: "identical" }
  | { rule: "near"; percent: number }
  | { rule: "named"; name: string; place: NamedIn }
  | { rule: "same_writer"; name: string }
  | { rule: "language"; lang: string }
  | { rule: "heard" }
  | { rule: "readout" }
  | { rule: "elsewhere" }
  | { rule: "alike"; percent: number }
  | { rule: "later"; days: number };

/** A step from one printing to another that a person may confirm; `score` is 0 to 100, whole. */
export type Suggestion = Pick<DerivationBody, "to" | "kind" | "basis" | "confidence" | "ofUtterance"> & {
  from: string;
  score: number;
  reasons: readonly Reason[];
};
