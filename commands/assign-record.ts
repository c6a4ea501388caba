import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { assignments } from "@/db/schema/publishing";
import { mayAssign, mayEdit } from "@/domain/access/policies";
import { edtfField, idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { assignedRecord } from "./_kernel/load-assignment";
import { memberById } from "./_kernel/load-member";
import { unknownField } from "./_kernel/refusals";

/** Gives a record to one member to work on. An editor gives it to anybody; others take what nobody has. */
export const assignRecord = defineCommand({
  name: "assignment.give",
  input: z.strictObject({ record: idField, member: idField, due: edtfField.optional() }),
  subject: (tx, input) => assignedRecord(tx, input.record),
  policy: mayAssign,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const member = await memberById(tx, input.member);
    if (member?.state !== "active") return unknownField("member");
    if (subject.assignee === member.id) return refuse({ kind: "conflict", rule: "assigned-already" });
    // Work is given to who can do it: by the rule that the work itself will ask.
    if (mayEdit(member, subject) !== null) {
      return refuse({ kind: "invalid", rule: "cannot-work-on-it", field: "member" });
    }
    await tx
      .update(assignments)
      .set({ endedAt: now })
      .where(and(eq(assignments.record, input.record), isNull(assignments.endedAt)));
    const id = newId();
    const { record, due } = input;
    await tx.insert(assignments).values({
      ...{ id, record, kind: subject.kind, member: member.id, due: due ?? null },
      ...{ assignedBy: actor.id, at: now },
    });
    const body = { assignment: id, member: member.id, due: due ?? "" };
    return ok({ value: { assignment: id, record, kind: subject.kind }, log: { subject: record, body } });
  },
});
