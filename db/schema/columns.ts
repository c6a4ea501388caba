import { type SQL, sql } from "drizzle-orm";
import { check, integer, text } from "drizzle-orm/sqlite-core";
import type { LocalText } from "@/domain/vocabulary";

/** Random id of 8 Crockford characters, the last a check character; also the public address. */
export const idColumn = () => text("id").primaryKey();

/** Instants are ISO 8601 in UTC with milliseconds, set by the application. */
export const instant = (name: string) => text(name);

/** A text for readers, by language tag, as JSON. */
export const localText = (name: string) => text(name, { mode: "json" }).$type<LocalText>();

/** Optimistic concurrency: an edit names the version it saw. */
export const versionColumn = () => integer("version").notNull().default(1);

/** CHECK that a column holds one of a closed list; the list is the vocabulary's. */
export const among = (table: string, column: string, values: readonly string[]) =>
  check(`${table}_${column}_known`, listed(column, values));

const listed = (column: string, values: readonly string[]): SQL =>
  sql.raw(`"${column}" IN (${values.map((value) => `'${value}'`).join(", ")})`);

/** CHECK in plain SQL for ranges. */
export const holds = (name: string, condition: string) => check(name, sql.raw(condition));
