import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { claims } from "@/db/schema/claim";
import { mayEdit } from "@/domain/access/policies";
import { edtfField, idField, languageField, lineInAnyLanguage, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { CLAIM_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskClaim } from "./_kernel/load";
import { staleEdit } from "./_kernel/refusals";

/** Changes a claim's words, kind and date. Every field is given: absent means empty. */
export const editClaim = defineCommand({
  name: "claim.edit",
  input: z.strictObject({
    claim: idField,
    version: versionField,
    text: lineInAnyLanguage("title"),
    lang: languageField,
    kind: z.enum(CLAIM_KINDS, { error: "not_in_list" }),
    asOf: edtfField.optional(),
  }),
  subject: (tx, input) => deskClaim(tx, input.claim),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    const version = input.version + 1;
    const { text, lang, kind } = input;
    await tx
      .update(claims)
      .set({ text, lang, kind, asOf: input.asOf ?? null, version })
      .where(and(eq(claims.id, row.id), eq(claims.version, input.version)));
    return ok({
      value: { claim: row.id, version },
      log: { subject: row.id, body: { version, kind } },
      edited: [row.id],
    });
  },
});
