import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { members } from "@/db/schema/member";
import { mayManage } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { memberById } from "./_kernel/load-member";

/** Lets a disabled member in again, in the role they had; their former sessions stay ended. */
export const enableMember = defineCommand({
  name: "member.enable",
  input: z.strictObject({ member: idField }),
  subject: (tx, input) => memberById(tx, input.member),
  policy: mayManage,
  run: async (tx, { subject }) => {
    if (subject.state === "active") return refuse({ kind: "conflict", rule: "member-active" });
    await tx
      .update(members)
      .set({ state: "active", version: subject.version + 1 })
      .where(eq(members.id, subject.id));
    return ok({ value: { member: subject.id }, log: { subject: subject.id, body: { role: subject.role } } });
  },
});
