import { sql } from "drizzle-orm";
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Change, Kept } from "@/domain/merge/changes";
import { MERGE_KINDS } from "@/domain/merge/fields";
import { among, idColumn, instant } from "./columns";
import { members } from "./member";

/**
 * One record that turned out to be another: everything that was moved, with what it was before, so that it can be
 * put back. Never changed but once, when it is undone.
 */
export const merges = sqliteTable(
  "merge",
  {
    id: idColumn(),
    kind: text("kind", { enum: MERGE_KINDS }).notNull(),
    /** The record that is no more: its desk address leads to the surviving one. */
    absorbed: text("absorbed").notNull(),
    surviving: text("surviving").notNull(),
    /** What the absorbed record was called: its leading words, its usual name, its title. */
    name: text("name").notNull(),
    changes: text("changes", { mode: "json" }).$type<readonly Change[]>().notNull(),
    reason: text("reason").notNull(),
    by: text("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
    undoneAt: instant("undone_at"),
    undoneBy: text("undone_by").references(() => members.id),
    /** What the undoing left as people had changed it since. */
    kept: text("kept", { mode: "json" }).$type<readonly Kept[]>(),
  },
  (table) => [
    uniqueIndex("merge_standing").on(table.absorbed).where(sql`undone_at IS NULL`),
    index("merge_surviving").on(table.surviving, table.at),
    among("merge", "kind", MERGE_KINDS),
  ],
);
