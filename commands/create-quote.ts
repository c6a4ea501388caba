import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { occasions } from "@/db/schema/occasion";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { mayPropose } from "@/domain/access/policies";
import {
  basisField,
  dated,
  edtfField,
  idField,
  languageField,
  localBlock,
  localLine,
} from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { blockOfText, lineOfText } from "@/domain/text/checks";
import { ORIGINAL_STATES, SPEAKER_PARTS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { areSpeakers } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

const roleHeld = z.strictObject({
  title: localLine("title"),
  organisation: lineOfText("name").optional(),
  from: edtfField.optional(),
  until: edtfField.optional(),
  asOf: edtfField.optional(),
});

const speakerInput = z.strictObject({
  speaker: idField,
  part: z.enum(SPEAKER_PARTS, { error: "not_in_list" }).default("speaker"),
  role: roleHeld.optional(),
});

/** Makes a quote: that somebody said something, on an occasion. Its words come with its printings. */
export const createQuote = defineCommand({
  name: "quote.create",
  input: dated(
    "date",
    z.strictObject({
      speakers: z.array(speakerInput).min(1, "empty").max(10, "too_long"),
      occasion: idField.optional(),
      date: edtfField.optional(),
      dateBasis: basisField.default("not_known"),
      dateNote: blockOfText("note").optional(),
      originalLang: languageField.optional(),
      original: z.enum(ORIGINAL_STATES, { error: "not_in_list" }).default("not_sought"),
      note: localBlock("note").optional(),
      practice: z.boolean({ error: "wrong_type" }).default(false),
    }),
  ),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const ids = [...new Set(input.speakers.map((one) => one.speaker))];
    if (!(await areSpeakers(tx, ids))) return unknownField("speakers");
    if (ids.length < input.speakers.length) {
      return refuse({ kind: "invalid", rule: "speaker-twice", field: "speakers" });
    }
    if (input.occasion !== undefined) {
      const [occasion] = await tx.select().from(occasions).where(eq(occasions.id, input.occasion)).limit(1);
      if (!occasion) return unknownField("occasion");
    }
    const id = newId();
    await tx.insert(quotes).values({
      id,
      occasion: input.occasion ?? null,
      date: input.date ?? null,
      dateBasis: input.dateBasis,
      dateNote: input.dateNote ?? null,
      originalLang: input.originalLang ?? null,
      original: input.original,
      note: input.note ?? null,
      practice: input.practice,
      state: "draft",
      createdAt: now,
      createdBy: actor.id,
    });
    for (const [position, { role, ...one }] of input.speakers.entries()) {
      const held = role === undefined ? null : withoutUndefined(role);
      await tx.insert(quoteSpeakers).values({ ...one, id: newId(), quote: id, position, role: held });
    }
    return ok({ value: { quote: id }, log: { subject: id, body: { speakers: ids } }, edited: [id] });
  },
});

const withoutUndefined = ({ title, organisation, from, until, asOf }: z.output<typeof roleHeld>) => ({
  title,
  ...(organisation === undefined ? {} : { organisation }),
  ...(from === undefined ? {} : { from }),
  ...(until === undefined ? {} : { until }),
  ...(asOf === undefined ? {} : { asOf }),
});
