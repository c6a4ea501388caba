import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { members, sessions } from "@/db/schema/member";
import { mayManage } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { memberById } from "./_kernel/load-member";

/** Shuts a member out at once: their sessions end and they cannot sign in. What they did stays theirs. */
export const disableMember = defineCommand({
  name: "member.disable",
  input: z.strictObject({ member: idField }),
  subject: (tx, input) => memberById(tx, input.member),
  policy: mayManage,
  run: async (tx, { subject, now }) => {
    await tx
      .update(members)
      .set({ state: "disabled", version: subject.version + 1 })
      .where(eq(members.id, subject.id));
    await tx
      .update(sessions)
      .set({ endedAt: now })
      .where(and(eq(sessions.member, subject.id), isNull(sessions.endedAt)));
    return ok({ value: { member: subject.id }, log: { subject: subject.id, body: {} } });
  },
});
