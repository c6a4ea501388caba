import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { evidence } from "@/db/schema/review";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskEvidence } from "./_kernel/load-parts";
import { staleEdit } from "./_kernel/refusals";

/** Takes a piece of evidence out of a judgement; it stays in the table and in the editions that hold it. */
export const withdrawEvidence = defineCommand({
  name: "evidence.withdraw",
  input: z.strictObject({ evidence: idField, version: versionField }),
  subject: (tx, input) => deskEvidence(tx, input.evidence),
  policy: mayEdit,
  run: async (tx, { subject: { row, record }, input, now }) => {
    if (row.version !== input.version)
      return staleEdit(tx, row.id, { version: row.version, stance: row.stance });
    await tx
      .update(evidence)
      .set({ withdrawnAt: now, version: row.version + 1 })
      .where(eq(evidence.id, row.id));
    return ok({
      value: { record, review: row.review },
      log: { subject: row.id, body: { review: row.review, capture: row.capture, stance: row.stance } },
      edited: [record],
    });
  },
});
