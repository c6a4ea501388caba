import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { byChance, type Counted, shareOf, tellingSets } from "@/domain/anchors/chance";
import { facetToken } from "@/domain/edition/facets";
import { matchExpression } from "@/domain/text/search-words";

/** Published quotes that a text may be one of, and what matches them. */
export type Pool = Counted & { match: string; isOfSpeaker: boolean };

/** Tokens of a text that are counted, and the newest records that they are counted over. */
const MOST_COUNTED = 24;
const MOST_SAMPLED = 2_000;

const QUOTES = `facets : (${facetToken("kind", "quote")})`;

/** The quotes of whom a text is said to be by, if there are any, else all; counted with the text's tokens. */
export async function poolFor(tokens: readonly string[], by: string): Promise<Pool> {
  const counted = tokens.slice(0, MOST_COUNTED);
  const named = matchExpression(by);
  const ofSpeaker = named === null ? null : await poolOf(`names : (${named}) AND ${QUOTES}`, counted);
  if (ofSpeaker && ofSpeaker.records > 0) return { ...ofSpeaker, isOfSpeaker: true };
  return { ...(await poolOf(QUOTES, counted)), isOfSpeaker: false };
}

async function poolOf(match: string, tokens: readonly string[]): Promise<Omit<Pool, "isOfSpeaker">> {
  const { reader } = await database();
  const sampled = await reader.get<{ n: number; first: number | null; last: number | null }>(sql`
    SELECT count(*) AS n, min(rowid) AS first, max(rowid) AS last FROM (
      SELECT rowid FROM public_search s WHERE s.public_search MATCH ${match}
      ORDER BY rowid DESC LIMIT ${MOST_SAMPLED})`);
  const { n = 0, first, last } = sampled ?? {};
  if (n === 0 || !first || !last) return { match, records: 0, shares: new Map() };
  const each = tokens.map((token) => `${match} AND facets : (${token})`);
  const counts = await reader.all<{ n: number; bearers: number }>(sql`
    SELECT asked.key AS n, (SELECT count(*) FROM public_search s
      WHERE s.public_search MATCH asked.value AND s.rowid >= ${first}) AS bearers
    FROM json_each(${JSON.stringify(each)}) AS asked LIMIT ${each.length}`);
  const shares = new Map(counts.map((one) => [tokens[one.n] ?? "", shareOf(one.bearers, n)]));
  // Those that were not read lie as close together as those that were.
  const records = n < MOST_SAMPLED ? n : Math.round((n * last) / (last - first + 1));
  return { match, records, shares };
}

/** Hits of each set of tokens, sets that are looked up, entries of the index read for them, records found. */
const MOST_HITS = 20;
const MOST_SETS = 40;
const MOST_READ = 100_000;
const MOST_RECORDS = 24;

/** The records of a pool that have most in common with the text it was counted for: what few have by chance. */
export async function likelyRecords(pool: Pool): Promise<string[]> {
  if (pool.records === 0) return [];
  const shared = await bearersOf(affordable(tellingSets(pool, MOST_HITS), pool), pool);
  const ranked = [...shared]
    .map(([id, tokens]) => ({ id, byChance: byChance([...tokens], pool.shares, pool.records) }))
    .sort((one, other) => one.byChance - other.byChance || (one.id < other.id ? -1 : 1));
  return ranked.slice(0, MOST_RECORDS).map(({ id }) => id);
}

function affordable(sets: readonly string[][], { records, shares }: Counted): string[][] {
  let read = 0;
  return sets.slice(0, MOST_SETS).filter(([rarest = ""]) => {
    read += records * (shares.get(rarest) ?? 0);
    return read <= MOST_READ;
  });
}

/** The newest records that have all of a set, by record: the tokens of all its sets. */
async function bearersOf(sets: readonly string[][], pool: Pool): Promise<Map<string, Set<string>>> {
  const asked = sets.map((set) => {
    if (set.length === 0) return pool.match;
    const together = `facets : (${set.join(" AND ")})`;
    return pool.isOfSpeaker ? `${pool.match} AND ${together}` : together;
  });
  const { reader } = await database();
  // One statement; each set costs no more than the entries of its rarest token, and the hits that are read of it.
  const rows = await reader.all<{ n: number; records: string | null }>(sql`
    SELECT asked.key AS n, (SELECT group_concat(record, ' ') FROM (
      SELECT record FROM public_search s WHERE s.public_search MATCH asked.value
      ORDER BY rowid DESC LIMIT ${MOST_HITS})) AS records
    FROM json_each(${JSON.stringify(asked)}) AS asked LIMIT ${asked.length}`);
  const shared = new Map<string, Set<string>>();
  for (const { n, records } of rows) {
    for (const id of records?.split(" ") ?? []) {
      shared.set(id, new Set([...(shared.get(id) ?? []), ...(sets[n] ?? [])]));
    }
  }
  return shared;
}
