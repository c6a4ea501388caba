import type { Reading } from "@/domain/extraction/reading";
import type { Basis } from "@/domain/vocabulary";
import type { DraftView } from "./views";

/** Fields of the source whose values are read, by the name the form sends. */
export const READ_FIELDS = [
  "title",
  "publisher",
  "published",
  "lang",
  "authors",
  "translators",
  "derivesFrom",
  "url",
] as const;
export type ReadField = (typeof READ_FIELDS)[number];

/** A row of the source form: a value (or several) with its ground, and the words it was read in. */
export type SourceRow = {
  field: ReadField;
  isList: boolean;
  values: string[];
  basis: Basis;
  reason: string;
  words: string | null;
};

const LISTS: readonly ReadField[] = ["authors", "translators"];

/** What is proposed for the source: the page's own word first, then what the text says. */
export function sourceRows({ text, facts, proposal }: DraftView): SourceRow[] {
  const { reading } = proposal;
  const unread: Reading<null> = { value: null, basis: "not_known", reason: "reading.not-found" };
  return READ_FIELDS.map((field) => {
    const isList = LISTS.includes(field);
    const said = field === "translators" || field === "derivesFrom" ? undefined : facts?.[field];
    if (said !== undefined)
      return { field, isList, values: [said].flat(), basis: "stated", reason: "page", words: null };
    const { value, basis, reason, at } = field === "url" ? { ...unread, at: undefined } : reading[field];
    const values = value === null ? [] : [value].flat();
    const isLine = reason === "reading.credit-line" || reason === "reading.lone-last-line";
    return {
      field,
      isList,
      values,
      basis,
      reason,
      words: at && isLine ? lineAt(text, at.start, at.end) : null,
    };
  });
}

/** The line that a value was read in, as printed. */
function lineAt(text: string, start: number, end: number): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return text.slice(from, to < 0 ? text.length : to).trim();
}
