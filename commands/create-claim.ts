import "server-only";
import { inArray } from "drizzle-orm";
import { z } from "zod";
import { claimSpeakers, claims } from "@/db/schema/claim";
import { speakers } from "@/db/schema/speaker";
import { mayPropose } from "@/domain/access/policies";
import { edtfField, idField, languageField, localLine } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { CLAIM_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { unknownField } from "./_kernel/refusals";

/** Makes a claim: one checkable proposition in neutral words. */
export const createClaim = defineCommand({
  name: "claim.create",
  input: z.strictObject({
    text: localLine("title"),
    lang: languageField,
    kind: z.enum(CLAIM_KINDS, { error: "not_in_list" }).default("factual"),
    asOf: edtfField.optional(),
    speakers: z.array(idField).max(10, "too_long").default([]),
    practice: z.boolean({ error: "wrong_type" }).default(false),
  }),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const named = [...new Set(input.speakers)];
    const known = await tx.select({ id: speakers.id }).from(speakers).where(inArray(speakers.id, named));
    if (known.length < named.length) return unknownField("speakers");
    const id = newId();
    const { text, lang, kind, practice } = input;
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
    return ok({ value: { claim: id }, log: { subject: id, body: { kind } }, edited: [id] });
  },
});
