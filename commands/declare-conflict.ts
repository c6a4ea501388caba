import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { conflicts } from "@/db/schema/member";
import { mayDeclare } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";
import { deskRecord } from "./_kernel/load";
import { areSpeakers } from "./_kernel/load-shared";

/** Declares a conflict of interest with a speaker or a record: bars the member from approving there. */
export const declareConflict = defineCommand({
  name: "conflict.declare",
  input: z.strictObject({ with: idField, note: blockOfText("note") }),
  subject: async (tx, input) => {
    return (await areSpeakers(tx, [input.with])) ? { id: input.with } : deskRecord(tx, input.with);
  },
  policy: mayDeclare,
  run: async (tx, { input, actor, now, newId }) => {
    const own = and(eq(conflicts.member, actor.id), eq(conflicts.speaker, input.with));
    const [standing] = await tx
      .select({ id: conflicts.id })
      .from(conflicts)
      .where(and(own, isNull(conflicts.withdrawnAt)))
      .limit(1);
    if (standing) return refuse({ kind: "conflict", rule: "declared-already" });
    const id = newId();
    await tx
      .insert(conflicts)
      .values({ id, member: actor.id, speaker: input.with, note: input.note, declaredAt: now });
    return ok({ value: { conflict: id }, log: { subject: input.with, body: { conflict: id } } });
  },
});
