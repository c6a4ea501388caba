import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { assignments } from "@/db/schema/publishing";
import { deskRecord, standingOf } from "./load";

/** A record with who it is given to now. */
export async function assignedRecord(tx: Reader, id: string) {
  const record = await deskRecord(tx, id);
  if (!record) return null;
  const [open] = await tx
    .select({ member: assignments.member })
    .from(assignments)
    .where(and(eq(assignments.record, id), isNull(assignments.endedAt)))
    .limit(1);
  return { kind: record.kind, ...standingOf(record), assignee: open?.member ?? null };
}

/** An assignment that has not ended. */
export async function openAssignment(tx: Reader, id: string) {
  const [row] = await tx
    .select()
    .from(assignments)
    .where(and(eq(assignments.id, id), isNull(assignments.endedAt)))
    .limit(1);
  return row ? { row, assignee: row.member } : null;
}
