import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { claimOccurrences, claimSpeakers, claims } from "@/db/schema/claim";
import { sources } from "@/db/schema/source";
import { mayPropose } from "@/domain/access/policies";
import { edtfField, idField, languageField, lineInAnyLanguage } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { CLAIM_KINDS } from "@/domain/vocabulary";
import { inItsPrinting, inOwnVoice, wordsOfCopy } from "./_kernel/claim-places";
import { defineCommand } from "./_kernel/define-command";
import { areSpeakers } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

/** What is begun from the practice case belongs to it: the two never mix. */
async function isPractice(tx: Tx, source: string): Promise<boolean> {
  const [row] = await tx.select({ practice: sources.practice }).from(sources).where(eq(sources.id, source));
  return row?.practice === true;
}

/** Makes a claim: one checkable proposition in neutral words, and where it is made if it is begun from a text. */
export const createClaim = defineCommand({
  name: "claim.create",
  input: z.strictObject({
    text: lineInAnyLanguage("title"),
    lang: languageField,
    kind: z.enum(CLAIM_KINDS, { error: "not_in_list" }).default("factual"),
    asOf: edtfField.optional(),
    speakers: z.array(idField).max(10, "too_long").default([]),
    practice: z.boolean({ error: "wrong_type" }).default(false),
    /** The words it is begun from. */
    madeIn: z.strictObject(wordsOfCopy, { error: "wrong_type" }).optional(),
  }),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const named = [...new Set(input.speakers)];
    if (!(await areSpeakers(tx, named))) return unknownField("speakers");
    const begun = input.madeIn && (await inOwnVoice(tx, input.madeIn));
    if (begun && !begun.ok)
      return refuse(...begun.refusals.map((one) => ({ ...one, field: `madeIn.${one.field}` })));
    const id = newId();
    const { text, lang, kind } = input;
    const practice = input.practice || (begun !== undefined && (await isPractice(tx, begun.value.source)));
    await tx.insert(claims).values({
      id,
      text,
      lang,
      kind,
      practice,
      asOf: input.asOf ?? null,
      state: "draft",
      createdAt: now,
      createdBy: actor.id,
    });
    for (const speaker of named) await tx.insert(claimSpeakers).values({ id: newId(), claim: id, speaker });
    if (begun) {
      const place = await inItsPrinting(tx, begun.value);
      await tx.insert(claimOccurrences).values({ id: newId(), claim: id, ...place });
    }
    const body = { kind, ...(begun ? { capture: begun.value.capture } : {}) };
    return ok({ value: { claim: id }, log: { subject: id, body }, edited: [id] });
  },
});
