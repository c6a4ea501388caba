import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { byChance, type Counted, shareOf, tellingSets } from "@/domain/anchors/chance";
import { facetToken } from "@/domain/edition/facets";
import { matchExpression } from "@/domain/text/search-words";

/** Published quotes that a text may be one of: all, or those under a name. */
export type Pool = Counted & { named: string | null };

/** Tokens of a text that are counted, and the newest records that they are counted over. */
const MOST_COUNTED = 24;
const MOST_SAMPLED = 2_000;

const QUOTE = facetToken("kind", "quote");

/** What matches the quotes under a name that have all of some tokens; those are in the index of quotes alone. */
function matching(named: string | null, tokens: readonly string[]): string {
  const facets = `facets : (${tokens.length === 0 ? QUOTE : tokens.join(" AND ")})`;
  return named === null ? facets : `names : (${named}) AND ${facets}`;
}

/** The quotes of whom a text is said to be by, if there are any, else all; counted with the text's tokens. */
export async function poolFor(tokens: readonly string[], by: string): Promise<Pool> {
  const counted = tokens.slice(0, MOST_COUNTED);
  const named = matchExpression(by);
  const ofSpeaker = named === null ? null : await poolOf(named, counted);
  return ofSpeaker && ofSpeaker.records > 0 ? ofSpeaker : poolOf(null, counted);
}

async function poolOf(named: string | null, tokens: readonly string[]): Promise<Pool> {
  const { reader } = await database();
  const sampled = await reader.get<{ n: number; first: number | null; last: number | null }>(sql`
    SELECT count(*) AS n, min(rowid) AS first, max(rowid) AS last FROM (
      SELECT rowid FROM public_search s WHERE s.public_search MATCH ${matching(named, [])}
      ORDER BY rowid DESC LIMIT ${MOST_SAMPLED})`);
  const { n = 0, first, last } = sampled ?? {};
  if (n === 0 || !first || !last) return { named, records: 0, shares: new Map() };
  const each = tokens.map((token) => matching(named, [token]));
  const counts = await reader.all<{ n: number; bearers: number }>(sql`
    SELECT asked.key AS n, (SELECT count(*) FROM public_search s
      WHERE s.public_search MATCH asked.value AND s.rowid >= ${first}) AS bearers
    FROM json_each(${JSON.stringify(each)}) AS asked LIMIT ${each.length}`);
  const shares = new Map(counts.map((one) => [tokens[one.n] ?? "", shareOf(one.bearers, n)]));
  // Those that were not read lie as close together as those that were.
  const records = n < MOST_SAMPLED ? n : Math.round((n * last) / (last - first + 1));
  return { named, records, shares };
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
async function bearersOf(sets: readonly string[][], { named }: Pool): Promise<Map<string, Set<string>>> {
  const asked = sets.map((set) => matching(named, set));
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
