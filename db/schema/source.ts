import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CreditBody } from "@/domain/edition/body-parts";
import { BASES, CAPTURE_METHODS, SOURCE_KINDS, TIERS, TITLE_KINDS } from "@/domain/vocabulary";
import { among, holds, idColumn, instant, localText, versionColumn } from "./columns";

export const publishers = sqliteTable(
  "publisher",
  {
    id: idColumn(),
    name: text("name").notNull(),
    folded: text("folded").notNull(),
    kind: text("kind"),
    country: text("country"),
    countryBasis: text("country_basis"),
    url: text("url"),
    note: localText("note"),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    version: versionColumn(),
  },
  (table) => [index("publisher_folded").on(table.folded)],
);

/** What is known about who owns a publisher, each fact with its source. */
export const publisherFacts = sqliteTable(
  "publisher_fact",
  {
    id: idColumn(),
    publisher: text("publisher")
      .notNull()
      .references(() => publishers.id),
    sentence: localText("sentence").notNull(),
    source: text("source").references(() => sources.id),
  },
  (table) => [index("publisher_fact_publisher").on(table.publisher)],
);

export const sources = sqliteTable(
  "source",
  {
    id: idColumn(),
    kind: text("kind", { enum: SOURCE_KINDS }).notNull(),
    tier: text("tier", { enum: TIERS }).notNull(),
    title: text("title").notNull(),
    titleKind: text("title_kind", { enum: TITLE_KINDS }).notNull(),
    titleBasis: text("title_basis", { enum: BASES }).notNull(),
    publisher: text("publisher").references(() => publishers.id),
    publisherBasis: text("publisher_basis", { enum: BASES }).notNull(),
    agency: text("agency").references(() => publishers.id),
    seenThrough: text("seen_through").references(() => publishers.id),
    authors: text("authors", { mode: "json" }).$type<readonly CreditBody[]>().notNull(),
    translators: text("translators", { mode: "json" }).$type<readonly CreditBody[]>().notNull(),
    lang: text("lang").notNull(),
    langBasis: text("lang_basis", { enum: BASES }).notNull(),
    published: text("published"),
    publishedBasis: text("published_basis", { enum: BASES }).notNull(),
    publishedNote: text("published_note"),
    url: text("url"),
    urlBasis: text("url_basis", { enum: BASES }).notNull(),
    /** Credit lines as printed, one per line. */
    credits: text("credits"),
    licence: text("licence"),
    note: text("note"),
    /** The practice case: may be worked on like any other and can never be published. */
    practice: integer("practice", { mode: "boolean" }).notNull().default(false),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    version: versionColumn(),
  },
  (table) => [
    index("source_publisher").on(table.publisher),
    index("source_created").on(table.createdAt, table.id),
    among("source", "kind", SOURCE_KINDS),
    among("source", "tier", TIERS),
    among("source", "title_kind", TITLE_KINDS),
    among("source", "title_basis", BASES),
    among("source", "publisher_basis", BASES),
    among("source", "lang_basis", BASES),
    among("source", "published_basis", BASES),
    among("source", "url_basis", BASES),
  ],
);

export const sourceAnomalies = sqliteTable(
  "source_anomaly",
  {
    id: idColumn(),
    source: text("source")
      .notNull()
      .references(() => sources.id),
    exact: text("exact").notNull(),
    note: localText("note").notNull(),
  },
  (table) => [index("source_anomaly_source").on(table.source)],
);

/** An immutable copy of a source's text as seen at a time. Triggers refuse every change. */
export const captures = sqliteTable(
  "capture",
  {
    id: idColumn(),
    source: text("source")
      .notNull()
      .references(() => sources.id),
    takenAt: instant("taken_at").notNull(),
    takenBy: text("taken_by").notNull(),
    method: text("method", { enum: CAPTURE_METHODS }).notNull(),
    text: text("text").notNull(),
    textSha256: text("text_sha256").notNull(),
    mime: text("mime"),
    archiveUrls: text("archive_urls", { mode: "json" }).$type<readonly string[]>().notNull(),
  },
  (table) => [
    index("capture_source").on(table.source, table.takenAt),
    index("capture_text_sha256").on(table.textSha256),
    among("capture", "method", CAPTURE_METHODS),
    holds("capture_text_sha256_hex", "length(text_sha256) = 64"),
  ],
);
