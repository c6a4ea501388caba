import { existsSync, readFileSync } from "node:fs";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCase } from "@/cli/demo/case";
import { Desk } from "@/cli/demo/desk";
import { loadQuotes, roleOn } from "@/cli/demo/load-quotes";
import { loadReviews } from "@/cli/demo/load-reviews";
import { loadSources } from "@/cli/demo/load-sources";
import { publishCase } from "@/cli/demo/publish";
import { logEntries } from "@/db/schema/log";
import { publicRecords } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import { derivedFacts } from "@/domain/derivation/derived-facts";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { verifyLog } from "@/domain/log/verify";
import { memberOf, now, type TestDatabase, testDatabase } from "./database";

const record = readCase();
let held: TestDatabase;
let desk: Desk;

beforeAll(async () => {
  held = await testDatabase();
  const member = (role: "reviewer" | "editor") => memberOf(held.db, role);
  const author = await member("reviewer");
  desk = new Desk({ now });
  await loadSources(desk, author, record);
  await loadQuotes(desk, author, record);
  await loadReviews(desk, author, record);
  const staff = { author, reviewers: [await member("reviewer"), await member("reviewer")] as const };
  await publishCase(desk, { ...staff, editor: await member("editor") }, record);
});
afterAll(() => held.close());

const bodyOf = async (quote: string): Promise<QuoteBody> => {
  const [edition] = await held.db.reader
    .select()
    .from(editions)
    .where(eq(editions.record, desk.id("quote", quote)));
  return JSON.parse(edition?.body ?? "null") as QuoteBody;
};

test("nine quotes and every claim are public, by real proposals, approvals and editions", async () => {
  const rows = await held.db.reader.select().from(publicRecords);
  expect(rows.filter((row) => row.kind === "quote")).toHaveLength(9);
  expect(rows.filter((row) => row.kind === "claim")).toHaveLength(record.claims.length);
});

test("each published quote holds all its printings, derivations, variances and verdicts, to the letter", async () => {
  for (const quote of record.quotes.filter((one) => !["q9", "q10", "q12"].includes(one.id))) {
    const body = await bodyOf(quote.id);
    const printings = record.attestations.filter((one) => one.quote === quote.id);
    const ids = new Set(printings.map((one) => one.id));
    expect(body.attestations.map((one) => one.exact).sort()).toEqual(printings.map((one) => one.text).sort());
    expect(body.attestations.map((one) => one.attribution).sort()).toEqual(
      printings.map((one) => one.attribution?.text).sort(),
    );
    expect(body.derivations).toHaveLength(record.derivations.filter((one) => ids.has(one.to)).length);
    expect(body.variances).toHaveLength(record.variances.filter((one) => ids.has(one.to)).length);
    const verdicts = record.verdicts.filter((one) => one.subject.id === quote.id || ids.has(one.subject.id));
    expect(body.reviews.map((one) => one.sentence.en).sort()).toEqual(
      verdicts.map((one) => one.sentence.en).sort(),
    );
    const searches = record.searchLog.filter((one) => one.for.includes(quote.id));
    expect(body.reviews.flatMap((one) => one.searches.map((search) => search.query)).sort()).toEqual(
      searches.map((one) => one.query).sort(),
    );
  }
});

test("Li's best-known sentence: fifteen printings, five independent reports, a cut that is material", async () => {
  const body = await bodyOf("q3");
  expect(derivedFacts(body.attestations, body.derivations, body.sources)).toMatchObject({
    printings: 15,
    independentReports: 5,
    isOriginalMissing: true,
  });
  const leading = body.attestations.find((one) => one.id === body.leading);
  expect(leading).toMatchObject({ siglum: "A", lang: "it", elisions: [{ kind: "marked" }] });
  expect(body.speakers[0]?.role?.title.en).toBe("Minister of National Defense and State Councilor of China");
  const wording = body.reviews.find((one) => one.axis === "wording" && one.subject.id === body.leading);
  expect(wording?.rating.key).toBe("altered_material");
});

test("the log of the whole load verifies", async () => {
  const rows = await held.db.reader.select().from(logEntries).orderBy(asc(logEntries.seq));
  expect(rows.length).toBeGreaterThan(500);
  expect(
    verifyLog(
      rows.map((row) => ({ ...row, body: JSON.parse(row.body) })),
      [],
      [],
    ),
  ).toEqual([]);
});

test("a title is that of the day, and an unknown end is not the present", () => {
  const roles = [
    { title: { en: "General" }, from: "2019-07", until: "2024" },
    { title: { en: "Minister" }, from: "2023-03-12", until: "2023-10-24" },
    { title: { en: "Seen once" }, asOf: "2022-01-01" },
  ];
  const on = (day: string) => roleOn(roles, day)?.title.en;
  expect([on("2023-04-16"), on("2023-10-25"), on("2022-01-01"), on("2018-01-01")]).toEqual([
    "Minister",
    "General",
    "Seen once",
    undefined,
  ]);
});

const ARTICLE = "../shared/demo/article.it.txt";

test.runIf(existsSync(ARTICLE))(
  "what is kept of the article is in it, word for word, and is not all of it",
  () => {
    const article = readFileSync(ARTICLE, "utf8");
    const excerpt = record.sources.find((one) => one.id === "s-seed")?.excerpt ?? "";
    for (const piece of excerpt.split("\n\n")) expect(article).toContain(piece);
    expect(excerpt.length).toBeLessThan(article.length * 0.8);
  },
);
