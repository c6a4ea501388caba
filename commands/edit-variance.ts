import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { variances } from "@/db/schema/attestation";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { printingOf } from "./_kernel/load";
import { deskVariance } from "./_kernel/load-parts";
import { staleEdit, unknownField } from "./_kernel/refusals";
import { strangeSide, varianceFields } from "./add-variance";

/** Classes or weighs a difference anew. Every field is given: absent means empty. */
export const editVariance = defineCommand({
  name: "variance.edit",
  input: z.strictObject({ variance: idField, version: versionField, ...varianceFields }),
  subject: (tx, input) => deskVariance(tx, input.variance),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input }) => {
    const { category, scope, materiality, note } = input;
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    const [from, to] = [await printingOf(tx, row.fromAttestation), await printingOf(tx, row.toAttestation)];
    if (!from || !to) return unknownField("variance");
    const strange = strangeSide(input, from, to);
    if (strange) return refuse({ kind: "invalid", rule: "words-differ-from-printing", field: strange });
    const version = row.version + 1;
    await tx
      .update(variances)
      .set({
        ...{ category, scope, materiality, note, version },
        before: input.before ?? null,
        after: input.after ?? null,
      })
      .where(and(eq(variances.id, row.id), eq(variances.version, input.version)));
    return ok({
      value: { quote: row.quote, attestation: to.id, version },
      log: { subject: row.id, body: { quote: row.quote, version, category, materiality } },
      edited: [row.quote],
    });
  },
});
