import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { variances } from "@/db/schema/attestation";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskVariance } from "./_kernel/load-parts";
import { staleEdit } from "./_kernel/refusals";

/** Takes back a difference between two printings; the log keeps how it was classed. */
export const removeVariance = defineCommand({
  name: "variance.remove",
  input: z.strictObject({ variance: idField, version: versionField }),
  subject: (tx, input) => deskVariance(tx, input.variance),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, { version: row.version });
    await tx.delete(variances).where(eq(variances.id, row.id));
    const { quote, fromAttestation, toAttestation, category, materiality } = row;
    return ok({
      value: { quote, attestation: toAttestation },
      log: {
        subject: row.id,
        body: { quote, from: fromAttestation, to: toAttestation, category, materiality },
      },
      edited: [quote],
    });
  },
});
