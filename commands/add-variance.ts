import "server-only";
import { z } from "zod";
import { variances } from "@/db/schema/attestation";
import { mayEdit } from "@/domain/access/policies";
import { idField, localBlock } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { MATERIALITIES, VARIANCE_CATEGORIES, VARIANCE_SCOPES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote, printingOf } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

// A difference may lie in the words or in the clause that gives them to somebody.
const printed = ({ exact, attribution }: { exact: string; attribution: string | null }): string =>
  `${exact}\n${attribution ?? ""}`;

/** `…` joins pieces of a printing that stand apart; each piece must be in it, to the letter. */
const piecesStandIn = (pieces: string | undefined, printed: string): boolean =>
  pieces === undefined || pieces.split("…").every((piece) => printed.includes(piece.trim()));

/** How a difference is classed and weighed, and its words on both sides. */
export const varianceFields = {
  category: z.enum(VARIANCE_CATEGORIES, { error: "not_in_list" }),
  scope: z.enum(VARIANCE_SCOPES, { error: "not_in_list" }).default("words"),
  materiality: z.enum(MATERIALITIES, { error: "not_in_list" }),
  before: quotedText("credit").optional(),
  after: quotedText("credit").optional(),
  note: localBlock("note"),
};

type Printed = Parameters<typeof printed>[0];

/** Which side's words are not in their printing, or null. */
export function strangeSide(
  { before, after }: { before?: string | undefined; after?: string | undefined },
  from: Printed,
  to: Printed,
): "before" | "after" | null {
  if (!piecesStandIn(before, printed(from))) return "before";
  return piecesStandIn(after, printed(to)) ? null : "after";
}

/** Records one difference between two printings of a quote, classed and weighed. */
export const addVariance = defineCommand({
  name: "variance.add",
  input: z.strictObject({
    quote: idField,
    from: idField,
    to: idField,
    ...varianceFields,
  }),
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, newId }) => {
    const from = await printingOf(tx, input.from);
    if (from?.quote !== row.id) return unknownField("from");
    const to = await printingOf(tx, input.to);
    if (to?.quote !== row.id || to.id === from.id) return unknownField("to");
    const strange = strangeSide(input, from, to);
    if (strange) return refuse({ kind: "invalid", rule: "words-differ-from-printing", field: strange });
    const id = newId();
    await tx.insert(variances).values({
      id,
      quote: row.id,
      fromAttestation: from.id,
      toAttestation: to.id,
      category: input.category,
      scope: input.scope,
      materiality: input.materiality,
      before: input.before ?? null,
      after: input.after ?? null,
      note: input.note,
    });
    const body = { quote: row.id, category: input.category, materiality: input.materiality };
    return ok({ value: { variance: id }, log: { subject: id, body }, edited: [row.id] });
  },
});
