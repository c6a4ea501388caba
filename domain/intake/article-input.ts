import { z } from "zod";
import {
  basisField,
  dated,
  edtfField,
  idField,
  languageField,
  offset,
  urlField,
} from "@/domain/input/fields";
import { blockOfText, lineOfText, quotedText } from "@/domain/text/checks";
import { type Basis, CAPTURE_METHODS, SOURCE_KINDS, TIERS, TITLE_KINDS } from "@/domain/vocabulary";
import type { Proposal } from "./proposed";

const basis = basisField.optional();
const names = z.array(lineOfText("name")).max(40, "too_long").default([]);

const fields = z.strictObject({
  /** The draft that this was: thrown away when the article is in. */
  draft: idField.optional(),
  /** Frozen exactly as it is. */
  text: quotedText("article"),
  method: z.enum(CAPTURE_METHODS, { error: "not_in_list" }).default("paste"),
  practice: z.boolean({ error: "wrong_type" }).default(false),
  kind: z.enum(SOURCE_KINDS, { error: "not_in_list" }).default("news"),
  tier: z.enum(TIERS, { error: "not_in_list" }).default("secondary"),
  title: lineOfText("title"),
  titleKind: z.enum(TITLE_KINDS, { error: "not_in_list" }).default("printed"),
  titleBasis: basis,
  /** By name; a publisher on record of that name is taken, else one is made. */
  publisher: lineOfText("name").optional(),
  publisherBasis: basis,
  authors: names,
  authorsBasis: basis,
  translators: names,
  translatorsBasis: basis,
  lang: languageField,
  langBasis: basis,
  published: edtfField.optional(),
  publishedBasis: basis,
  publishedNote: blockOfText("note").optional(),
  url: urlField.optional(),
  urlBasis: basis,
  /** Whom a credit line names as where the text comes from. */
  derivesFrom: lineOfText("name").optional(),
  derivesFromBasis: basis,
  /** Starts of put-aside lines that belong to the article's own words after all. */
  putBack: z.array(offset).max(1000, "too_long").default([]),
});

/** What an article is taken in with. */
export const articleInput = dated("published", fields);

/** An article to be taken in, with what was read in its text. */
export type ArticleRead = z.output<typeof fields> & { proposal: Proposal };

/** Where a value comes from: as said; else, where it is the value the text gave, as read there; else the member states it. */
export function basisOf(
  said: Basis | undefined,
  value: unknown,
  read: { value: unknown; basis: Basis },
): Basis {
  if (said !== undefined) return said;
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "not_known";
  return JSON.stringify(value) === JSON.stringify(read.value) ? read.basis : "stated";
}
