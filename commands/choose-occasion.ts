import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { occasions } from "@/db/schema/occasion";
import { quotes } from "@/db/schema/quote";
import { mayEdit } from "@/domain/access/policies";
import { dateOnOccasion } from "@/domain/dates/inherited";
import { idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote } from "./_kernel/load";
import { staleEdit, unknownField } from "./_kernel/refusals";

/** Says on which occasion the words were spoken, or leaves it open; an inherited date goes with the occasion. */
export const chooseOccasion = defineCommand({
  name: "quote.choose-occasion",
  input: z.strictObject({ quote: idField, version: versionField, occasion: idField.optional() }),
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    const occasion = await occasionOf(tx, input.occasion ?? null);
    if (occasion === undefined) return unknownField("occasion");
    const dated = dateOnOccasion(row, await occasionOf(tx, row.occasion), occasion);
    const version = row.version + 1;
    await tx
      .update(quotes)
      .set({ occasion: occasion?.id ?? null, ...dated, version })
      .where(and(eq(quotes.id, row.id), eq(quotes.version, row.version)));
    const body = { version, occasion: occasion?.id ?? null };
    return ok({ value: { version }, log: { subject: row.id, body }, edited: [row.id] });
  },
});

/** The occasion of that id; null where none is named, undefined where there is no such occasion. */
async function occasionOf(tx: Tx, id: string | null) {
  if (id === null) return null;
  const [row] = await tx.select().from(occasions).where(eq(occasions.id, id)).limit(1);
  return row;
}
