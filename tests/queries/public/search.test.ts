import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicRecords } from "@/db/schema/projection";
import type { RecordCard } from "@/domain/edition/card";
import { facetEntries, facetTokens } from "@/domain/edition/facets";
import { indexText } from "@/domain/text/search-words";
import { searchPage } from "@/queries/public/search";
import { id, type TestDatabase, testDatabase } from "../../database";

let held: TestDatabase;
const speakers = { li: id(), tan: id() };

type Entry = { words: string; name: keyof typeof speakers; lang: string; date: string; rating: string };

async function put(
  { words, name, lang, date, rating }: Entry,
  state: "published" | "suspended" = "published",
) {
  const record = id();
  const card: RecordCard = {
    words,
    lang,
    speakers: [{ id: speakers[name], name }],
    date,
    printings: 1,
    verdicts: [
      {
        axis: "attribution",
        key: rating,
        label: { en: rating },
        standing: "holds",
        sentence: { en: "It is so." },
      },
    ],
  };
  await held.db.queue.write(async (tx) => {
    await tx.insert(publicRecords).values({
      ...{
        id: record,
        kind: "quote",
        number: 1,
        state,
        rev: record,
        card: JSON.stringify(card),
        facets: JSON.stringify(facetEntries(card)),
        lang,
        rating,
      },
      ...{ firstSealedAt: "2026-01-01T00:00:00.000Z", sealedAt: "2026-01-01T00:00:00.000Z", day: date },
    });
    await tx.run(sql`INSERT INTO public_search (record, words, names, titles, facets)
      VALUES (${record}, ${indexText(words)}, ${indexText(name)}, '', ${facetTokens("quote", card)})`);
  });
  return record;
}

const found = async (query: string, chosen = {}) =>
  (await searchPage(query, chosen)).rows.map((row) => row.card.words);

beforeAll(async () => {
  held = await testDatabase();
  const li = { name: "li", lang: "it", date: "2023-04-16", rating: "corroborated" } as const;
  await put({ ...li, words: "Abbiamo legami molto forti" });
  await put({ ...li, words: "La natura strategica della città" });
  await put({
    name: "tan",
    lang: "zh",
    date: "2023-03-30",
    rating: "verified_primary",
    words: "进一步深化军事互信",
  });
  await put({
    name: "tan",
    lang: "ru",
    date: "2022-03-30",
    rating: "disputed",
    words: "Отношения очень прочные",
  });
  await put({ ...li, words: "Parole nascoste" }, "suspended");
});
afterAll(() => held.close());

describe("search", () => {
  test.each([
    ["legami", "Abbiamo legami molto forti"],
    ["FORTI legami", "Abbiamo legami molto forti"],
    ["strat", "La natura strategica della città"],
    ["citta", "La natura strategica della città"],
    ["军事", "进一步深化军事互信"],
    ["深化军事互信", "进一步深化军事互信"],
    ["ОЧЕНЬ", "Отношения очень прочные"],
  ])("%s finds %s", async (query, words) => {
    expect(await found(query)).toEqual([words]);
  });

  test("a name finds what its bearer said, the newest first", async () => {
    expect(await found("tan")).toEqual(["Отношения очень прочные", "进一步深化军事互信"]);
  });

  test("what is suspended is not found, nor what does not hold every word", async () => {
    expect(await found("nascoste")).toEqual([]);
    expect(await found("legami strategica")).toEqual([]);
  });

  test("no words: everything, newest first", async () => {
    expect(await found("")).toHaveLength(4);
  });

  test("narrowing by speaker, language, year and verdict keeps what fits all of them", async () => {
    expect(await found("", { speaker: speakers.li })).toHaveLength(2);
    expect(await found("", { year: "2022" })).toEqual(["Отношения очень прочные"]);
    expect(await found("", { lang: "zh", verdict: "verified_primary" })).toEqual(["进一步深化军事互信"]);
    expect(await found("legami", { lang: "zh" })).toEqual([]);
  });

  test("a facet's token is not a word that readers can search for", async () => {
    expect(await found("kiquote")).toEqual([]);
    expect(await found("la")).toEqual(["La natura strategica della città"]);
  });

  test("facets count what was found", async () => {
    const { facets, count, isMore } = await searchPage("", {});
    expect({ count, isMore }).toEqual({ count: 4, isMore: false });
    expect(facets.year).toEqual([
      { value: "2023", count: 3 },
      { value: "2022", count: 1 },
    ]);
    expect(facets.speaker.map(({ label, count: n }) => [label, n]).sort()).toEqual([
      ["li", 2],
      ["tan", 2],
    ]);
  });

  test.each([
    '"',
    '""',
    "NEAR(a b)",
    "NEAR(legami, 5)",
    "*",
    "a* OR b",
    "-legami",
    "words:legami",
    "{words} : x",
    "legami AND",
    "^legami",
    "(",
    "'; DROP TABLE edition; --",
    "\u0000legami",
    "\u202Eimagel",
    "😀",
    "%",
    "x".repeat(200_000),
  ])("hostile search words %# are words and nothing else", async (query) => {
    await expect(searchPage(query, {})).resolves.toMatchObject({ rows: expect.any(Array) });
  });

  test("a long list goes on where its page ended, without gaps or repeats", async () => {
    for (let n = 0; n < 45; n++) {
      await put({ name: "li", lang: "en", date: "2020-01-01", rating: "disputed", words: `volume ${n}` });
    }
    const seen: (string | undefined)[] = [];
    let after: number | undefined;
    do {
      const page = await searchPage("volume", {}, after);
      expect(page.count).toBe(45);
      seen.push(...page.rows.map((row) => row.card.words));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(Array.from({ length: 45 }, (_, n) => `volume ${44 - n}`));
  });
});

test("rows from before facets were kept are given theirs by the migration", async () => {
  const [, fill = ""] = readFileSync("db/migrations/0007_search-facets.sql", "utf8").split(
    "--> statement-breakpoint",
  );
  const facets = async () =>
    (await held.db.reader.select({ facets: publicRecords.facets }).from(publicRecords)).map(
      (row) => row.facets,
    );
  const before = await facets();
  expect(before.length).toBeGreaterThan(3);
  await held.db.queue.write(async (tx) => {
    await tx.update(publicRecords).set({ facets: "[]" });
    await tx.run(sql.raw(fill));
  });
  expect(await facets()).toEqual(before);
});
