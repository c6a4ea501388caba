import "server-only";
import { inArray } from "drizzle-orm";
import { z } from "zod";
import { occasionParticipants, occasions } from "@/db/schema/occasion";
import { speakers } from "@/db/schema/speaker";
import { mayPropose } from "@/domain/access/policies";
import { basisField, edtfField, idField, localBlock, localLine } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText, lineOfText } from "@/domain/text/checks";
import { OCCASION_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { unknownField } from "./_kernel/refusals";

/** Makes an occasion: where and when something was said, and who was there. */
export const createOccasion = defineCommand({
  name: "occasion.create",
  input: z.strictObject({
    kind: z.enum(OCCASION_KINDS, { error: "not_in_list" }),
    title: localLine("title"),
    date: edtfField.optional(),
    dateBasis: basisField.default("stated"),
    dateNote: blockOfText("note").optional(),
    place: lineOfText("place").optional(),
    placeBasis: lineOfText("title").optional(),
    participants: z.array(idField).max(40, "too_long").default([]),
    note: localBlock("note").optional(),
  }),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const there = [...new Set(input.participants)];
    const known = await tx.select({ id: speakers.id }).from(speakers).where(inArray(speakers.id, there));
    if (known.length < there.length) return unknownField("participants");
    const id = newId();
    await tx.insert(occasions).values({
      id,
      kind: input.kind,
      title: input.title,
      date: input.date ?? null,
      dateBasis: input.dateBasis,
      dateNote: input.dateNote ?? null,
      place: input.place ?? null,
      placeBasis: input.placeBasis ?? null,
      note: input.note ?? null,
      createdAt: now,
      createdBy: actor.id,
    });
    for (const speaker of there)
      await tx.insert(occasionParticipants).values({ id: newId(), occasion: id, speaker });
    return ok({ value: { occasion: id }, log: { subject: id, body: { kind: input.kind } } });
  },
});
