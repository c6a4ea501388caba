import "server-only";
import { sql } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { type Counted, mostByChance, sharedByChance, shareOf, tellingSets } from "@/domain/anchors/chance";
import { facetToken } from "@/domain/edition/facets";
import { matchExpression } from "@/domain/text/search-words";

type Entry = { rowid: number; record: string; tokens: readonly string[] };

/** Published quotes that a text may be one of, counted by its tokens; those under a name, with what they hold. */
export type Pool = Counted & { named: readonly Entry[] | null };

/** Tokens of a text that are counted, and the newest records that they are counted over. */
const MOST_COUNTED = 24;
const MOST_SAMPLED = 2_000;

const QUOTE = `facets : (${facetToken("kind", "quote")})`;

/**
 * The newest quotes of whom a text is said to be by, if there are any, else all. A name is sought by whole words: a
 * beginning would be looked up in every word that begins so.
 */
export async function poolFor(tokens: readonly string[], by: string): Promise<Pool> {
  const { reader } = await database();
  const counted = tokens.slice(0, MOST_COUNTED);
  const name = matchExpression(by, false);
  const named = name === null ? [] : await newest(reader, `names : (${name}) AND ${QUOTE}`);
  if (named.length > 0) {
    return { named, records: named.length, shares: sharesAmong(named, counted) };
  }
  const sample = await newest(reader, QUOTE);
  const [last = 0, first = 0] = [sample[0]?.rowid, sample.at(-1)?.rowid];
  // Those that were not read lie as close together as those that were.
  const isAll = sample.length < MOST_SAMPLED;
  const records = isAll ? sample.length : Math.round((sample.length * last) / (last - first + 1));
  return { named: null, records, shares: sharesAmong(sample, counted) };
}

// Brought as one text: so many rows would cost more than what is in them.
async function newest(reader: Reader, match: string): Promise<Entry[]> {
  const row = await reader.get<{ entries: string | null }>(sql`
    SELECT group_concat(entry, char(10)) AS entries FROM (
      SELECT rowid || ' ' || record || ' ' || facets AS entry FROM public_search s
      WHERE s.public_search MATCH ${match} ORDER BY rowid DESC LIMIT ${MOST_SAMPLED})`);
  return entriesIn(row?.entries ?? null);
}

const entriesIn = (text: string | null): Entry[] =>
  (text?.split("\n") ?? []).map((line) => {
    const [rowid = "", record = "", ...tokens] = line.split(" ");
    return { rowid: Number(rowid), record, tokens };
  });

function sharesAmong(entries: readonly Entry[], tokens: readonly string[]): Map<string, number> {
  const bearers = new Map(tokens.map((token) => [token, 0]));
  for (const entry of entries) {
    for (const token of entry.tokens) {
      const known = bearers.get(token);
      if (known !== undefined) bearers.set(token, known + 1);
    }
  }
  return new Map([...bearers].map(([token, n]) => [token, shareOf(n, entries.length)]));
}

/** Hits of each set of tokens, sets that are looked up, entries of the index read for them, records found. */
const MOST_HITS = 20;
const MOST_SETS = 30;
const MOST_READ = 50_000;
const MOST_RECORDS = 12;

/** The records of a pool that have more in common with the text it was counted for than chance brings, most first. */
export async function likelyRecords(pool: Pool): Promise<string[]> {
  const entries = pool.named ?? (await bearersOf(affordable(tellingSets(pool, MOST_HITS), pool)));
  const most = mostByChance(pool.named !== null);
  const ranked = entries
    .map(({ record, tokens }) => ({ record, byChance: sharedByChance(tokens, pool) }))
    .filter(({ byChance }) => byChance <= most)
    .sort((one, other) => one.byChance - other.byChance || (one.record < other.record ? -1 : 1));
  return ranked.slice(0, MOST_RECORDS).map(({ record }) => record);
}

function affordable(sets: readonly string[][], { records, shares }: Counted): string[][] {
  let read = 0;
  return sets.slice(0, MOST_SETS).filter(([rarest = ""]) => {
    read += records * (shares.get(rarest) ?? 0);
    return read <= MOST_READ;
  });
}

/** The newest records that have all of a set, of each set; each record once. */
async function bearersOf(sets: readonly string[][]): Promise<Entry[]> {
  const { reader } = await database();
  const asked = sets.map((set) => (set.length === 0 ? QUOTE : `facets : (${set.join(" AND ")})`));
  // One statement; each set costs no more than the entries of its rarest token, and the hits that are read of it.
  const rows = await reader.all<{ entries: string | null }>(sql`
    SELECT (SELECT group_concat(entry, char(10)) FROM (
      SELECT rowid || ' ' || record || ' ' || facets AS entry FROM public_search s
      WHERE s.public_search MATCH asked.value ORDER BY rowid DESC LIMIT ${MOST_HITS})) AS entries
    FROM json_each(${JSON.stringify(asked)}) AS asked LIMIT ${asked.length}`);
  const all = rows.flatMap(({ entries }) => entriesIn(entries));
  return [...new Map(all.map((one) => [one.record, one])).values()];
}
