import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { variances } from "@/db/schema/attestation";
import { mayEdit } from "@/domain/access/policies";
import { idField, localBlock } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { MATERIALITIES, VARIANCE_CATEGORIES, VARIANCE_SCOPES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote, printingOf } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

type Printed = { exact: string; attribution: string | null };

// A difference may lie in the words or in the clause that gives them to somebody, never over both.
const holds = ({ exact, attribution }: Printed, piece: string): boolean =>
  exact.includes(piece) || attribution?.includes(piece) === true;

/** Words of a printing to the letter; `…` joins pieces that stand apart, each of which must be in it. */
function piecesStandIn(words: string | undefined, printed: Printed): boolean {
  if (words === undefined || holds(printed, words)) return true;
  const pieces = words.split("…").map((piece) => piece.trim());
  const held = pieces.filter((piece) => piece !== "");
  return held.length > 0 && held.every((piece) => holds(printed, piece));
}

/** How a difference is classed and weighed, and its words on both sides. */
export const varianceFields = {
  category: z.enum(VARIANCE_CATEGORIES, { error: "not_in_list" }),
  scope: z.enum(VARIANCE_SCOPES, { error: "not_in_list" }).default("words"),
  materiality: z.enum(MATERIALITIES, { error: "not_in_list" }),
  before: quotedText("credit").optional(),
  after: quotedText("credit").optional(),
  note: localBlock("note"),
};

/** Which side's words are not in their printing, or null. */
export function strangeSide(
  { before, after }: { before?: string | undefined; after?: string | undefined },
  from: Printed,
  to: Printed,
): "before" | "after" | null {
  if (!piecesStandIn(before, from)) return "before";
  return piecesStandIn(after, to) ? null : "after";
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
    const { category, scope, materiality, note, before = null, after = null } = input;
    const said: Said = {
      quote: row.id,
      fromAttestation: from.id,
      toAttestation: to.id,
      category,
      scope,
      before,
      after,
    };
    if (await isRecorded(tx, said)) return refuse({ kind: "conflict", rule: "variance-said-already" });
    const id = newId();
    await tx.insert(variances).values({ id, ...said, materiality, note });
    const body = { quote: row.id, category, materiality };
    return ok({ value: { variance: id }, log: { subject: id, body }, edited: [row.id] });
  },
});

type Said = Pick<
  typeof variances.$inferSelect,
  "quote" | "fromAttestation" | "toAttestation" | "category" | "scope" | "before" | "after"
>;

/** Whether the same is said of the same words already, however it was weighed. */
async function isRecorded(tx: Reader, said: Said): Promise<boolean> {
  const rows = await tx.select().from(variances).where(eq(variances.quote, said.quote));
  return rows.some((row) =>
    Object.entries(said).every(([column, value]) => row[column as keyof Said] === value),
  );
}
