import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { dismissedDerivations } from "@/db/schema/attestation";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote, printingOf } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

/** Says no to a suggested derivation: it is not suggested again. The record itself stays as it is. */
export const dismissDerivation = defineCommand({
  name: "derivation.dismiss",
  input: z.strictObject({ quote: idField, from: idField, to: idField }),
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, actor, now, newId }) => {
    for (const field of ["from", "to"] as const) {
      const printing = await printingOf(tx, input[field]);
      if (printing?.quote !== row.id) return unknownField(field);
    }
    if (input.from === input.to) return unknownField("to");
    const ends = { fromAttestation: input.from, toAttestation: input.to };
    const [standing] = await tx
      .select({ id: dismissedDerivations.id })
      .from(dismissedDerivations)
      .where(
        and(
          eq(dismissedDerivations.fromAttestation, input.from),
          eq(dismissedDerivations.toAttestation, input.to),
        ),
      )
      .limit(1);
    if (standing) return refuse({ kind: "conflict", rule: "dismissed-already" });
    const id = newId();
    const who = { dismissedBy: actor.id, dismissedAt: now };
    await tx.insert(dismissedDerivations).values({ id, quote: row.id, ...ends, ...who });
    return ok({
      value: { dismissed: id },
      log: { subject: id, body: { quote: row.id, from: input.from, to: input.to } },
    });
  },
});
