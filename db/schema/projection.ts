import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { PUBLIC_STATES } from "@/domain/edition/public-state";
import { RECORD_KINDS } from "@/domain/vocabulary";
import { among, holds, idColumn, instant } from "./columns";

/**
 * Projections: what public pages look things up in. Made from editions (and suspensions) alone, by
 * `db/projections.ts`; dropping them loses nothing.
 */
export const publicRecords = sqliteTable(
  "public_record",
  {
    id: idColumn(),
    kind: text("kind", { enum: RECORD_KINDS }).notNull(),
    /** Number of the current edition. */
    number: integer("number").notNull(),
    state: text("state", { enum: PUBLIC_STATES }).notNull(),
    /** Whether the current edition is a retraction: how a record stands again when its suspension ends. */
    retracted: integer("retracted", { mode: "boolean" }).notNull().default(false),
    /** The quote whose later edition says that this one was merged into it. */
    movedTo: text("moved_to"),
    /** When a suspension lapses by itself; absent otherwise. */
    lapsesAt: instant("lapses_at"),
    /** Changes whenever anything that the record's page shows changes: the key of rendered documents. */
    rev: text("rev").notNull(),
    /** What lists show without opening the edition: JSON of named fields. */
    card: text("card").notNull(),
    /** What searches count of it: JSON of `FacetEntry` rows, a tenth of the card. */
    facets: text("facets").notNull().default("[]"),
    firstSealedAt: instant("first_sealed_at").notNull(),
    sealedAt: instant("sealed_at").notNull(),
    /** Earliest day of what was said or claimed, for order and facets; YYYY-MM-DD, may be empty. */
    day: text("day").notNull(),
    lang: text("lang").notNull(),
    /** Rating key of the axis that lists show: attribution of a quote, veracity of a claim. */
    rating: text("rating").notNull(),
  },
  (table) => [
    index("public_record_sealed").on(table.kind, table.state, table.sealedAt, table.id),
    among("public_record", "kind", RECORD_KINDS),
    among("public_record", "state", PUBLIC_STATES),
    holds("public_record_lapse", "lapses_at IS NULL OR state = 'suspended'"),
  ],
);

export const MENTION_KINDS = ["speaker", "source", "claim", "quote"] as const;

/** Which published records speak of a speaker, a source, a claim or another quote. */
export const publicMentions = sqliteTable(
  "public_mention",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind", { enum: MENTION_KINDS }).notNull(),
    subject: text("subject").notNull(),
    record: text("record").notNull(),
    /** How: speaker, printing, evidence, occurrence, participant … */
    part: text("part").notNull(),
    day: text("day").notNull(),
  },
  (table) => [
    uniqueIndex("public_mention_once").on(table.kind, table.subject, table.record, table.part),
    index("public_mention_subject").on(table.kind, table.subject, table.day, table.record),
    index("public_mention_record").on(table.record),
    among("public_mention", "kind", MENTION_KINDS),
  ],
);

export const FORMER_KINDS = ["quote", "speaker", "source"] as const;

/** Ids that current editions call former ones: where addresses under them lead. */
export const publicFormers = sqliteTable(
  "public_former",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    kind: text("kind", { enum: FORMER_KINDS }).notNull(),
    former: text("former").notNull(),
    /** What it is now. */
    subject: text("subject").notNull(),
    /** Whose current edition says so, and that edition's entry in the log. */
    record: text("record").notNull(),
    logSeq: integer("log_seq").notNull(),
  },
  (table) => [
    index("public_former_former").on(table.kind, table.former, table.logSeq),
    index("public_former_record").on(table.record),
    among("public_former", "kind", FORMER_KINDS),
  ],
);

/** The words of published quotes as printed, one row a printing: what a quote found again is held against. */
export const publicPrintings = sqliteTable(
  "public_printing",
  {
    record: text("record").notNull(),
    attestation: text("attestation").notNull(),
    lang: text("lang").notNull(),
    exact: text("exact").notNull(),
  },
  (table) => [primaryKey({ columns: [table.record, table.attestation] })],
);

/** Which published quotes have a gram (`domain/finding/grams.ts`), however many of their printings have it. */
export const publicGrams = sqliteTable(
  "public_gram",
  { gram: integer("gram").notNull(), record: text("record").notNull() },
  (table) => [primaryKey({ columns: [table.gram, table.record] })],
);

/** By which rules the indexes of grams were made; one row. */
export const gramRules = sqliteTable("gram_rules", { version: integer("version").primaryKey() });

/** Formatted citations, rendered once per edition, style and locale by the citation engine. */
export const renderedCitations = sqliteTable(
  "rendered_citation",
  {
    edition: text("edition").notNull(),
    subject: text("subject").notNull(),
    /** Attestation id, or empty for the record as a whole. */
    attestation: text("attestation").notNull(),
    style: text("style").notNull(),
    locale: text("locale").notNull(),
    engineVersion: text("engine_version").notNull(),
    styleHash: text("style_hash").notNull(),
    inText: text("in_text").notNull(),
    entryText: text("entry_text").notNull(),
    entryHtml: text("entry_html").notNull(),
  },
  (table) => [
    uniqueIndex("rendered_citation_once").on(
      table.edition,
      table.subject,
      table.attestation,
      table.style,
      table.locale,
      table.engineVersion,
      table.styleHash,
    ),
  ],
);
