import { resolve } from "node:path";
import { sql } from "drizzle-orm";
import { fillDemo } from "@/cli/demo/fill";
import { showProgress } from "@/cli/demo/progress";
import { adoptDatabase, type Database, openDatabase, type Tx } from "@/db/client";
import { foldIntoFile, prepareDatabase } from "@/db/prepare";
import { publicGrams, publicPrintings, publicRecords } from "@/db/schema/projection";
import { hashesOf } from "@/domain/finding/grams";
import { newId } from "@/domain/ids";
import { madeUp, printedText } from "./texts";

export const PRINTINGS = Number(process.env.BENCH_PRINTINGS || 1_000_000);
const AT_ONCE = 10_000;

// Odd, so that no two numbers below 2^35 meet: ids lie as far from each other as random ones.
const SCATTER = 7_777_777_781;

/** The id of the n-th made-up record. */
export const madeUpId = (n: number): string =>
  newId(() => Uint8Array.from({ length: 7 }, (_, at) => Math.floor((n * SCATTER) / 32 ** at) % 32));

/** A database with the demo and so many made-up printings in the index; kept between runs, and gone on with. */
export async function indexed(): Promise<Database> {
  const url = `file:${resolve(`data/bench-finding-${PRINTINGS}`)}/attesto.db`;
  await fillDemo(url);
  const opened = await openDatabase(url);
  await prepareDatabase(opened);
  adoptDatabase(opened);
  await opened.writerClient.execute("CREATE TABLE IF NOT EXISTS bench_seed (done INTEGER NOT NULL)");
  const row = await opened.reader.get<{ done: number | null }>(sql`SELECT max(done) AS done FROM bench_seed`);
  await addPrintings(opened, row?.done ?? 0);
  return opened;
}

async function addPrintings(opened: Database, done: number): Promise<void> {
  if (done >= PRINTINGS) return;
  for (const pragma of ["synchronous = OFF", "cache_size = -1000000"]) {
    await opened.writerClient.execute(`PRAGMA ${pragma}`);
  }
  const progress = showProgress("Seeding printings");
  for (let from = done; from < PRINTINGS; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, PRINTINGS);
    await opened.queue.write(async (tx) => {
      await addBatch(tx, from, to);
      await tx.run(sql`INSERT INTO bench_seed (done) VALUES (${to})`);
    });
    progress.told("indexed", to);
  }
  progress.end();
  await opened.writerClient.execute("PRAGMA synchronous = FULL");
  await foldIntoFile(opened);
}

async function addBatch(tx: Tx, from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, at) => {
    const one = madeUp(from + at);
    return { id: madeUpId(from + at), lang: one.lang, exact: printedText(one) };
  });
  const texts = JSON.stringify(rows);
  const at = "2026-01-01T00:00:00.000Z";
  await tx.run(sql`INSERT INTO ${publicRecords}
    (id, kind, number, state, rev, card, first_sealed_at, sealed_at, day, lang, rating)
    SELECT value ->> 'id', 'quote', 1, 'published', '', '{}', ${at}, ${at}, '', value ->> 'lang', ''
    FROM json_each(${texts})`);
  await tx.run(sql`INSERT INTO ${publicPrintings} (record, attestation, lang, exact)
    SELECT value ->> 'id', value ->> 'id', value ->> 'lang', value ->> 'exact' FROM json_each(${texts})`);
  const grams = rows.flatMap(({ id, exact }) => hashesOf(exact).map((hash) => [hash, id]));
  await tx.run(sql`INSERT INTO ${publicGrams} (gram, record)
    SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(grams)}) ORDER BY 1`);
}
