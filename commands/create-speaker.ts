import "server-only";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { speakerFacts, speakerNames, speakerRoles, speakers } from "@/db/schema/speaker";
import { mayPropose } from "@/domain/access/policies";
import { edtfField, idField, languageField, localLine } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText, lineOfText } from "@/domain/text/checks";
import { fold } from "@/domain/text/fold";
import { NAME_KINDS, SPEAKER_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { unknownSource } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

const SCRIPT = /^[A-Z][a-z]{3}$/;

const name = z.strictObject({
  lang: languageField,
  script: z.string({ error: "wrong_type" }).regex(SCRIPT, "script_unknown"),
  text: lineOfText("name"),
  kind: z.enum(NAME_KINDS, { error: "not_in_list" }),
});

const role = z.strictObject({
  title: localLine("title"),
  organisation: lineOfText("name").optional(),
  from: edtfField.optional(),
  until: edtfField.optional(),
  asOf: edtfField.optional(),
  source: idField.optional(),
});

const fact = z.strictObject({
  date: edtfField.optional(),
  sentence: localLine("title"),
  source: idField.optional(),
});

/** What is said of a speaker. */
export const speakerFields = {
  kind: z.enum(SPEAKER_KINDS, { error: "not_in_list" }),
  names: z.array(name).min(1, "empty").max(40, "too_long"),
  familyNameFirst: z.boolean({ error: "wrong_type" }).default(false),
  living: z.boolean({ error: "wrong_type" }).default(true),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d{0,9}$/, "wikidata_malformed")
    .optional(),
  roles: z.array(role).max(40, "too_long").default([]),
  facts: z.array(fact).max(40, "too_long").default([]),
  note: blockOfText("note").optional(),
};

type Fields = z.output<z.ZodObject<typeof speakerFields>>;

/** The columns of a speaker: what was left out is empty. */
export const speakerColumns = ({ kind, familyNameFirst, living, wikidata, note }: Fields) => ({
  kind,
  familyNameFirst,
  living,
  wikidata: wikidata ?? null,
  note: note ?? null,
});

/** The first role or fact whose source is not there, or null. */
export const unknownBasis = (tx: Tx, { roles, facts }: Fields): Promise<string | null> =>
  unknownSource(tx, {
    ...Object.fromEntries(roles.map((one, at) => [`roles.${at}.source`, one.source])),
    ...Object.fromEntries(facts.map((one, at) => [`facts.${at}.source`, one.source])),
  });

/** Writes names in their order, roles and facts of a speaker that has none yet. */
export async function describeSpeaker(tx: Tx, id: string, input: Fields, newId: () => string): Promise<void> {
  await tx.insert(speakerNames).values(
    input.names.map((one, position) => ({
      ...one,
      id: newId(),
      speaker: id,
      position,
      folded: fold(one.text),
    })),
  );
  for (const { title, organisation, from, until, asOf, source } of input.roles) {
    await tx.insert(speakerRoles).values({
      id: newId(),
      speaker: id,
      title,
      organisation: organisation ?? null,
      fromDate: from ?? null,
      untilDate: until ?? null,
      asOf: asOf ?? null,
      source: source ?? null,
    });
  }
  for (const { date, sentence, source } of input.facts) {
    await tx
      .insert(speakerFacts)
      .values({ id: newId(), speaker: id, date: date ?? null, sentence, source: source ?? null });
  }
}

/** Makes a speaker with names (the usual one first), roles with dates, and dated facts with their source. */
export const createSpeaker = defineCommand({
  name: "speaker.create",
  input: z.strictObject(speakerFields),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const missing = await unknownBasis(tx, input);
    if (missing) return unknownField(missing);
    const id = newId();
    await tx.insert(speakers).values({ ...speakerColumns(input), id, createdAt: now, createdBy: actor.id });
    await describeSpeaker(tx, id, input, newId);
    return ok({ value: { speaker: id }, log: { subject: id, body: { kind: input.kind } } });
  },
});
