import "server-only";
import { sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Bearers } from "@/domain/finding/likeliest";
import type { Reader } from "./client";

/** A table of grams with the column that names what bears them. */
type GramTable = SQLiteTable & { gram: SQLiteColumn };

/** Up to `most` bearers of each of some grams, in one statement whose work is bounded by both numbers. */
export async function bearersOf(
  reader: Reader,
  table: GramTable,
  bearer: SQLiteColumn,
  hashes: readonly number[],
  most: number,
): Promise<Bearers> {
  const rows = await reader.all<{ gram: number; bearers: string }>(sql`
    SELECT asked.value AS gram, (SELECT group_concat(bearer, ' ') FROM (
      SELECT ${bearer} AS bearer FROM ${table} WHERE ${table.gram} = asked.value LIMIT ${most})) AS bearers
    FROM json_each(${JSON.stringify(hashes)}) AS asked LIMIT ${hashes.length}`);
  return new Map(rows.map(({ gram, bearers }) => [gram, bearers === null ? [] : bearers.split(" ")]));
}
