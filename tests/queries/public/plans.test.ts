import { afterAll, beforeAll, expect, test } from "vitest";
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
import { plansOf } from "../plans";
import { publishedCase, staffOf } from "./published";

let held: TestDatabase;
let made: Awaited<ReturnType<typeof publishedCase>>;
let planned: ReturnType<typeof plansOf>;

beforeAll(async () => {
  held = await testDatabase();
  made = await publishedCase(await staffOf(held));
  planned = plansOf(held.db);
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
  const asked = await planned(read);
  expect(asked.length).toBeGreaterThan(0);
  for (const { sql } of asked) expect(sql.toLowerCase()).toContain("limit");
  const plans = asked.flatMap((one) => one.plan);
  const scans = plans.filter(
    (plan) => plan.startsWith("SCAN") && !IN_ORDER.some((known) => known.test(plan)),
  );
  expect(scans).toEqual([]);
  expect(plans.filter((plan) => plan.includes("TEMP B-TREE FOR ORDER BY"))).toEqual([]);
});
