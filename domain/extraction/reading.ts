import type { Basis } from "@/domain/vocabulary";
import type { Span } from "./types";

/** One proposed value for the source; `at` is where it was read, absent when it was worked out. */
export type Reading<Value> = { value: Value; basis: Basis; reason: string; at?: Span };

/** A line that is not part of the article's own words. */
export type PutAside = Span & { kind: "byline" | "dateline" | "caption" | "credit" | "boilerplate" };

/** What intake proposes for the source; every field is null (or empty) with basis `not_known` when absent. */
export type SourceReading = {
  title: Reading<string | null>;
  publisher: Reading<string | null>;
  authors: Reading<string[]>;
  translators: Reading<string[]>;
  lang: Reading<string | null>;
  /** The outlet or work that a credit line names as where the text comes from. */
  derivesFrom: Reading<string | null>;
  /** EDTF. */
  published: Reading<string | null>;
  putAside: PutAside[];
  /** Codes of extraction warnings with their place; null where it is the whole text. */
  warnings: { kind: string; at: Span | null }[];
};
