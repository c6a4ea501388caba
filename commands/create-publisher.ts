import "server-only";
import { z } from "zod";
import { publishers } from "@/db/schema/source";
import { mayPropose } from "@/domain/access/policies";
import { localBlock, urlField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { lineOfText } from "@/domain/text/checks";
import { fold } from "@/domain/text/fold";
import { defineCommand } from "./_kernel/define-command";

/** Makes a publisher; what is known of who owns it is added fact by fact. */
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
  }),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const id = newId();
    await tx.insert(publishers).values({
      id,
      name: input.name,
      folded: fold(input.name),
      kind: input.kind ?? null,
      country: input.country ?? null,
      countryBasis: input.countryBasis ?? null,
      url: input.url ?? null,
      note: input.note ?? null,
      createdAt: now,
      createdBy: actor.id,
    });
    return ok({ value: { publisher: id }, log: { subject: id, body: {} } });
  },
});
