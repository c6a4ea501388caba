import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { quotes } from "@/db/schema/quote";
import { mayEdit } from "@/domain/access/policies";
import { idField, languageField, localBlock, versionField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { ORIGINAL_STATES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote, printingOf } from "./_kernel/load";
import { staleEdit, unknownField } from "./_kernel/refusals";

/** Changes what is said of a quote's words besides its printings. Every field is given: absent means empty. */
export const editQuote = defineCommand({
  name: "quote.edit",
  input: z.strictObject({
    quote: idField,
    version: versionField,
    originalLang: languageField.optional(),
    original: z.enum(ORIGINAL_STATES, { error: "not_in_list" }),
    /** Absent only while there is no printing that could lead. */
    leading: idField.optional(),
    /** Which printing holds the words as spoken; asked for when the original is found. */
    originalAttestation: idField.optional(),
    note: localBlock("note").optional(),
  }),
  subject: (tx, input) => deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    const { leading = row.leading, original } = input;
    const spoken = original === "found" ? (input.originalAttestation ?? row.originalAttestation) : null;
    for (const [field, printing] of Object.entries({ leading, originalAttestation: spoken })) {
      if (printing !== null && (await printingOf(tx, printing))?.quote !== row.id) return unknownField(field);
    }
    if (original === "found" && spoken === null) {
      return refuse({ kind: "invalid", rule: "original-printing-needed", field: "original" });
    }
    await tx
      .update(quotes)
      .set({
        originalLang: input.originalLang ?? null,
        original,
        originalAttestation: spoken,
        leading,
        note: input.note ?? null,
        version: input.version + 1,
      })
      .where(and(eq(quotes.id, row.id), eq(quotes.version, input.version)));
    return ok({
      value: { version: input.version + 1 },
      log: { subject: row.id, body: { version: input.version + 1 } },
      edited: [row.id],
    });
  },
});
