import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Phrasing } from "@/domain/phrases/phrasing";
import { idColumn, instant, versionColumn } from "./columns";
import { quotes } from "./quote";

/** The phrases of a quote and where its printings say them, as a person confirmed them: changed as a whole. */
export const phrasings = sqliteTable(
  "phrasing",
  {
    id: idColumn(),
    quote: text("quote")
      .notNull()
      .references(() => quotes.id),
    phrases: text("phrases", { mode: "json" }).$type<Phrasing["phrases"]>().notNull(),
    stretches: text("stretches", { mode: "json" }).$type<Phrasing["stretches"]>().notNull(),
    version: versionColumn(),
  },
  (table) => [uniqueIndex("phrasing_quote").on(table.quote)],
);

/** Each act on the phrases of a quote, with what they were before, so that undo survives a reload. */
export const phraseSteps = sqliteTable(
  "phrase_step",
  {
    id: idColumn(),
    quote: text("quote")
      .notNull()
      .references(() => quotes.id),
    position: integer("position").notNull(),
    before: text("before", { mode: "json" }).$type<Phrasing>().notNull(),
    member: text("member").notNull(),
    at: instant("at").notNull(),
    undoneAt: instant("undone_at"),
  },
  (table) => [uniqueIndex("phrase_step_position").on(table.quote, table.position)],
);
