import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { derivations } from "@/db/schema/attestation";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskDerivation } from "./_kernel/load-parts";
import { staleEdit } from "./_kernel/refusals";

/** Takes back that one printing derives from another; the log keeps what was said. */
export const removeDerivation = defineCommand({
  name: "derivation.remove",
  input: z.strictObject({ derivation: idField, version: versionField }),
  subject: (tx, input) => deskDerivation(tx, input.derivation),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, { version: row.version });
    await tx.delete(derivations).where(eq(derivations.id, row.id));
    const { quote, fromAttestation, toAttestation, kind, basis, confidence } = row;
    return ok({
      value: { quote, attestation: toAttestation },
      log: {
        subject: row.id,
        body: { quote, from: fromAttestation ?? "", to: toAttestation, kind, basis, confidence },
      },
      edited: [quote],
    });
  },
});
