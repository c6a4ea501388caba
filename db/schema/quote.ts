import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { RoleBody } from "@/domain/edition/body-parts";
import { BASES, ORIGINAL_STATES, QUOTE_LINK_KINDS, SPEAKER_PARTS } from "@/domain/vocabulary";
import { among, idColumn, instant, localText, versionColumn } from "./columns";
import { occasions } from "./occasion";
import { speakers } from "./speaker";

export const QUOTE_STATES = ["draft", "withdrawn"] as const;

/** The utterance. It has no text of its own: its text is that of its leading attestation. */
export const quotes = sqliteTable(
  "quote",
  {
    id: idColumn(),
    occasion: text("occasion").references(() => occasions.id),
    date: text("date"),
    dateBasis: text("date_basis", { enum: BASES }).notNull(),
    dateNote: text("date_note"),
    originalLang: text("original_lang"),
    original: text("original", { enum: ORIGINAL_STATES }).notNull(),
    /** This and `leading` name attestations of this quote: held by triggers, since the two tables point at each other. */
    originalAttestation: text("original_attestation"),
    leading: text("leading"),
    note: localText("note"),
    /** Made from the practice case: never public. */
    practice: integer("practice", { mode: "boolean" }).notNull().default(false),
    state: text("state", { enum: QUOTE_STATES }).notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    version: versionColumn(),
  },
  (table) => [
    index("quote_created").on(table.createdAt, table.id),
    index("quote_occasion").on(table.occasion),
    among("quote", "date_basis", BASES),
    among("quote", "original", ORIGINAL_STATES),
    among("quote", "state", QUOTE_STATES),
  ],
);

export const quoteSpeakers = sqliteTable(
  "quote_speaker",
  {
    id: idColumn(),
    quote: text("quote")
      .notNull()
      .references(() => quotes.id),
    speaker: text("speaker")
      .notNull()
      .references(() => speakers.id),
    position: integer("position").notNull(),
    part: text("part", { enum: SPEAKER_PARTS }).notNull(),
    /** The title held on the day, frozen here when it was chosen. */
    role: text("role", { mode: "json" }).$type<RoleBody>(),
  },
  (table) => [
    uniqueIndex("quote_speaker_once").on(table.quote, table.speaker),
    index("quote_speaker_speaker").on(table.speaker),
    among("quote_speaker", "part", SPEAKER_PARTS),
  ],
);

export const quoteLinks = sqliteTable(
  "quote_link",
  {
    id: idColumn(),
    fromQuote: text("from_quote")
      .notNull()
      .references(() => quotes.id),
    toQuote: text("to_quote")
      .notNull()
      .references(() => quotes.id),
    kind: text("kind", { enum: QUOTE_LINK_KINDS }).notNull(),
    note: localText("note"),
  },
  (table) => [
    index("quote_link_from").on(table.fromQuote),
    index("quote_link_to").on(table.toQuote),
    among("quote_link", "kind", QUOTE_LINK_KINDS),
  ],
);
