import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { quotes } from "@/db/schema/quote";
import { mayEdit } from "@/domain/access/policies";
import { basisField, dated, edtfField, idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote } from "./_kernel/load";
import { staleEdit } from "./_kernel/refusals";

/** Says when the words were spoken, and where that is known from. Every field is given: absent means empty. */
export const dateQuote = defineCommand({
  name: "quote.date",
  input: dated(
    "date",
    z.strictObject({
      quote: idField,
      version: versionField,
      date: edtfField.optional(),
      dateBasis: basisField,
      dateNote: blockOfText("note").optional(),
    }),
  ),
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input: { date, dateBasis, dateNote, ...input } }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    const version = row.version + 1;
    await tx
      .update(quotes)
      .set({ date: date ?? null, dateBasis, dateNote: dateNote ?? null, version })
      .where(and(eq(quotes.id, row.id), eq(quotes.version, row.version)));
    return ok({ value: { version }, log: { subject: row.id, body: { version } }, edited: [row.id] });
  },
});
