import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { FACETS, type Facet, type FacetChoice, type FacetEntry, facetToken } from "@/domain/edition/facets";
import type { FacetValue, RecordRow, SearchPage } from "@/domain/public/pages";
import { matchExpression } from "@/domain/text/search-words";
import { recordRow } from "./rows";

const PAGE = 20;
/** Hits that are counted and that facets are counted over: enough to choose by, and bounded. */
const MOST_COUNTED = 500;
const MOST_VALUES = 12;

type Hit = { rowid: number; row: RecordRow };
type HitRow = Omit<RecordRow, "card"> & { rowid: number; card: string };

/**
 * Published records whose words, names or titles hold all words of the query, the newest edition first.
 * Narrowing is one more word of the index, so it costs no scan. `after` is the `next` of the page before.
 */
export async function searchPage(query: string, chosen: FacetChoice, after?: number): Promise<SearchPage> {
  const { reader } = await database();
  const expression = expressionOf(query, chosen);
  const hits = await hitsOf(reader, expression, after);
  const found = await entriesOf(reader, expression);
  const last = hits[PAGE - 1];
  return {
    query,
    chosen,
    rows: hits.slice(0, PAGE).map((hit) => hit.row),
    count: Math.min(found.length, MOST_COUNTED),
    isMore: found.length > MOST_COUNTED,
    facets: countFacets(found.slice(0, MOST_COUNTED)),
    ...(hits.length > PAGE && last ? { next: last.rowid } : {}),
  };
}

function expressionOf(query: string, chosen: FacetChoice): string | null {
  const words = matchExpression(query);
  const narrowed = FACETS.flatMap((facet) => {
    const value = chosen[facet];
    return value === undefined ? [] : [`"${facetToken(facet, value)}"`];
  });
  const parts = [
    ...(words === null ? [] : [`{words names titles} : (${words})`]),
    ...(narrowed.length === 0 ? [] : [`facets : (${narrowed.join(" AND ")})`]),
  ];
  return parts.length === 0 ? null : parts.join(" AND ");
}

// CROSS JOIN keeps the order: from the index to the records, never the other way. Rows of the index are
// written anew with each edition: the highest is the newest.
const found = (match: string | null, after?: number): SQL => sql`
  FROM public_search s CROSS JOIN public_record r ON r.id = s.record
  WHERE ${sql.join(
    [
      sql`r.state = 'published'`,
      ...(match === null ? [] : [sql`s.public_search MATCH ${match}`]),
      ...(after === undefined ? [] : [sql`s.rowid < ${after}`]),
    ],
    sql` AND `,
  )} ORDER BY s.rowid DESC`;

/** The hits of a page, and one more where there are more. */
async function hitsOf(reader: Reader, match: string | null, after?: number): Promise<Hit[]> {
  const rows = await reader.all<HitRow>(sql`
    SELECT s.rowid AS rowid, r.id AS id, r.kind AS kind, r.number AS number, r.sealed_at AS sealedAt,
      r.first_sealed_at AS firstSealedAt, r.day AS day, r.card AS card
    ${found(match, after)} LIMIT ${PAGE + 1}`);
  return rows.map((row) => ({ rowid: row.rowid, row: recordRow(row) }));
}

/** What is counted of each hit. Brought as one text: so many rows would cost more than what is in them. */
async function entriesOf(reader: Reader, match: string | null): Promise<FacetEntry[][]> {
  const [row] = await reader.all<{ entries: string | null }>(sql`
    SELECT group_concat(facets) AS entries FROM (SELECT r.facets AS facets ${found(match)} LIMIT ${MOST_COUNTED + 1}) AS counted`);
  return JSON.parse(`[${row?.entries ?? ""}]`) as FacetEntry[][];
}

function countFacets(found: readonly (readonly FacetEntry[])[]): SearchPage["facets"] {
  const counts = new Map<string, FacetValue & { facet: Facet }>();
  for (const [facet, value, label] of found.flat()) {
    const key = `${facet} ${value}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { facet, value, count, ...(label === undefined ? {} : { label }) });
  }
  const valuesOf = (facet: Facet): FacetValue[] =>
    [...counts.values()]
      .filter((one) => one.facet === facet)
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_VALUES)
      .map(({ facet: _, ...value }) => value);
  return {
    speaker: valuesOf("speaker"),
    lang: valuesOf("lang"),
    year: valuesOf("year"),
    verdict: valuesOf("verdict"),
  };
}
