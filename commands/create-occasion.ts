import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { occasionParticipants, occasions } from "@/db/schema/occasion";
import { mayPropose } from "@/domain/access/policies";
import { basisField, dated, edtfField, idField, localBlock, localLine } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText, lineOfText } from "@/domain/text/checks";
import { OCCASION_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { areSpeakers } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

/** What is said of an occasion. */
export const occasionFields = {
  kind: z.enum(OCCASION_KINDS, { error: "not_in_list" }),
  title: localLine("title"),
  date: edtfField.optional(),
  dateBasis: basisField.default("stated"),
  dateNote: blockOfText("note").optional(),
  place: lineOfText("place").optional(),
  placeBasis: lineOfText("title").optional(),
  participants: z.array(idField).max(40, "too_long").default([]),
  note: localBlock("note").optional(),
};

type Fields = z.output<z.ZodObject<typeof occasionFields>>;

/** The columns of an occasion: what was left out is empty. */
export const occasionColumns = ({
  kind,
  title,
  date,
  dateBasis,
  dateNote,
  place,
  placeBasis,
  note,
}: Fields) => ({
  kind,
  title,
  date: date ?? null,
  dateBasis,
  dateNote: dateNote ?? null,
  place: place ?? null,
  placeBasis: placeBasis ?? null,
  note: note ?? null,
});

/** Sets who was there; false when somebody named is not known. */
export async function seatParticipants(
  tx: Tx,
  occasion: string,
  named: readonly string[],
  newId: () => string,
): Promise<boolean> {
  const there = [...new Set(named)];
  if (!(await areSpeakers(tx, there))) return false;
  await tx.delete(occasionParticipants).where(eq(occasionParticipants.occasion, occasion));
  for (const speaker of there)
    await tx.insert(occasionParticipants).values({ id: newId(), occasion, speaker });
  return true;
}

/** Makes an occasion: where and when something was said, and who was there. */
export const createOccasion = defineCommand({
  name: "occasion.create",
  input: dated("date", z.strictObject(occasionFields)),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const id = newId();
    await tx.insert(occasions).values({ ...occasionColumns(input), id, createdAt: now, createdBy: actor.id });
    if (!(await seatParticipants(tx, id, input.participants, newId))) return unknownField("participants");
    return ok({ value: { occasion: id }, log: { subject: id, body: { kind: input.kind } } });
  },
});
