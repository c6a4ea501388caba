import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { annotations } from "@/db/schema/annotation";
import { mayResolve } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskAnnotation } from "./_kernel/load-annotation";

const input = z.strictObject({ annotation: idField });

/** Only the remark that begins a thread is resolved, and the whole thread with it. */
async function threadOf(tx: Reader, id: string) {
  const found = await deskAnnotation(tx, id);
  return found?.row.replyTo === null ? found : null;
}

/** Settles a thread: nothing is left to answer in it. */
export const resolveAnnotation = defineCommand({
  name: "annotation.resolve",
  input,
  subject: (tx, { annotation }) => threadOf(tx, annotation),
  policy: mayResolve,
  run: async (tx, { subject: { row }, actor, now }) => {
    if (row.resolvedAt !== null) return refuse({ kind: "conflict", rule: "resolved-already" });
    await tx
      .update(annotations)
      .set({ resolvedBy: actor.id, resolvedAt: now })
      .where(eq(annotations.id, row.id));
    const { id, record } = row;
    return ok({ value: { annotation: id, record }, log: { subject: record, body: { annotation: id } } });
  },
});

/** Opens a settled thread again. */
export const reopenAnnotation = defineCommand({
  name: "annotation.reopen",
  input,
  subject: (tx, { annotation }) => threadOf(tx, annotation),
  policy: mayResolve,
  run: async (tx, { subject: { row } }) => {
    if (row.resolvedAt === null) return refuse({ kind: "conflict", rule: "not-resolved" });
    await tx
      .update(annotations)
      .set({ resolvedBy: null, resolvedAt: null })
      .where(eq(annotations.id, row.id));
    const { id, record } = row;
    return ok({ value: { annotation: id, record }, log: { subject: record, body: { annotation: id } } });
  },
});
