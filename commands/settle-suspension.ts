import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { projectRecord } from "@/db/projections";
import { suspensions } from "@/db/schema/publishing";
import { lastSuspension } from "@/db/suspensions";
import { mayConfirmSuspension, mayPublish } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";

const input = z.strictObject({ record: idField });
type Suspension = typeof suspensions.$inferSelect;

async function settle(tx: Tx, one: Suspension, fields: Partial<Suspension>) {
  await tx
    .update(suspensions)
    .set({ ...fields, version: one.version + 1 })
    .where(eq(suspensions.id, one.id));
  await projectRecord(tx, one.record);
  return ok({ value: {}, log: { subject: one.record, body: { suspension: one.id } } });
}

/** A second person stands by a suspension: it no longer lapses by itself. */
export const confirmSuspension = defineCommand({
  name: "suspension.confirm",
  input,
  subject: (tx, { record }) => lastSuspension(tx, record),
  policy: mayConfirmSuspension,
  run: async (tx, { subject, actor, now }) => {
    if (subject.endedAt !== null) return refuse({ kind: "conflict", rule: "suspension-ended" });
    if (subject.confirmedAt !== null) return refuse({ kind: "conflict", rule: "suspension-confirmed" });
    return settle(tx, subject, { confirmedBy: actor.id, confirmedAt: now });
  },
});

/** Shows a suspended record again. */
export const liftSuspension = defineCommand({
  name: "suspension.lift",
  input,
  subject: (tx, { record }) => lastSuspension(tx, record),
  policy: mayPublish,
  run: async (tx, { subject, now }) => {
    if (subject.endedAt !== null) return refuse({ kind: "conflict", rule: "suspension-ended" });
    return settle(tx, subject, { endedAt: now });
  },
});
