import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { members, sessions } from "@/db/schema/member";
import { mayManage } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { ROLES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { memberById } from "./_kernel/load-member";

/** Gives a member another role and ends their sessions, so that the new role starts with a new sign-in. */
export const changeRole = defineCommand({
  name: "member.change-role",
  input: z.strictObject({ member: idField, role: z.enum(ROLES, { error: "not_in_list" }) }),
  subject: (tx, input) => memberById(tx, input.member),
  policy: mayManage,
  run: async (tx, { input, subject, now }) => {
    await tx
      .update(members)
      .set({ role: input.role, version: subject.version + 1 })
      .where(eq(members.id, subject.id));
    await tx
      .update(sessions)
      .set({ endedAt: now })
      .where(and(eq(sessions.member, subject.id), isNull(sessions.endedAt)));
    return ok({
      value: { member: subject.id },
      log: { subject: subject.id, body: { from: subject.role, to: input.role } },
    });
  },
});
