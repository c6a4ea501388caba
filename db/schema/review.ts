import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { AXES, type LocalText, PASSAGE_KINDS, SEARCH_RESULTS, STANCES } from "@/domain/vocabulary";
import { attestations } from "./attestation";
import { claims } from "./claim";
import { among, holds, idColumn, instant, localText, versionColumn } from "./columns";
import { quotes } from "./quote";
import { captures, sources } from "./source";

export const STANDINGS = ["holds", "part", "fails", "open"] as const;

export const ratingScales = sqliteTable(
  "rating_scale",
  { id: idColumn(), axis: text("axis", { enum: AXES }).notNull(), name: text("name").notNull() },
  (table) => [uniqueIndex("rating_scale_axis").on(table.axis), among("rating_scale", "axis", AXES)],
);

/** Immutable: a changed scale is a new version, so an old verdict keeps its label. */
export const ratingScaleVersions = sqliteTable(
  "rating_scale_version",
  {
    id: idColumn(),
    scale: text("scale")
      .notNull()
      .references(() => ratingScales.id),
    number: integer("number").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
  },
  (table) => [uniqueIndex("rating_scale_version_number").on(table.scale, table.number)],
);

export const ratings = sqliteTable(
  "rating",
  {
    id: idColumn(),
    scaleVersion: text("scale_version")
      .notNull()
      .references(() => ratingScaleVersions.id),
    key: text("key").notNull(),
    label: localText("label").notNull(),
    definition: localText("definition").notNull(),
    standing: text("standing", { enum: STANDINGS }).notNull(),
    ordinal: integer("ordinal"),
  },
  (table) => [
    uniqueIndex("rating_key").on(table.scaleVersion, table.key),
    among("rating", "standing", STANDINGS),
  ],
);

/** The judgement on one axis, of exactly one subject: a quote or one printing, or a claim. */
export const reviews = sqliteTable(
  "review",
  {
    id: idColumn(),
    axis: text("axis", { enum: AXES }).notNull(),
    quote: text("quote").references(() => quotes.id),
    attestation: text("attestation").references(() => attestations.id),
    claim: text("claim").references(() => claims.id),
    rating: text("rating").references(() => ratings.id),
    sentence: localText("sentence").notNull(),
    rationale: localText("rationale").notNull(),
    /** null: not answered yet; an empty list: answered "nothing". */
    unknowns: text("unknowns", { mode: "json" }).$type<readonly LocalText[] | null>(),
    method: localText("method"),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    version: versionColumn(),
  },
  (table) => [
    index("review_quote").on(table.quote),
    index("review_attestation").on(table.attestation),
    index("review_claim").on(table.claim),
    among("review", "axis", AXES),
    holds(
      "review_subject",
      "(axis = 'veracity' AND claim IS NOT NULL AND quote IS NULL AND attestation IS NULL)" +
        " OR (axis = 'wording' AND claim IS NULL AND attestation IS NOT NULL AND quote IS NOT NULL)" +
        " OR (axis = 'attribution' AND claim IS NULL AND quote IS NOT NULL)",
    ),
  ],
);

/** `start`/`end` bind the passage to a capture when it is quoted; a summary is in our words. */
export const evidence = sqliteTable(
  "evidence",
  {
    id: idColumn(),
    review: text("review")
      .notNull()
      .references(() => reviews.id),
    source: text("source")
      .notNull()
      .references(() => sources.id),
    capture: text("capture")
      .notNull()
      .references(() => captures.id),
    start: integer("start"),
    end: integer("end"),
    passage: text("passage").notNull(),
    passageKind: text("passage_kind", { enum: PASSAGE_KINDS }).notNull(),
    lang: text("lang").notNull(),
    stance: text("stance", { enum: STANCES }).notNull(),
    note: localText("note"),
    addedBy: text("added_by").notNull(),
    addedAt: instant("added_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
    version: versionColumn(),
  },
  (table) => [
    index("evidence_review").on(table.review),
    among("evidence", "passage_kind", PASSAGE_KINDS),
    among("evidence", "stance", STANCES),
  ],
);

export const searchEntries = sqliteTable(
  "search_entry",
  {
    id: idColumn(),
    review: text("review")
      .notNull()
      .references(() => reviews.id),
    place: localText("place").notNull(),
    query: text("query").notNull(),
    sought: localText("sought").notNull(),
    lang: text("lang"),
    /** The day the search was made, EDTF. */
    at: text("at").notNull(),
    by: text("by").notNull(),
    result: text("result", { enum: SEARCH_RESULTS }).notNull(),
    found: text("found", { mode: "json" }).$type<readonly string[]>().notNull(),
    note: text("note"),
  },
  (table) => [index("search_entry_review").on(table.review), among("search_entry", "result", SEARCH_RESULTS)],
);

/** Somebody was asked for comment; or why nobody was asked (a waiver with its reason). */
export const contactEntries = sqliteTable(
  "contact_entry",
  {
    id: idColumn(),
    review: text("review")
      .notNull()
      .references(() => reviews.id),
    party: text("party").notNull(),
    channel: text("channel").notNull(),
    askedAt: text("asked_at"),
    deadline: text("deadline"),
    answer: text("answer"),
    answeredAt: text("answered_at"),
    waivedBecause: text("waived_because"),
    public: integer("public", { mode: "boolean" }).notNull(),
    by: text("by").notNull(),
    at: instant("at").notNull(),
    version: versionColumn(),
  },
  (table) => [index("contact_entry_review").on(table.review)],
);
