import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { conflicts } from "@/db/schema/member";
import { mayDeclare } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";

/** Takes back a conflict of interest of one's own that no longer stands; that it stood stays in the log. */
export const withdrawConflict = defineCommand({
  name: "conflict.withdraw",
  input: z.strictObject({ conflict: idField }),
  subject: async (tx, input, actor) => {
    const [row] = await tx
      .select()
      .from(conflicts)
      .where(
        and(eq(conflicts.id, input.conflict), eq(conflicts.member, actor.id), isNull(conflicts.withdrawnAt)),
      )
      .limit(1);
    return row ?? null;
  },
  policy: mayDeclare,
  run: async (tx, { subject, now }) => {
    await tx.update(conflicts).set({ withdrawnAt: now }).where(eq(conflicts.id, subject.id));
    return ok({
      value: { conflict: subject.id, with: subject.speaker },
      log: { subject: subject.speaker, body: { conflict: subject.id } },
    });
  },
});
