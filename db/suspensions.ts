import "server-only";
import { and, desc, eq, isNull, lte } from "drizzle-orm";
import type { Reader, Tx } from "./client";
import { appendLog } from "./log";
import { projectRecord } from "./projections";
import { suspensions } from "./schema/publishing";

/** The newest suspension of a record, open or ended. */
export async function lastSuspension(tx: Reader, record: string) {
  const [row] = await tx
    .select()
    .from(suspensions)
    .where(eq(suspensions.record, record))
    .orderBy(desc(suspensions.at), desc(suspensions.id))
    .limit(1);
  return row ?? null;
}

/**
 * Ends the suspensions that nobody confirmed in time. A record's own page shows it again at the minute; lists
 * and the log learn of it here, at the next write of any kind.
 */
export async function endLapsedSuspensions(tx: Tx, now: string): Promise<void> {
  const lapsed = await tx
    .select()
    .from(suspensions)
    .where(and(isNull(suspensions.endedAt), isNull(suspensions.confirmedAt), lte(suspensions.lapsesAt, now)));
  for (const one of lapsed) {
    await tx
      .update(suspensions)
      .set({ endedAt: one.lapsesAt, version: one.version + 1 })
      .where(eq(suspensions.id, one.id));
    await projectRecord(tx, one.record);
    const body = { suspension: one.id };
    await appendLog(tx, { at: now, actor: "system", action: "suspension.lapse", subject: one.record, body });
  }
}
