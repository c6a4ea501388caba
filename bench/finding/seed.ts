import { resolve } from "node:path";
import { eq, sql } from "drizzle-orm";
import { fillDemo } from "@/cli/demo/fill";
import { showProgress } from "@/cli/demo/progress";
import { adoptDatabase, type Database, openDatabase, type Tx } from "@/db/client";
import { foldIntoFile, prepareDatabase } from "@/db/prepare";
import { publicGrams, publicPrintings, publicRecords } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import { anchorTokens } from "@/domain/anchors/tokens";
import { facetToken } from "@/domain/edition/facets";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { hashesOf } from "@/domain/finding/grams";
import { newId } from "@/domain/ids";
import { indexText } from "@/domain/text/search-words";
import { dice, madeUp, madeUpName, printedText } from "./texts";

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
  const body = await anyBody(opened);
  for (const pragma of ["synchronous = OFF", "cache_size = -1000000", "foreign_keys = OFF"]) {
    await opened.writerClient.execute(`PRAGMA ${pragma}`);
  }
  // Editions that nobody proposed or approved; the next start puts the trigger back.
  await opened.writerClient.execute("DROP TRIGGER edition_approved");
  const progress = showProgress("Seeding printings");
  for (let from = done; from < PRINTINGS; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, PRINTINGS);
    await opened.queue.write(async (tx) => {
      await addBatch(tx, body, from, to);
      await tx.run(sql`INSERT INTO bench_seed (done) VALUES (${to})`);
    });
    progress.told("indexed", to);
  }
  progress.end();
  await opened.writerClient.execute("PRAGMA synchronous = FULL");
  await foldIntoFile(opened);
}

/** The body of a published quote of the demo, with one printing, for others to be made of. */
async function anyBody({ reader }: Database): Promise<QuoteBody> {
  const rows = await reader
    .select({ body: editions.body })
    .from(editions)
    .where(eq(editions.kind, "quote"))
    .orderBy(sql`length(${editions.body})`)
    .limit(1);
  const { occasion: _, ...body } = JSON.parse(rows[0]?.body ?? "") as QuoteBody;
  const [attestation] = body.attestations;
  if (!attestation) throw new Error("the demo has no quote");
  const none = { claims: [], links: [], derivations: [], variances: [], phrases: [] };
  return { ...body, ...none, date: { ...body.date, edtf: "" }, attestations: [attestation] };
}

const AT = "2026-01-01T00:00:00.000Z";
const SPEAKERS = 20_000;

/** Who is said to have said the n-th: one of 20,000 speakers of some fifty quotes each. */
export const speakerOf = (n: number): string => {
  const roll = dice((n % SPEAKERS) * 31 + 7);
  return `${madeUpName(roll)} ${madeUpName(roll)}`;
};

function madeUpRow(body: QuoteBody, n: number) {
  const one = madeUp(n);
  const [id, exact, name] = [madeUpId(n), printedText(one), speakerOf(n)];
  const names = body.speakers[0]?.names.slice(0, 1).map((known) => ({ ...known, text: name })) ?? [];
  const speakers = body.speakers
    .slice(0, 1)
    .map((known) => ({ ...known, id: `speaker ${n % SPEAKERS}`, names }));
  const attestations = body.attestations.map((known) => ({ ...known, id, exact, lang: one.lang }));
  return {
    ...{ id, lang: one.lang, exact, names: indexText(name) },
    facets: [facetToken("kind", "quote"), ...anchorTokens(exact, one.lang)].join(" "),
    body: JSON.stringify({ ...body, id, leading: id, speakers, attestations }),
  };
}

async function addBatch(tx: Tx, body: QuoteBody, from: number, to: number): Promise<void> {
  const made = Array.from({ length: to - from }, (_, at) => madeUpRow(body, from + at));
  const texts = JSON.stringify(made.map(({ body: _, ...row }) => row));
  const bodies = JSON.stringify(made.map((row) => [row.id, row.body]));
  await tx.run(sql`INSERT INTO ${publicRecords}
    (id, kind, number, state, rev, card, first_sealed_at, sealed_at, day, lang, rating)
    SELECT value ->> 'id', 'quote', 1, 'published', '', '{}', ${AT}, ${AT}, '', value ->> 'lang', ''
    FROM json_each(${texts})`);
  await tx.run(sql`INSERT INTO ${editions}
    (id, record, kind, number, proposal, body, hash, salt, sealed_at, change, approvals, log_seq)
    SELECT id, id, 'quote', 1, '', body, id, '', ${AT}, 'new', 1, 0
    FROM (SELECT value ->> 0 AS id, value ->> 1 AS body FROM json_each(${bodies}))`);
  await tx.run(sql`INSERT INTO ${publicPrintings} (record, attestation, lang, exact)
    SELECT value ->> 'id', value ->> 'id', value ->> 'lang', value ->> 'exact' FROM json_each(${texts})`);
  await tx.run(sql`INSERT INTO public_search (record, words, names, titles, facets)
    SELECT value ->> 'id', '', value ->> 'names', '', value ->> 'facets' FROM json_each(${texts})`);
  const grams = made.flatMap(({ id, exact }) => hashesOf(exact).map((hash) => [hash, id]));
  await tx.run(sql`INSERT INTO ${publicGrams} (gram, record)
    SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(grams)}) ORDER BY 1`);
}
