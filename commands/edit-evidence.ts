import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { evidence } from "@/db/schema/review";
import { mayEdit } from "@/domain/access/policies";
import { idField, localBlock, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { STANCES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskEvidence } from "./_kernel/load-parts";
import { staleEdit } from "./_kernel/refusals";

/** Says anew for what a piece of evidence stands, and why; its passage and capture stay as they are. */
export const editEvidence = defineCommand({
  name: "evidence.edit",
  input: z.strictObject({
    evidence: idField,
    version: versionField,
    stance: z.enum(STANCES, { error: "not_in_list" }),
    note: localBlock("note").optional(),
  }),
  subject: (tx, input) => deskEvidence(tx, input.evidence),
  policy: mayEdit,
  run: async (tx, { subject: { row, record }, input }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    const version = row.version + 1;
    const { stance, note } = input;
    await tx
      .update(evidence)
      .set({ stance, note: note ?? null, version })
      .where(and(eq(evidence.id, row.id), eq(evidence.version, input.version)));
    return ok({
      value: { record, review: row.review, version },
      log: { subject: row.id, body: { review: row.review, version, stance } },
      edited: [record],
    });
  },
});
