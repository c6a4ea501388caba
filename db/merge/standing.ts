import "server-only";
import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Reader } from "../client";
import { merges } from "../schema/merge";

/** Condition on quotes, speakers and sources: no merge that stands has absorbed it. */
export const isUnmerged = (id: AnySQLiteColumn): SQL =>
  sql`NOT EXISTS (SELECT 1 FROM merge WHERE merge.absorbed = ${id} AND merge.undone_at IS NULL)`;

/** The record that an absorbed one leads to in the end, over any number of merges; itself where it was not absorbed. */
export async function survivingOf(tx: Reader, id: string): Promise<string> {
  const [last] = await tx.all<{ id: string }>(sql`
    WITH RECURSIVE way (id, step) AS (
      SELECT ${id}, 0 UNION SELECT merge.surviving, way.step + 1 FROM merge JOIN way ON merge.absorbed = way.id
        WHERE merge.undone_at IS NULL)
    SELECT id FROM way ORDER BY step DESC LIMIT 1`);
  return last?.id ?? id;
}

/** Every record that leads to one of these, over any number of merges, with where it leads; and these themselves. */
export async function leadingTo(tx: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map(ids.map((id) => [id, id]));
  let level = [...found.keys()];
  while (level.length > 0) {
    const rows = await tx
      .select({ absorbed: merges.absorbed, surviving: merges.surviving })
      .from(merges)
      .where(and(inArray(merges.surviving, level), isNull(merges.undoneAt)));
    level = rows.map((row) => row.absorbed);
    for (const row of rows) found.set(row.absorbed, found.get(row.surviving) ?? row.surviving);
  }
  return found;
}

/** The ids that were other records' until they were merged into this one, in alphabetical order. */
export async function formerIdsOf(tx: Reader, ids: readonly string[]): Promise<Map<string, string[]>> {
  const former = new Map<string, string[]>();
  for (const [absorbed, id] of await leadingTo(tx, ids)) {
    if (absorbed !== id) former.set(id, [...(former.get(id) ?? []), absorbed].sort());
  }
  return former;
}

/** Whether a merge that stands has absorbed it. */
export async function isAbsorbed(tx: Reader, id: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: merges.id })
    .from(merges)
    .where(and(eq(merges.absorbed, id), isNull(merges.undoneAt)))
    .limit(1);
  return row !== undefined;
}
