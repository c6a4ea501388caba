import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { fold } from "@/domain/text/fold";

/** Longest text that is looked for, in UTF-16 units. */
const LONGEST = 200;
/** Newest rows that a search over words looks through: what it costs has a bound. */
export const LOOKED_THROUGH = 20_000;
/** Rows on one page of a list. */
export const PAGE = 30;

const pattern = (text: string): string =>
  `%${text.slice(0, LONGEST).replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Whether a column holds the text, as typed. */
export const holds = (column: AnySQLiteColumn | SQL, text: string): SQL =>
  sql`${column} LIKE ${pattern(text)} ESCAPE '\\'`;

/** Whether a folded column holds the text in any case and with any accents. */
export const holdsFolded = (column: AnySQLiteColumn | SQL, text: string): SQL => holds(column, fold(text));

/** The text that was typed to look for; undefined where there is none. */
export const wanted = (text: string | undefined): string | undefined => text?.trim() || undefined;
