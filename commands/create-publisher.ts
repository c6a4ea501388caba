import "server-only";
import { z } from "zod";
import { publisherFacts, publishers } from "@/db/schema/source";
import { mayPropose } from "@/domain/access/policies";
import { idField, localBlock, localLine, urlField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { lineOfText } from "@/domain/text/checks";
import { fold } from "@/domain/text/fold";
import { defineCommand } from "./_kernel/define-command";

/** Makes a publisher, with what is known of who owns it, each fact with its source. */
export const createPublisher = defineCommand({
  name: "publisher.create",
  input: z.strictObject({
    name: lineOfText("name"),
    kind: lineOfText("label").optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, "country_malformed")
      .optional(),
    countryBasis: lineOfText("label").optional(),
    url: urlField.optional(),
    note: localBlock("note").optional(),
    facts: z
      .array(z.strictObject({ sentence: localLine("title"), source: idField.optional() }))
      .max(40, "too_long")
      .default([]),
  }),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const id = newId();
    const { facts, ...fields } = input;
    await tx.insert(publishers).values({
      id,
      name: fields.name,
      folded: fold(fields.name),
      kind: fields.kind ?? null,
      country: fields.country ?? null,
      countryBasis: fields.countryBasis ?? null,
      url: fields.url ?? null,
      note: fields.note ?? null,
      createdAt: now,
      createdBy: actor.id,
    });
    for (const { sentence, source } of facts) {
      await tx
        .insert(publisherFacts)
        .values({ id: newId(), publisher: id, sentence, source: source ?? null });
    }
    return ok({ value: { publisher: id }, log: { subject: id, body: {} } });
  },
});
