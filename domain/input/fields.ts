import { z } from "zod";
import { readEdtf } from "@/domain/dates/read-edtf";
import { readId } from "@/domain/ids";
import { blockOfText, lineOfText } from "@/domain/text/checks";
import { isLanguageTag } from "@/domain/text/languages";
import { BASES, type Basis, type LocalText, UI_LANGS, type UiLang } from "@/domain/vocabulary";

/**
 * The fields that command inputs are made of. Each refuses with a machine reason as its message; the words
 * live in `messages/`. Inputs are strict objects: a field nobody asked for is refused.
 */

/** A public id as typed; `id_malformed` and `id_typo` are told apart from an unknown one. */
export const idField = z.string({ error: "wrong_type" }).transform((text, context) => {
  const read = readId(text);
  if (read.ok) return read.id;
  context.addIssue({ code: "custom", message: `id_${read.reason}` });
  return z.NEVER;
});

/** A language tag, canonical BCP 47. */
export const languageField = z.string({ error: "wrong_type" }).refine(isLanguageTag, "language_unknown");

/** A date in EDTF levels 0 and 1. */
export const edtfField = z.string({ error: "wrong_type" }).superRefine((text, context) => {
  const read = readEdtf(text);
  if (!read.ok) context.addIssue({ code: "custom", message: `date_${read.reason}` });
});

/** The hash of a frozen body: an approval and a publication name the exact text they are given to. */
export const hashField = z.string({ error: "wrong_type" }).regex(/^[0-9a-f]{64}$/, "hash_malformed");

/** Which row version an edit saw; a missing one is invalid, never "any". */
export const versionField = z.number({ error: "wrong_type" }).int("wrong_type").min(1, "wrong_type");

/** A web address: http or https only, at most 2,048 characters. */
export const urlField = lineOfText("url").refine((text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && ["http:", "https:"].includes(url.protocol) && url.username === "";
}, "url_not_http");

/** A place in a text, in UTF-16 code units. */
export const offset = z.number({ error: "wrong_type" }).int("wrong_type").min(0, "wrong_type");

/** On what ground a value is known. */
export const basisField = z.enum(BASES, { error: "not_in_list" });

type Dated<D extends string> = { [K in D]?: string | undefined } & { [K in `${D}Basis`]?: Basis | undefined };

/** Fields of which one is a date: it stands only with what it is known from. */
export const dated = <D extends string, S extends z.ZodType<Dated<D>>>(date: D, fields: S): S =>
  fields.refine((given) => given[date] === undefined || given[`${date}Basis`] !== "not_known", {
    path: [`${date}Basis`],
    error: "date-basis-needed",
  });

type Line = ReturnType<typeof lineOfText>;
type Block = ReturnType<typeof blockOfText>;

// An empty string from a form stands for a language that was left out.
const orLeftOut = <T extends Line | Block>(field: T) => z.union([z.literal(""), field]).optional();

const byLanguage = <T extends Line | Block>(field: T) => {
  const text = orLeftOut(field);
  return z
    .strictObject({ en: text, it: text } satisfies Record<UiLang, unknown>, { error: "wrong_type" })
    .transform(
      (texts): LocalText =>
        Object.fromEntries(UI_LANGS.flatMap((lang) => (texts[lang] ? [[lang, String(texts[lang])]] : []))),
    );
};

/** Words for readers in the interface's languages, at least one. */
export const localLine = (kind: Parameters<typeof lineOfText>[0]) =>
  byLanguage(lineOfText(kind)).refine((texts) => Object.keys(texts).length > 0, "empty");

/** Like `localLine`, and none at all is an answer: the words are taken away. */
export const localLineOrNone = (kind: Parameters<typeof lineOfText>[0]) =>
  byLanguage(lineOfText(kind)).optional();

const MOST_LANGUAGES = 12;

/** Like `localLine`, and in any other language beside: words that began in one of a text's own. */
export const lineInAnyLanguage = (kind: Parameters<typeof lineOfText>[0]) => {
  const text = orLeftOut(lineOfText(kind));
  return z
    .object({ en: text, it: text } satisfies Record<UiLang, unknown>, { error: "wrong_type" })
    .catchall(text)
    .superRefine((texts, context) => {
      const tags = Object.keys(texts);
      if (tags.length > MOST_LANGUAGES) context.addIssue({ code: "custom", message: "too_long" });
      const odd = tags.find((one) => !isLanguageTag(one));
      if (odd !== undefined) context.addIssue({ code: "custom", message: "language_unknown", path: [odd] });
    })
    .transform(
      (texts): LocalText =>
        Object.fromEntries(
          Object.entries(texts).flatMap(([lang, words]) => (words ? [[lang, String(words)]] : [])),
        ),
    )
    .refine((texts) => Object.keys(texts).length > 0, "empty");
};

/** Like `localLine`, of several lines. */
export const localBlock = (kind: Parameters<typeof blockOfText>[0]) =>
  byLanguage(blockOfText(kind)).refine((texts) => Object.keys(texts).length > 0, "empty");
