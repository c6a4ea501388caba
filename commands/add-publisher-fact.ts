import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { publisherFacts, publishers } from "@/db/schema/source";
import { mayPropose } from "@/domain/access/policies";
import { idField, localLine } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { unknownSource } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

/** Records what is known of who owns or runs a publisher, with its source. */
export const addPublisherFact = defineCommand({
  name: "publisher.add-fact",
  input: z.strictObject({ publisher: idField, sentence: localLine("title"), source: idField.optional() }),
  subject: async (tx, input) =>
    (
      await tx
        .select({ id: publishers.id })
        .from(publishers)
        .where(eq(publishers.id, input.publisher))
        .limit(1)
    )[0] ?? null,
  policy: mayPropose,
  run: async (tx, { subject, input, newId }) => {
    const id = newId();
    const { sentence, source } = input;
    const missing = await unknownSource(tx, { source });
    if (missing) return unknownField(missing);
    await tx.insert(publisherFacts).values({ id, publisher: subject.id, sentence, source: source ?? null });
    return ok({ value: { fact: id }, log: { subject: subject.id, body: { fact: id } } });
  },
});
