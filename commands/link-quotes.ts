import "server-only";
import { z } from "zod";
import { quoteLinks } from "@/db/schema/quote";
import { mayEdit } from "@/domain/access/policies";
import { idField, localBlock } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { QUOTE_LINK_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

/** Says how one quote stands to another: it repeats its formula, answers it, corrects it. */
export const linkQuotes = defineCommand({
  name: "quote.link",
  input: z.strictObject({
    quote: idField,
    to: idField,
    kind: z.enum(QUOTE_LINK_KINDS, { error: "not_in_list" }),
    note: localBlock("note").optional(),
  }),
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, newId }) => {
    const other = await deskQuote(tx, input.to);
    if (!other || other.row.id === row.id) return unknownField("to");
    const id = newId();
    const { kind, note } = input;
    await tx
      .insert(quoteLinks)
      .values({ id, fromQuote: row.id, toQuote: other.row.id, kind, note: note ?? null });
    return ok({
      value: { link: id },
      log: { subject: row.id, body: { to: other.row.id, kind } },
      edited: [row.id],
    });
  },
});
