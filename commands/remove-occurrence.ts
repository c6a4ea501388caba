import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { claimOccurrences } from "@/db/schema/claim";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskOccurrence } from "./_kernel/load-claim-parts";

/** Takes back that a claim is made in a text; the log keeps where it was. */
export const removeOccurrence = defineCommand({
  name: "claim.remove-occurrence",
  input: z.strictObject({ occurrence: idField }),
  subject: (tx, input) => deskOccurrence(tx, input.occurrence),
  policy: mayEdit,
  run: async (tx, { subject: { row, claim } }) => {
    await tx.delete(claimOccurrences).where(eq(claimOccurrences.id, row.id));
    const { capture, start, end, attestation } = row;
    return ok({
      value: { claim },
      log: { subject: row.id, body: { claim, capture, start, end, attestation: attestation ?? "" } },
      edited: [claim],
    });
  },
});
