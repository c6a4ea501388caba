import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inArray } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { indexPublished } from "@/db/grams";
import { publicRecords } from "@/db/schema/projection";
import { prepared } from "@/domain/finding/overlap";
import { likelyRecords } from "@/queries/public/finding";
import { setsFolder } from "../extraction/sets";
import { at, timed } from "../measure";
import { likeThis } from "./asked";
import { madeUpId } from "./seed";

const side = z.object({ text: z.string() });
const pairs = z.array(z.object({ a: side, b: side }));
const AT = "2026-01-01T00:00:00.000Z";
/** Numbers of records that no made-up one has. */
const FIRST_NUMBER = 2_000_000;

/**
 * Real pairs of near duplicates, where the evaluation sets are there: one of each is entered among the others,
 * the other one asked for. They are taken out again; nothing of them is kept.
 */
export async function realPairs(opened: Database): Promise<Record<string, unknown>[]> {
  const path = join(setsFolder(), "matching/neardup-silver-en.json");
  if (!existsSync(path)) return [];
  const read = pairs.parse(JSON.parse(readFileSync(path, "utf8")));
  const ids = read.map((_, n) => madeUpId(FIRST_NUMBER + n));
  await opened.queue.write(async (tx) => {
    for (const [n, { b }] of read.entries()) {
      const id = ids[n] ?? "";
      const dates = { firstSealedAt: AT, sealedAt: AT, day: "" };
      const record = { id, kind: "quote", number: 1, state: "published", rev: "", card: "{}" } as const;
      await tx.insert(publicRecords).values({ ...record, ...dates, lang: "en", rating: "" });
      await indexPublished(tx, id, [{ id, lang: "en", exact: b.text }]);
    }
  });
  let [candidates, found, first, wrong] = [0, 0, 0, 0];
  const took = await timed(read.length, async (n) => {
    const pair = read[n];
    if (!pair) return;
    if ((await likelyRecords(opened.reader, prepared(pair.a.text))).includes(ids[n] ?? "")) candidates += 1;
    const all = await likeThis(pair.a.text);
    // Several pairs share a text, and each of its printings is right.
    const isRight = (quote: string) => partnersOf(pair.a.text).has(quote);
    if (all.some(({ quote }) => quote === ids[n])) found += 1;
    if (all[0] && isRight(all[0].quote)) first += 1;
    if (all[0] && !ids.includes(all[0].quote)) wrong += 1;
  });
  await opened.queue.write(async (tx) => {
    for (const id of ids) await indexPublished(tx, id, []);
    await tx.delete(publicRecords).where(inArray(publicRecords.id, ids));
  });
  const percent = (part: number): number => Number(((100 * part) / read.length).toFixed(1));
  const row = {
    candidates: percent(candidates),
    found: percent(found),
    first: percent(first),
    wrong: percent(wrong),
  };
  return [
    {
      what: "real pairs of near duplicates",
      asked: read.length,
      ...row,
      p50: at(took, 0.5),
      p95: at(took, 0.95),
    },
  ];

  function partnersOf(text: string): Set<string> {
    return new Set(read.flatMap(({ a, b }, n) => (a.text === text || b.text === text ? [ids[n] ?? ""] : [])));
  }
}
