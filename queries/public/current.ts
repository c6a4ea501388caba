import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { database } from "@/db/client";
import { publicRecords } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import type { Edition } from "@/domain/edition/edition";
import type { RecordRow } from "@/domain/public/pages";
import { recordState, stateLedTo } from "./record-state";
import { EDITION_COLUMNS, editionOfRow, RECORD_COLUMNS, recordRow } from "./rows";

const MOST = 100;

/** The current editions of those of the records that are published, in the order asked for. */
export async function currentEditions(records: readonly string[]): Promise<Edition[]> {
  if (records.length === 0) return [];
  const { reader } = await database();
  const rows = await reader
    .select(EDITION_COLUMNS)
    .from(publicRecords)
    .innerJoin(
      editions,
      and(eq(editions.record, publicRecords.id), eq(editions.number, publicRecords.number)),
    )
    .where(and(inArray(publicRecords.id, records.slice(0, MOST)), eq(publicRecords.state, "published")))
    .limit(MOST);
  return inOrder(rows.map(editionOfRow), records, (edition) => edition.record);
}

/** The list rows of those of the records that are published, in the order asked for. */
export async function recordRows(records: readonly string[]): Promise<RecordRow[]> {
  if (records.length === 0) return [];
  const { reader } = await database();
  const rows = await reader
    .select(RECORD_COLUMNS)
    .from(publicRecords)
    .where(and(inArray(publicRecords.id, records.slice(0, MOST)), eq(publicRecords.state, "published")))
    .limit(MOST);
  const found = rows.map(recordRow);
  const asked = new Set(records);
  if (found.length === asked.size) return inOrder(found, records, (row) => row.id);
  return inOrder([...found, ...(await mergedRows(records))], records, (row) => row.id);
}

/** Of records that were merged into others, the rows of those, under the numbers asked for: their addresses lead there. */
async function mergedRows(records: readonly string[]): Promise<RecordRow[]> {
  const rows: RecordRow[] = [];
  for (const id of new Set(records.slice(0, MOST))) {
    const state = await recordState(id);
    if (state?.state !== "merged") continue;
    const [row] = await recordRows([(await stateLedTo(state)).id]);
    if (row) rows.push({ ...row, id });
  }
  return rows;
}

function inOrder<T>(found: readonly T[], ids: readonly string[], idOf: (one: T) => string): T[] {
  const byId = new Map(found.map((one) => [idOf(one), one]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
