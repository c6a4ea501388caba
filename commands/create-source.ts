import "server-only";
import { z } from "zod";
import { captures, sourceAnomalies, sources } from "@/db/schema/source";
import { mayPropose } from "@/domain/access/policies";
import { sha256Hex } from "@/domain/hash";
import {
  basisField,
  dated,
  edtfField,
  idField,
  languageField,
  localLine,
  urlField,
} from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText, lineOfText, quotedText } from "@/domain/text/checks";
import { CAPTURE_METHODS, SOURCE_KINDS, TIERS, TITLE_KINDS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { unknownPublisher } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

const credit = z.strictObject({ name: lineOfText("name"), basis: basisField });

/** What is said of a source besides its text. */
export const sourceFields = {
  kind: z.enum(SOURCE_KINDS, { error: "not_in_list" }),
  tier: z.enum(TIERS, { error: "not_in_list" }),
  title: quotedText("context").pipe(z.string().trim().min(1, "empty").max(500, "too_long")),
  titleKind: z.enum(TITLE_KINDS, { error: "not_in_list" }).default("printed"),
  titleBasis: basisField.default("stated"),
  publisher: idField.optional(),
  publisherBasis: basisField.default("stated"),
  agency: idField.optional(),
  seenThrough: idField.optional(),
  authors: z.array(credit).max(40, "too_long").default([]),
  translators: z.array(credit).max(40, "too_long").default([]),
  lang: languageField,
  langBasis: basisField.default("stated"),
  published: edtfField.optional(),
  publishedBasis: basisField.default("not_known"),
  publishedNote: blockOfText("note").optional(),
  url: urlField.optional(),
  urlBasis: basisField.default("not_known"),
  credits: quotedText("credit").optional(),
  licence: lineOfText("label").optional(),
  note: blockOfText("note").optional(),
  anomalies: z
    .array(z.strictObject({ exact: quotedText("credit"), note: localLine("title") }))
    .max(100, "too_long")
    .default([]),
};

/** A copy of a source's text, as somebody brings it. */
export const captureInput = z.strictObject({
  text: quotedText("article"),
  method: z.enum(CAPTURE_METHODS, { error: "not_in_list" }),
  archiveUrls: z.array(urlField).max(10, "too_long").default([]),
});

/** What a source is made of; intake uses the same fields. */
export const sourceInput = z.strictObject({
  ...sourceFields,
  practice: z.boolean({ error: "wrong_type" }).default(false),
  /** Absent when the source is known of but no copy of its text is held. */
  capture: captureInput.optional(),
});

/** Makes a source together with its first capture: the copy is immutable from here on. */
export const createSource = defineCommand({
  name: "source.create",
  input: dated("published", sourceInput),
  subject: async () => ({}),
  policy: mayPropose,
  run: async (tx, { input, actor, now, newId }) => {
    const { capture, anomalies, ...fields } = input;
    const { publisher, agency, seenThrough } = fields;
    const missing = await unknownPublisher(tx, { publisher, agency, seenThrough });
    if (missing) return unknownField(missing);
    const id = newId();
    const copy = newId();
    await tx.insert(sources).values({ ...absentAsNull(fields), id, createdAt: now, createdBy: actor.id });
    for (const anomaly of anomalies)
      await tx.insert(sourceAnomalies).values({ ...anomaly, id: newId(), source: id });
    if (!capture) return ok({ value: { source: id, capture: null }, log: { subject: id, body: {} } });
    const textSha256 = sha256Hex(capture.text);
    await tx.insert(captures).values({
      ...capture,
      id: copy,
      source: id,
      takenAt: now,
      takenBy: actor.id,
      textSha256,
      mime: "text/plain",
    });
    return ok({
      value: { source: id, capture: copy as string | null },
      log: { subject: id, body: { capture: copy, textSha256 } },
    });
  },
});

type SourceFields = Omit<z.output<z.ZodObject<typeof sourceFields>>, "anomalies">;

/** The columns of a source: what was left out is empty. */
export const absentAsNull = <Fields extends SourceFields>(fields: Fields) => ({
  ...fields,
  publisher: fields.publisher ?? null,
  agency: fields.agency ?? null,
  seenThrough: fields.seenThrough ?? null,
  published: fields.published ?? null,
  publishedNote: fields.publishedNote ?? null,
  url: fields.url ?? null,
  credits: fields.credits ?? null,
  licence: fields.licence ?? null,
  note: fields.note ?? null,
});
