import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { attestations, derivations } from "@/db/schema/attestation";
import { mayEdit } from "@/domain/access/policies";
import { cycleClosedBy } from "@/domain/derivation/cycle";
import { idField, localBlock } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { DERIVATION_BASES, DERIVATION_CONFIDENCES, DERIVATION_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote, printingOf } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

/** Says that a printing derives from another of the same quote, or from an unknown origin; never in a circle. */
export const addDerivation = defineCommand({
  name: "derivation.add",
  input: z.strictObject({
    quote: idField,
    from: idField.optional(),
    to: idField,
    kind: z.enum(DERIVATION_KINDS, { error: "not_in_list" }),
    basis: z.enum(DERIVATION_BASES, { error: "not_in_list" }),
    confidence: z.enum(DERIVATION_CONFIDENCES, { error: "not_in_list" }),
    ofUtterance: z.boolean({ error: "wrong_type" }).default(false),
    note: localBlock("note").optional(),
  }),
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, newId }) => {
    const to = await printingOf(tx, input.to);
    if (to?.quote !== row.id) return unknownField("to");
    const from = input.from === undefined ? null : await printingOf(tx, input.from);
    if (input.from !== undefined && from?.quote !== row.id) return unknownField("from");
    const edges = await tx.select().from(derivations).where(eq(derivations.quote, row.id));
    const isSaid = edges.some(
      (edge) =>
        edge.fromAttestation === (from?.id ?? null) &&
        edge.toAttestation === to.id &&
        edge.kind === input.kind,
    );
    if (isSaid) return refuse({ kind: "conflict", rule: "derivation-said-already" });
    const path = cycleClosedBy(
      edges.map((edge) => ({ from: edge.fromAttestation ?? undefined, to: edge.toAttestation })),
      { from: from?.id, to: to.id },
    );
    if (path)
      return refuse({
        kind: "invalid",
        rule: "derivation-circle",
        field: "from",
        params: { path: (await siglaOf(tx, row.id, [...path, to.id])).join(" → ") },
      });
    const id = newId();
    await tx.insert(derivations).values({
      id,
      quote: row.id,
      fromAttestation: from?.id ?? null,
      toAttestation: to.id,
      kind: input.kind,
      basis: input.basis,
      confidence: input.confidence,
      ofUtterance: input.ofUtterance,
      note: input.note ?? null,
    });
    const body = { quote: row.id, from: from?.id ?? "", to: to.id, kind: input.kind };
    return ok({ value: { derivation: id }, log: { subject: id, body }, edited: [row.id] });
  },
});

// A reader of the refusal knows printings by their letters.
async function siglaOf(tx: Tx, quote: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ id: attestations.id, siglum: attestations.siglum })
    .from(attestations)
    .where(eq(attestations.quote, quote));
  return ids.map((id) => rows.find((one) => one.id === id)?.siglum ?? "?");
}
