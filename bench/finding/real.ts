import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diffArrays } from "diff";
import { inArray } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "@/db/client";
import { indexPublished } from "@/db/grams";
import { publicRecords } from "@/db/schema/projection";
import { unitsOf } from "@/domain/finding/grams";
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
  const all = read.map(({ a, b }, n) => ({ a: a.text, b: b.text, id: ids[n] ?? "" }));
  const rows = [
    { what: "real pairs of near duplicates", ...(await measured(all, all, opened)) },
    {
      what: "those with a fifth of the shorter one changed at most",
      ...(await measured(
        all.filter(({ a, b }) => changed(a, b) <= 0.2),
        all,
        opened,
      )),
    },
  ];
  await opened.queue.write(async (tx) => {
    for (const id of ids) await indexPublished(tx, id, []);
    await tx.delete(publicRecords).where(inArray(publicRecords.id, ids));
  });
  return rows;
}

type Pair = { a: string; b: string; id: string };

/** How large a share of the words of the shorter text does not stand in the other one, in its order. */
function changed(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => unitsOf(text).map(({ key }) => key)) as [string[], string[]];
  const kept = diffArrays(one, other).filter(({ added, removed }) => !added && !removed);
  return 1 - kept.reduce((sum, { count }) => sum + count, 0) / Math.min(one.length, other.length);
}

async function measured(asked: readonly Pair[], all: readonly Pair[], { reader }: Database) {
  const ids = new Set(all.map(({ id }) => id));
  let [candidates, found, first, wrong] = [0, 0, 0, 0];
  const took = await timed(asked.length, async (n) => {
    const { a: text = "", id = "" } = asked[n] ?? {};
    if ((await likelyRecords(reader, prepared(text))).includes(id)) candidates += 1;
    const results = await likeThis(text);
    if (results.some(({ quote }) => quote === id)) found += 1;
    // Several pairs share a text: each of its partners is right, under any of the ids it was entered by.
    const right = new Set(all.flatMap((one) => (one.a === text || one.b === text ? [one.b] : [])));
    const [likeliest] = results;
    if (likeliest && right.has(likeliest.exact)) first += 1;
    if (likeliest && !ids.has(likeliest.quote)) wrong += 1;
  });
  const percent = (part: number): number => Number(((100 * part) / asked.length).toFixed(1));
  return {
    ...{ asked: asked.length, candidates: percent(candidates), found: percent(found) },
    ...{ first: percent(first), wrong: percent(wrong), p50: at(took, 0.5), p95: at(took, 0.95) },
  };
}
