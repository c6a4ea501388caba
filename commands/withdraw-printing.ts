import "server-only";
import { and, eq, isNull, or } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { attestations, derivations, variances } from "@/db/schema/attestation";
import { claimOccurrences } from "@/db/schema/claim";
import { reviews } from "@/db/schema/review";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok, type Refusal, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote } from "./_kernel/load";
import { deskPrinting } from "./_kernel/load-parts";
import { staleEdit } from "./_kernel/refusals";

/**
 * Takes a printing out of its quote: it stays in the table and its siglum is never given again. What says how
 * it stands to other printings, and the judgements on it, go with it and are named in the log.
 */
export const withdrawPrinting = defineCommand({
  name: "attestation.withdraw",
  input: z.strictObject({ attestation: idField, version: versionField }),
  subject: (tx, input) => deskPrinting(tx, input.attestation),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, now }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, { version: row.version });
    const held = await needed(tx, row);
    if (held) return refuse(held);
    const gone = await takeAlong(tx, row.id, now);
    await tx
      .update(attestations)
      .set({ withdrawnAt: now, version: row.version + 1 })
      .where(eq(attestations.id, row.id));
    return ok({
      value: { quote: row.quote },
      log: { subject: row.id, body: { quote: row.quote, ...gone } },
      edited: [row.quote],
    });
  },
});

/** What still rests on these words. */
async function needed(tx: Tx, printing: { id: string; quote: string }): Promise<Refusal | null> {
  const conflict = (rule: string): Refusal => ({ kind: "conflict", rule });
  const quote = (await deskQuote(tx, printing.quote))?.row;
  if (quote?.leading === printing.id) return conflict("printing-leads");
  if (quote?.originalAttestation === printing.id) return conflict("printing-is-original");
  const [claimed] = await tx
    .select({ id: claimOccurrences.id })
    .from(claimOccurrences)
    .where(eq(claimOccurrences.attestation, printing.id))
    .limit(1);
  return claimed ? conflict("printing-makes-claim") : null;
}

async function takeAlong(tx: Tx, printing: string, now: string) {
  const edges = await tx
    .delete(derivations)
    .where(or(eq(derivations.fromAttestation, printing), eq(derivations.toAttestation, printing)))
    .returning({ id: derivations.id });
  const differences = await tx
    .delete(variances)
    .where(or(eq(variances.fromAttestation, printing), eq(variances.toAttestation, printing)))
    .returning({ id: variances.id });
  const judged = await tx
    .update(reviews)
    .set({ withdrawnAt: now })
    .where(and(eq(reviews.attestation, printing), isNull(reviews.withdrawnAt)))
    .returning({ id: reviews.id });
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id).sort();
  return { derivations: ids(edges), variances: ids(differences), reviews: ids(judged) };
}
