import type { Cells } from "./changes";

export const MERGE_KINDS = ["quote", "speaker", "source"] as const;
export type MergeKind = (typeof MERGE_KINDS)[number];

export const SIDES = ["surviving", "absorbed"] as const;
/** Whose value stands where the two records say different things. */
export type Side = (typeof SIDES)[number];

/** The columns that say one thing together; `empty` is the value of the first that says nothing. */
type Field = { columns: readonly string[]; empty?: string };

/** What each kind of record says of itself, and so can say twice and differently. */
export const FIELDS = {
  quote: {
    date: { columns: ["date", "date_basis", "date_note"] },
    occasion: { columns: ["occasion"] },
    originalLang: { columns: ["original_lang"] },
    original: { columns: ["original", "original_attestation"], empty: "not_sought" },
    leading: { columns: ["leading"] },
    note: { columns: ["note"] },
  },
  speaker: {
    kind: { columns: ["kind"] },
    familyNameFirst: { columns: ["family_name_first"] },
    living: { columns: ["living"] },
    wikidata: { columns: ["wikidata"] },
    note: { columns: ["note"] },
  },
  source: {
    title: { columns: ["title", "title_kind", "title_basis"] },
    kind: { columns: ["kind"] },
    tier: { columns: ["tier"] },
    publisher: { columns: ["publisher", "publisher_basis"] },
    agency: { columns: ["agency"] },
    seenThrough: { columns: ["seen_through"] },
    authors: { columns: ["authors"], empty: "[]" },
    translators: { columns: ["translators"], empty: "[]" },
    lang: { columns: ["lang", "lang_basis"] },
    published: { columns: ["published", "published_basis", "published_note"] },
    url: { columns: ["url", "url_basis"] },
    credits: { columns: ["credits"] },
    licence: { columns: ["licence"] },
    note: { columns: ["note"] },
  },
} as const satisfies Record<MergeKind, Readonly<Record<string, Field>>>;

/** Of a quote, who speaks and how its attribution was judged stand in rows of their own and are chosen as one. */
export const ROWS_CHOSEN = ["speakers", "attribution"] as const;

export type QuoteChoice = keyof (typeof FIELDS)["quote"] | (typeof ROWS_CHOSEN)[number];
export type Choices = Readonly<Record<string, Side | undefined>>;

/** Two values of which one must be chosen. */
export type Clash = { field: string; surviving: Cells; absorbed: Cells };

const pick = (row: Cells, columns: readonly string[]): Cells =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));

/**
 * What the survivor says after a merge: an empty field takes the other's value, and of two different values the
 * chosen one stands, the survivor's own unless the other was chosen. The absorbed row keeps its own.
 */
export function joinFields(
  kind: MergeKind,
  { surviving, absorbed }: Record<Side, Cells>,
  choices: Choices,
): { is: Cells; filled: string[]; clashes: Clash[] } {
  let is: Cells = {};
  const filled: string[] = [];
  const clashes: Clash[] = [];
  for (const [field, { columns, empty }] of Object.entries<Field>(FIELDS[kind])) {
    const [own, other] = [pick(surviving, columns), pick(absorbed, columns)];
    const [mine, theirs] = [own[columns[0] ?? ""], other[columns[0] ?? ""]];
    const isEmpty = (value: Cells[string] | undefined) => value === null || value === (empty ?? null);
    if (isEmpty(theirs) || mine === theirs) continue;
    if (isEmpty(mine)) filled.push(field);
    else clashes.push({ field, surviving: own, absorbed: other });
    if (isEmpty(mine) || choices[field] === "absorbed") is = { ...is, ...other };
  }
  return { is, filled, clashes };
}
