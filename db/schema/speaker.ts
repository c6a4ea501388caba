import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { NAME_KINDS, SPEAKER_KINDS } from "@/domain/vocabulary";
import { among, idColumn, instant, localText, versionColumn } from "./columns";
import { sources } from "./source";

export const speakers = sqliteTable(
  "speaker",
  {
    id: idColumn(),
    kind: text("kind", { enum: SPEAKER_KINDS }).notNull(),
    familyNameFirst: integer("family_name_first", { mode: "boolean" }).notNull().default(false),
    /** Living persons ask for more care: see the guard on publishing. */
    living: integer("living", { mode: "boolean" }).notNull().default(true),
    wikidata: text("wikidata"),
    note: text("note"),
    createdAt: instant("created_at").notNull(),
    createdBy: text("created_by").notNull(),
    version: versionColumn(),
  },
  () => [among("speaker", "kind", SPEAKER_KINDS)],
);

export const speakerNames = sqliteTable(
  "speaker_name",
  {
    id: idColumn(),
    speaker: text("speaker")
      .notNull()
      .references(() => speakers.id),
    position: integer("position").notNull(),
    lang: text("lang").notNull(),
    script: text("script").notNull(),
    text: text("text").notNull(),
    kind: text("kind", { enum: NAME_KINDS }).notNull(),
    /** Folded form, for search and for "looks like …" warnings. */
    folded: text("folded").notNull(),
  },
  (table) => [
    index("speaker_name_speaker").on(table.speaker, table.position),
    index("speaker_name_folded").on(table.folded),
    among("speaker_name", "kind", NAME_KINDS),
  ],
);

export const speakerRoles = sqliteTable(
  "speaker_role",
  {
    id: idColumn(),
    speaker: text("speaker")
      .notNull()
      .references(() => speakers.id),
    title: localText("title").notNull(),
    organisation: text("organisation"),
    fromDate: text("from_date"),
    untilDate: text("until_date"),
    asOf: text("as_of"),
    source: text("source").references(() => sources.id),
  },
  (table) => [index("speaker_role_speaker").on(table.speaker)],
);

export const speakerFacts = sqliteTable(
  "speaker_fact",
  {
    id: idColumn(),
    speaker: text("speaker")
      .notNull()
      .references(() => speakers.id),
    date: text("date"),
    sentence: localText("sentence").notNull(),
    source: text("source").references(() => sources.id),
  },
  (table) => [index("speaker_fact_speaker").on(table.speaker)],
);
