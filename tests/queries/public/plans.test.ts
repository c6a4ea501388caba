import type { Client, InStatement } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adoptDatabase } from "@/db/client";
import { publishedAcross } from "@/queries/public/across";
import { renderedOf } from "@/queries/public/citations";
import { claimPage } from "@/queries/public/claim";
import { correctionsPage } from "@/queries/public/corrections";
import { currentEditions, recordRows } from "@/queries/public/current";
import { editionMarks, historyPage } from "@/queries/public/edition";
import { publishedLike } from "@/queries/public/finding";
import { subjectNow } from "@/queries/public/former";
import { homePage } from "@/queries/public/home";
import { logPage, logProof, logSize } from "@/queries/public/log";
import { mentionsOf, ratingCounts } from "@/queries/public/mentions";
import { quotePage } from "@/queries/public/quote";
import { recordState } from "@/queries/public/record-state";
import { searchPage } from "@/queries/public/search";
import { sourcePage } from "@/queries/public/source";
import { speakerPage } from "@/queries/public/speaker";
import { type TestDatabase, testDatabase } from "../../database";
import { publishedCase, staffOf } from "./published";

let held: TestDatabase;
let made: Awaited<ReturnType<typeof publishedCase>>;
const asked: { sql: string; args: unknown[] }[] = [];

beforeAll(async () => {
  held = await testDatabase();
  made = await publishedCase(await staffOf(held));
  // The same client, but for a note of each statement.
  const client = new Proxy(held.db.readerClient, {
    get(target, name) {
      if (name !== "execute") return Reflect.get(target, name);
      return (statement: InStatement) => {
        if (typeof statement === "object") asked.push(statement as (typeof asked)[number]);
        return target.execute(statement);
      };
    },
  }) as Client;
  adoptDatabase({ ...held.db, reader: drizzle(client), readerClient: client });
});
afterAll(() => held.close());

// Whole rows in the order of an index or of the key, cut off by LIMIT: they cost what they give.
const IN_ORDER = [
  /^SCAN edition USING INDEX edition_(sealed|corrected)$/,
  /^SCAN checkpoint$/,
  /^SCAN s VIRTUAL TABLE INDEX/,
  /^SCAN mentioned$/,
  /^SCAN counted$/,
  /^SCAN asked VIRTUAL TABLE INDEX/,
  /^SCAN \(subquery-\d+\)$/,
];

async function plansOf(read: () => Promise<unknown>): Promise<string[]> {
  asked.length = 0;
  await read();
  expect(asked.length).toBeGreaterThan(0);
  const plans: string[] = [];
  for (const { sql, args } of [...asked]) {
    const { rows } = await held.db.readerClient.execute({
      sql: `EXPLAIN QUERY PLAN ${sql}`,
      args: args as string[],
    });
    plans.push(...rows.map((row) => String(row.detail)));
    expect(sql.toLowerCase()).toContain("limit");
  }
  return plans;
}

const after = { sealedAt: "2026-11-24T09:00:00.000Z", id: "00000000" };
const day = { day: "2023-04-16", record: "00000000" };

test.each<[string, () => Promise<unknown>]>([
  ["record state", () => recordState(made.quote)],
  ["quote", () => quotePage(made.quote, 1)],
  ["claim", () => claimPage(made.claim, 1)],
  ["marks", () => editionMarks(made.quote)],
  ["history", () => historyPage(made.quote, 5)],
  ["current editions", () => currentEditions([made.quote, made.claim])],
  ["rows", () => recordRows([made.quote])],
  ["home", () => homePage()],
  ["corrections", () => correctionsPage({ after })],
  ["speaker", () => speakerPage(made.speaker)],
  ["mentions further on", () => mentionsOf("speaker", made.speaker, day)],
  ["counts", () => ratingCounts("speaker", made.speaker, "speaker")],
  ["source", () => sourcePage(made.sources[0].source)],
  ["what a merged source is now", () => subjectNow("source", made.sources[0].source)],
  ["search", () => searchPage("legami", {})],
  ["words found again", () => publishedLike("Abbiamo legami molto forti")],
  [
    "words of other languages",
    () => publishedAcross({ text: "Very strong ties with Li since 2023", by: "Li" }),
  ],
  ["search further on", () => searchPage("", { lang: "it", speaker: made.speaker }, 10)],
  ["citations", () => renderedOf(made.quote, 1, { locale: "en-US" })],
  ["log size", () => logSize()],
  ["log", () => logPage()],
  ["log proof", () => logProof(made.quote, 1)],
])("%s: every step goes by an index and is bounded", async (_, read) => {
  const plans = await plansOf(read);
  const scans = plans.filter(
    (plan) => plan.startsWith("SCAN") && !IN_ORDER.some((known) => known.test(plan)),
  );
  expect(scans).toEqual([]);
  expect(plans.filter((plan) => plan.includes("TEMP B-TREE FOR ORDER BY"))).toEqual([]);
});
