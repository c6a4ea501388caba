import { createClient } from "@libsql/client";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorTokens } from "@/domain/anchors/tokens";
import { facetTokens } from "@/domain/edition/facets";
import { dirOf } from "@/domain/text/direction";
import { fold } from "@/domain/text/fold";
import { isLanguageTag, languageName } from "@/domain/text/languages";
import { indexText, matchExpression, NO_WORD, queryWords } from "@/domain/text/search-words";

describe("fold", () => {
  test.each([
    ["Perché", "perche"],
    ["«L’ÉRA»", '"l\'era"'],
    ["Путин", "путин"],
    ["Straße", "strasse"],
    ["ＡＢＣ", "abc"],
    ["李尚福", "李尚福"],
    ["قَالَ", "قال"],
    ["Ещё и ей", "еще и ей"],
    ["कि", "कि"],
    ["が", "が"],
    ["שָׁלוֹם", "שלום"],
  ])("%s becomes %s", (text, folded) => expect(fold(text)).toBe(folded));

  test("plain text folds alone as it does beside what must be levelled", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme-ascii" }),
        (text) => fold(`${text}\u00e9`) === `${fold(text)}e`,
      ),
    );
  });

  test("folding twice changes nothing", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
  });
});

// The index itself, as the product makes it.
const index = createClient({ url: ":memory:" });
await index.execute('CREATE VIRTUAL TABLE s USING fts5(words, tokenize = "unicode61 remove_diacritics 0")');
const TEXTS = [
  "Abbiamo legami molto forti. Superano le alleanze politico-militari dell’era della Guerra Fredda",
  "中俄关系不是类似冷战时期的军事政治同盟",
  "Это ещё одно важнейшее направление",
];
for (const text of TEXTS) await index.execute({ sql: "INSERT INTO s VALUES (?)", args: [indexText(text)] });
const found = async (query: string): Promise<number> => {
  const expression = matchExpression(query);
  if (expression === null) return -1;
  return (await index.execute({ sql: "SELECT count(*) AS n FROM s WHERE s MATCH ?", args: [expression] }))
    .rows[0]?.n as number;
};

test.each([
  ["legami forti", 1],
  ["GUERRA fred", 1],
  ["dell'era", 1],
  ["政治", 1],
  ["同", 1],
  ["治政", 0],
  ["важнейш", 1],
  ["ЕЩЕ", 1],
  ["nulla", 0],
  ['"', -1],
  ["*", -1],
  ["", -1],
  ["NEAR(legami forti)", 0],
  ["legami AND forti", 0],
  ["words:legami", 0],
  ["-legami", 1],
])("searching %j finds %i", async (query, count) => expect(await found(query)).toBe(count));

test("no query breaks the index, and none has more than twelve words", async () => {
  const hostile = fc.string({ unit: fc.constantFrom(..."\"*()-+:^{}' aAND\u0000政é"), maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostile, fc.string({ unit: "binary" })), async (query) => {
      expect(queryWords(query).length).toBeLessThanOrEqual(12);
      expect(await found(query)).toBeGreaterThanOrEqual(-1);
    }),
    { numRuns: 1000 },
  );
});

test("direction follows the letters, then the language", () => {
  expect([dirOf("ar", "قال"), dirOf("ar", "TASS"), dirOf("he", "…"), dirOf("it", "“…”")]).toEqual([
    "rtl",
    "ltr",
    "rtl",
    "ltr",
  ]);
});

test("language tags are canonical BCP 47", () => {
  expect(["it", "zh-Hans", "mul", "en-GB"].every(isLanguageTag)).toBe(true);
  expect(["", "italiano", "IT", "it_IT", "x", "en-gb", "a1"].some(isLanguageTag)).toBe(false);
  expect(languageName("zh", "it")).toBe("cinese");
});

test("what the index holds beside words begins as no word that is sought", () => {
  const speakers = [{ id: "an123456", name: "Li" }];
  const card = { lang: "it", speakers, date: "2023-04-18", printings: 1, verdicts: [] };
  const tokens = [...facetTokens("quote", card).split(" "), ...anchorTokens("Anna Rossi, 12 maggio", "it")];
  expect(tokens.length).toBeGreaterThan(5);
  for (const token of tokens) {
    expect(token.startsWith(NO_WORD)).toBe(true);
    expect(queryWords(token).join("")).not.toContain(NO_WORD);
  }
});
