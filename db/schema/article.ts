import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ElisionBody } from "@/domain/edition/quote-body";
import type { ProposedSpan, StoredReading } from "@/domain/intake/proposed";
import type { PageFacts } from "@/domain/intake/read-html";
import type { SpanValues } from "@/domain/intake/span";
import { BASES, FORMS, SPAN_STATES } from "@/domain/vocabulary";
import { attestations } from "./attestation";
import { among, holds, idColumn, instant, versionColumn } from "./columns";
import { quotes } from "./quote";
import { captures, sources } from "./source";

/** A pasted text before it is frozen: its member's own, thrown away when it is taken in. */
export const articleDrafts = sqliteTable(
  "article_draft",
  {
    id: idColumn(),
    text: text("text").notNull(),
    /** What the page said of itself when its HTML was pasted: title, authors, date, address. */
    page: text("page", { mode: "json" }).$type<PageFacts>(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
  },
  (table) => [index("article_draft_created_by").on(table.createdBy, table.createdAt)],
);

export const ARTICLE_STATES = ["confirming", "sent", "withdrawn"] as const;

/** An article taken in: its frozen text and what the extraction proposed on it. */
export const articles = sqliteTable(
  "article",
  {
    id: idColumn(),
    source: text("source")
      .notNull()
      .references(() => sources.id),
    capture: text("capture")
      .notNull()
      .references(() => captures.id),
    extractorVersion: text("extractor_version").notNull(),
    /** What the extraction said of the whole text: lines and what they are, warnings, where it derives from. */
    reading: text("reading", { mode: "json" }).$type<StoredReading>().notNull(),
    state: text("state", { enum: ARTICLE_STATES }).notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    version: versionColumn(),
  },
  (table) => [
    index("article_state").on(table.state, table.createdAt),
    index("article_creator").on(table.createdBy, table.state, table.createdAt),
    uniqueIndex("article_capture").on(table.capture),
    among("article", "state", ARTICLE_STATES),
  ],
);

/** A passage proposed by software (or added by a person) for a person to decide. */
export const spans = sqliteTable(
  "span",
  {
    id: idColumn(),
    article: text("article")
      .notNull()
      .references(() => articles.id),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    form: text("form", { enum: FORMS }).notNull(),
    state: text("state", { enum: SPAN_STATES }).notNull(),
    /** Speakers as chosen: ids of speakers known to the desk, in order; joint when several. */
    speakers: text("speakers", { mode: "json" }).$type<readonly string[]>().notNull(),
    /** The speaker as the text names them, until a person picks or makes a record. */
    speakerNames: text("speaker_names", { mode: "json" }).$type<readonly string[]>().notNull(),
    speakerBasis: text("speaker_basis", { enum: BASES }).notNull(),
    /** What the extraction proposed, whole: rule trace, alternatives, confidence, cue; absent if a person added it. */
    proposed: text("proposed", { mode: "json" }).$type<ProposedSpan>(),
    /** Who says it, in the words of the text: “ha detto Li”. */
    attribution: text("attribution"),
    /** What the dots inside stand for; absent until somebody knows. */
    elisions: text("elisions", { mode: "json" }).$type<readonly ElisionBody[]>(),
    /** Why it is no quote, or what else the member remarked. */
    note: text("note"),
    /** Attach to this known quote as a further printing; otherwise a new quote is made. */
    quote: text("quote").references(() => quotes.id),
    decidedBy: text("decided_by"),
    decidedAt: instant("decided_at"),
    /** The printing it became when it was sent. */
    attestation: text("attestation").references(() => attestations.id),
    version: versionColumn(),
  },
  (table) => [
    index("span_article").on(table.article, table.start),
    among("span", "form", FORMS),
    among("span", "state", SPAN_STATES),
    among("span", "speaker_basis", BASES),
    holds("span_range", 'start >= 0 AND "end" > start'),
  ],
);

/** Each decision on a passage, with what it was before, so that undo survives a reload. */
export const spanSteps = sqliteTable(
  "span_step",
  {
    id: idColumn(),
    article: text("article")
      .notNull()
      .references(() => articles.id),
    span: text("span")
      .notNull()
      .references(() => spans.id),
    position: integer("position").notNull(),
    /** Steps of one act (a cut, a join, passages accepted together) are undone together; null: a step by itself. */
    act: text("act"),
    before: text("before", { mode: "json" }).$type<SpanValues>().notNull(),
    member: text("member").notNull(),
    at: instant("at").notNull(),
    undoneAt: instant("undone_at"),
  },
  (table) => [uniqueIndex("span_step_position").on(table.article, table.position)],
);
