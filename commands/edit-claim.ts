import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { claimSpeakers, claims } from "@/db/schema/claim";
import { speakers } from "@/db/schema/speaker";
import { mayEdit } from "@/domain/access/policies";
import { edtfField, idField, languageField, localLine, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { CLAIM_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskClaim } from "./_kernel/load";
import { staleEdit, unknownField } from "./_kernel/refusals";

/** Changes a claim's words, kind, date and speakers. Every field is given: absent means empty. */
export const editClaim = defineCommand({
  name: "claim.edit",
  input: z.strictObject({
    claim: idField,
    version: versionField,
    text: localLine("title"),
    lang: languageField,
    kind: z.enum(CLAIM_KINDS, { error: "not_in_list" }),
    asOf: edtfField.optional(),
    speakers: z.array(idField).max(10, "too_long").default([]),
  }),
  subject: (tx, input) => deskClaim(tx, input.claim),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, newId }) => {
    const named = [...new Set(input.speakers)];
    if (row.version !== input.version) {
      return staleEdit(tx, row.id, { ...row, speakers: await speakersOf(tx, row.id) });
    }
    const known = await tx.select({ id: speakers.id }).from(speakers).where(inArray(speakers.id, named));
    if (known.length < named.length) return unknownField("speakers");
    const version = input.version + 1;
    const { text, lang, kind } = input;
    await tx
      .update(claims)
      .set({ text, lang, kind, asOf: input.asOf ?? null, version })
      .where(and(eq(claims.id, row.id), eq(claims.version, input.version)));
    await tx.delete(claimSpeakers).where(eq(claimSpeakers.claim, row.id));
    for (const speaker of named) {
      await tx.insert(claimSpeakers).values({ id: newId(), claim: row.id, speaker });
    }
    return ok({
      value: { claim: row.id, version },
      log: { subject: row.id, body: { version, kind } },
      edited: [row.id],
    });
  },
});

async function speakersOf(tx: Tx, claim: string): Promise<string[]> {
  const rows = await tx
    .select({ speaker: claimSpeakers.speaker })
    .from(claimSpeakers)
    .where(eq(claimSpeakers.claim, claim))
    .orderBy(asc(claimSpeakers.id));
  return rows.map((row) => row.speaker);
}
