import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { publicRecords } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import type { CorrectionCursor, CorrectionsPage } from "@/domain/public/pages";
import { editionMark, MARK_COLUMNS, RECORD_COLUMNS, recordRow } from "./rows";

const PAGE = 50;

/** Corrections, newest first. The condition is that of the index `edition_corrected`, word for word. */
export async function correctionsPage(
  options: { after?: CorrectionCursor; most?: number } = {},
): Promise<CorrectionsPage> {
  const { after, most = PAGE } = options;
  const { reader } = await database();
  const rows = await reader
    .select({ id: editions.id, mark: MARK_COLUMNS, record: RECORD_COLUMNS, state: publicRecords.state })
    .from(editions)
    .innerJoin(publicRecords, eq(publicRecords.id, editions.record))
    .where(
      and(
        sql`${editions.change} IN ('correction', 'clarification', 'retraction')`,
        after && sql`(${editions.sealedAt}, ${editions.id}) < (${after.sealedAt}, ${after.id})`,
      ),
    )
    .orderBy(desc(editions.sealedAt), desc(editions.id))
    .limit(most + 1);
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ mark, record, state }) => ({
      mark: editionMark(mark),
      record: recordRow(record),
      state,
    })),
    ...(rows.length > most && last ? { next: { sealedAt: last.mark.sealedAt, id: last.id } } : {}),
  };
}
