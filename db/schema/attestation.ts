import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ElisionBody } from "@/domain/edition/quote-body";
import {
  BASES,
  DERIVATION_BASES,
  DERIVATION_CONFIDENCES,
  DERIVATION_KINDS,
  FORMS,
  MATERIALITIES,
  RELATIONS,
  VARIANCE_CATEGORIES,
  VARIANCE_SCOPES,
} from "@/domain/vocabulary";
import { among, holds, idColumn, instant, localText, versionColumn } from "./columns";
import { quotes } from "./quote";
import { captures, sources } from "./source";

/** Who proposed an attestation: a person, or software with its version, confidence and reasons. */
export type Proposer =
  | { by: "person" }
  | { by: "extraction"; version: string; confidence: number; trace: unknown };

/** The words of a quote as printed in one source: `capture.text.slice(start, end) === exact`, always. */
export const attestations = sqliteTable(
  "attestation",
  {
    id: idColumn(),
    quote: text("quote")
      .notNull()
      .references(() => quotes.id),
    siglum: text("siglum").notNull(),
    source: text("source")
      .notNull()
      .references(() => sources.id),
    capture: text("capture")
      .notNull()
      .references(() => captures.id),
    exact: text("exact").notNull(),
    prefix: text("prefix").notNull(),
    suffix: text("suffix").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    lang: text("lang").notNull(),
    form: text("form", { enum: FORMS }).notNull(),
    relation: text("relation", { enum: RELATIONS }).notNull(),
    translator: text("translator"),
    translatorBasis: text("translator_basis", { enum: BASES }),
    machineTranslated: integer("machine_translated", { mode: "boolean" }).notNull().default(false),
    attribution: text("attribution"),
    /** Speaker ids, only when the printing names somebody else. */
    speakersAsPrinted: text("speakers_as_printed", { mode: "json" }).$type<readonly string[]>().notNull(),
    elisions: text("elisions", { mode: "json" }).$type<readonly ElisionBody[]>().notNull(),
    note: localText("note"),
    proposedBy: text("proposed_by", { mode: "json" }).$type<Proposer>().notNull(),
    confirmedBy: text("confirmed_by").notNull(),
    confirmedAt: instant("confirmed_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    version: versionColumn(),
  },
  (table) => [
    uniqueIndex("attestation_siglum").on(table.quote, table.siglum),
    index("attestation_source").on(table.source),
    index("attestation_capture").on(table.capture),
    among("attestation", "form", FORMS),
    among("attestation", "relation", RELATIONS),
    holds("attestation_range", 'start >= 0 AND "end" > start'),
  ],
);

/** Which printings have a gram (`domain/finding/grams.ts`), so that the words are found again at the desk. */
export const attestationGrams = sqliteTable(
  "attestation_gram",
  { gram: integer("gram").notNull(), attestation: text("attestation").notNull() },
  (table) => [primaryKey({ columns: [table.gram, table.attestation] })],
);

/** Upstream to downstream within one quote; an absent upstream is an unknown origin. Acyclic by command. */
export const derivations = sqliteTable(
  "derivation",
  {
    id: idColumn(),
    quote: text("quote")
      .notNull()
      .references(() => quotes.id),
    fromAttestation: text("from_attestation").references(() => attestations.id),
    toAttestation: text("to_attestation")
      .notNull()
      .references(() => attestations.id),
    kind: text("kind", { enum: DERIVATION_KINDS }).notNull(),
    basis: text("basis", { enum: DERIVATION_BASES }).notNull(),
    confidence: text("confidence", { enum: DERIVATION_CONFIDENCES }).notNull(),
    ofUtterance: integer("of_utterance", { mode: "boolean" }).notNull().default(false),
    note: localText("note"),
    version: versionColumn(),
  },
  (table) => [
    index("derivation_quote").on(table.quote),
    index("derivation_to").on(table.toAttestation),
    among("derivation", "kind", DERIVATION_KINDS),
    among("derivation", "basis", DERIVATION_BASES),
    among("derivation", "confidence", DERIVATION_CONFIDENCES),
  ],
);

export const variances = sqliteTable(
  "variance",
  {
    id: idColumn(),
    quote: text("quote")
      .notNull()
      .references(() => quotes.id),
    fromAttestation: text("from_attestation")
      .notNull()
      .references(() => attestations.id),
    toAttestation: text("to_attestation")
      .notNull()
      .references(() => attestations.id),
    category: text("category", { enum: VARIANCE_CATEGORIES }).notNull(),
    scope: text("scope", { enum: VARIANCE_SCOPES }).notNull(),
    materiality: text("materiality", { enum: MATERIALITIES }).notNull(),
    before: text("before"),
    after: text("after"),
    note: localText("note").notNull(),
    version: versionColumn(),
  },
  (table) => [
    index("variance_quote").on(table.quote),
    among("variance", "category", VARIANCE_CATEGORIES),
    among("variance", "scope", VARIANCE_SCOPES),
    among("variance", "materiality", MATERIALITIES),
  ],
);

/** Suggested derivations that somebody said no to: they are not suggested again. */
export const dismissedDerivations = sqliteTable(
  "dismissed_derivation",
  {
    id: idColumn(),
    quote: text("quote")
      .notNull()
      .references(() => quotes.id),
    fromAttestation: text("from_attestation")
      .notNull()
      .references(() => attestations.id),
    toAttestation: text("to_attestation")
      .notNull()
      .references(() => attestations.id),
    dismissedBy: text("dismissed_by").notNull(),
    dismissedAt: instant("dismissed_at").notNull(),
  },
  (table) => [
    index("dismissed_derivation_quote").on(table.quote),
    uniqueIndex("dismissed_derivation_once").on(table.fromAttestation, table.toAttestation),
  ],
);
