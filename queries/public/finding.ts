import "server-only";
import { sql } from "drizzle-orm";
import { bearersOf } from "@/db/bearers";
import { database, type Reader } from "@/db/client";
import { publicGrams, publicPrintings, publicRecords } from "@/db/schema/projection";
import { likeliest } from "@/domain/finding/likeliest";
import type { Match } from "@/domain/finding/match";
import type { KnownWords } from "@/domain/finding/nearest";
import { type Prepared, prepared } from "@/domain/finding/overlap";
import { ok, type Result } from "@/domain/refusal";
import { nearestTo } from "@/workers/finding";

/** Records looked at, and printings of them: bounded work whatever is pasted. */
const MOST_RECORDS = 24;
const MOST_PRINTINGS = 400;

/** The records that share most grams with some words, likeliest first; not yet looked at. */
export const likelyRecords = (reader: Reader, asked: Prepared): Promise<string[]> =>
  likeliest([...asked.hashes], MOST_RECORDS, (hashes, most) =>
    bearersOf(reader, publicGrams, publicGrams.record, hashes, most),
  );

/** Published quotes that print words like these, the nearest printing of each, nearest first. */
export async function publishedLike(text: string): Promise<Result<(KnownWords & { match: Match })[]>> {
  const { reader } = await database();
  const asked = prepared(text);
  if (asked.units.length === 0) return ok([]);
  const records = await likelyRecords(reader, asked);
  if (records.length === 0) return ok([]);
  // CROSS JOIN keeps the order: the likeliest record's printings first.
  const known = await reader.all<KnownWords>(sql`
    SELECT p.record AS quote, p.attestation AS id, p.lang AS lang, p.exact AS exact
    FROM json_each(${JSON.stringify(records)}) AS asked
    CROSS JOIN ${publicRecords} r ON r.id = asked.value AND r.state = 'published'
    CROSS JOIN ${publicPrintings} p ON p.record = r.id
    LIMIT ${MOST_PRINTINGS}`);
  return nearestTo(text, known);
}
