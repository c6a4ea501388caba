import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { FACETS, type FacetChoice, facetToken } from "@/domain/edition/facets";
import type { FacetValue, RecordRow, SearchPage } from "@/domain/public/pages";
import { matchExpression } from "@/domain/text/search-words";
import type { LocalText } from "@/domain/vocabulary";
import { recordRow } from "./rows";

const PAGE = 20;
/** Hits that are counted and that facets are counted over: enough to choose by, and bounded. */
const MOST_COUNTED = 500;
const MOST_VALUES = 12;

/**
 * Published records whose words, names or titles hold all words of the query, the newest edition first.
 * Narrowing is one more word of the index, so it costs no scan. `after` is the `next` of the page before.
 */
export async function searchPage(query: string, chosen: FacetChoice, after?: number): Promise<SearchPage> {
  const { reader } = await database();
  const expression = expressionOf(query, chosen);
  const hits = await hitsOf(reader, expression, MOST_COUNTED + 1);
  const onPage = after === undefined ? hits : await hitsOf(reader, expression, PAGE + 1, after);
  const counted = hits.slice(0, MOST_COUNTED);
  const last = onPage[PAGE - 1];
  return {
    query,
    chosen,
    rows: onPage.slice(0, PAGE).map((hit) => hit.row),
    count: counted.length,
    isMore: hits.length > MOST_COUNTED,
    facets: countFacets(counted.map((hit) => hit.row)),
    ...(onPage.length > PAGE && last ? { next: last.rowid } : {}),
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

type Hit = { rowid: number; row: RecordRow };
type HitRow = Omit<RecordRow, "card"> & { rowid: number; card: string };

// Rows of the index are written anew with each edition: the highest is the newest.
async function hitsOf(reader: Reader, match: string | null, most: number, after?: number): Promise<Hit[]> {
  const conditions: SQL[] = [
    sql`r.state = 'published'`,
    ...(match === null ? [] : [sql`s.public_search MATCH ${match}`]),
    ...(after === undefined ? [] : [sql`s.rowid < ${after}`]),
  ];
  // CROSS JOIN keeps the order: from the index to the records, never the other way.
  const rows = await reader.all<HitRow>(sql`
    SELECT s.rowid AS rowid, r.id AS id, r.kind AS kind, r.number AS number, r.sealed_at AS sealedAt,
      r.first_sealed_at AS firstSealedAt, r.day AS day, r.card AS card
    FROM public_search s CROSS JOIN public_record r ON r.id = s.record
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY s.rowid DESC LIMIT ${most}`);
  return rows.map((row) => ({ rowid: row.rowid, row: recordRow(row) }));
}

function countFacets(rows: readonly RecordRow[]): SearchPage["facets"] {
  const tally = (values: (row: RecordRow) => readonly { value: string; label?: string | LocalText }[]) => {
    const counts = new Map<string, FacetValue>();
    for (const row of rows) {
      for (const one of new Map(values(row).map((each) => [each.value, each])).values()) {
        counts.set(one.value, { ...one, count: (counts.get(one.value)?.count ?? 0) + 1 });
      }
    }
    return [...counts.values()]
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, MOST_VALUES);
  };
  return {
    speaker: tally((row) => row.card.speakers.map(({ id, name }) => ({ value: id, label: name }))),
    lang: tally((row) => [{ value: row.card.lang }]),
    year: tally((row) => (row.day === "" ? [] : [{ value: row.day.slice(0, 4) }])),
    verdict: tally((row) => row.card.verdicts.map(({ key, label }) => ({ value: key, label }))),
  };
}
