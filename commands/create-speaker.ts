import "server-only";
import { z } from "zod";
import { speakerFacts, speakerNames, speakerRoles, speakers } from "@/db/schema/speaker";
import { mayPropose } from "@/domain/access/policies";
import { edtfField, idField, languageField, localLine } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText, lineOfText } from "@/domain/text/checks";
import { fold } from "@/domain/text/fold";
import { NAME_KINDS, SPEAKER_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";

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

/** Makes a speaker with names (the usual one first), roles with dates, and dated facts with their source. */
export const createSpeaker = defineCommand({
  name: "speaker.create",
  input: z.strictObject({
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
  }),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const id = newId();
    await tx.insert(speakers).values({
      id,
      kind: input.kind,
      familyNameFirst: input.familyNameFirst,
      living: input.living,
      wikidata: input.wikidata ?? null,
      note: input.note ?? null,
      createdAt: now,
      createdBy: actor.id,
    });
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
    return ok({ value: { speaker: id }, log: { subject: id, body: { kind: input.kind } } });
  },
});
