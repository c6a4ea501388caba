import {
  type AnySQLiteColumn,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { ANNOTATION_MOTIVATIONS } from "@/domain/vocabulary";
import { among, idColumn, instant, versionColumn } from "./columns";
import { members } from "./member";

export const ANNOTATION_TARGETS = ["quote", "claim", "capture", "attestation", "proposal"] as const;

/** A remark by a member (W3C Web Annotation): on a record, one of its fields, or a span of a text. */
export const annotations = sqliteTable(
  "annotation",
  {
    id: idColumn(),
    motivation: text("motivation", { enum: ANNOTATION_MOTIVATIONS }).notNull(),
    body: text("body").notNull(),
    targetKind: text("target_kind", { enum: ANNOTATION_TARGETS }).notNull(),
    target: text("target").notNull(),
    /** The quote or claim in whose work the remark stands, so that a thread is found from its record. */
    record: text("record").notNull(),
    field: text("field"),
    exact: text("exact"),
    prefix: text("prefix"),
    suffix: text("suffix"),
    start: integer("start"),
    end: integer("end"),
    replyTo: text("reply_to").references((): AnySQLiteColumn => annotations.id),
    author: text("author")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
    resolvedBy: text("resolved_by").references(() => members.id),
    resolvedAt: instant("resolved_at"),
    version: versionColumn(),
  },
  (table) => [
    index("annotation_record").on(table.record, table.at),
    index("annotation_target").on(table.target),
    among("annotation", "motivation", ANNOTATION_MOTIVATIONS),
    among("annotation", "target_kind", ANNOTATION_TARGETS),
  ],
);

/** What an annotation said before each edit. */
export const annotationRevisions = sqliteTable(
  "annotation_revision",
  {
    id: idColumn(),
    annotation: text("annotation")
      .notNull()
      .references(() => annotations.id),
    number: integer("number").notNull(),
    body: text("body").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [uniqueIndex("annotation_revision_number").on(table.annotation, table.number)],
);
