import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { assignments } from "@/db/schema/publishing";
import { mayEndAssignment } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { openAssignment } from "./_kernel/load-assignment";

/** Ends an assignment: by the member it was given to, or by an editor. */
export const endAssignment = defineCommand({
  name: "assignment.end",
  input: z.strictObject({ assignment: idField }),
  subject: (tx, input) => openAssignment(tx, input.assignment),
  policy: mayEndAssignment,
  run: async (tx, { subject: { row }, now }) => {
    await tx.update(assignments).set({ endedAt: now }).where(eq(assignments.id, row.id));
    const { record, kind, member } = row;
    return ok({
      value: { record, kind },
      log: { subject: record, body: { assignment: row.id, member } },
    });
  },
});
