import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citationDate, cslDate } from "@/domain/citation/calendar";
import { entriesOf } from "@/domain/citation/entries";
import { FORMATS, formatOf } from "@/domain/citation/formats";
import { wikiDate } from "@/domain/citation/formats/wiki-dates";
import { citedInPrefix } from "@/domain/citation/formatted/prefixes";
import { citationKey } from "@/domain/citation/keys";
import { archivedOn, archiveName, webUrl } from "@/domain/citation/links";
import { creditedName, invertedName, personName, shortName } from "@/domain/citation/names";
import { firstWords } from "@/domain/citation/titles";
import { citable, li, PRINTED, putin } from "./cases";

describe("dates", () => {
  test.each([
    ["2023", { "date-parts": [[2023]] }],
    ["2023-04", { "date-parts": [[2023, 4]] }],
    ["2023-04-17", { "date-parts": [[2023, 4, 17]] }],
    ["2023-04~", { "date-parts": [[2023, 4]], circa: true }],
    ["2023-04-17?", { "date-parts": [[2023, 4, 17]], circa: true }],
    [
      "2023-04-16/2023-04-17",
      {
        "date-parts": [
          [2023, 4, 16],
          [2023, 4, 17],
        ],
      },
    ],
    ["2023-21", { "date-parts": [[2023]], season: 1 }],
    ["202X", { literal: "202X" }],
    ["2023-04-16/..", { literal: "2023-04-16/.." }],
  ])("%s is said to the citation engine as it is known, no more", (edtf, expected) => {
    expect(cslDate(edtf)).toEqual(expected);
  });

  test.each([undefined, "", "..", "XXXX"])("%j is no date at all", (edtf) => {
    expect(cslDate(edtf)).toBeUndefined();
    expect(citationDate(edtf)).toBeNull();
  });

  test.each([
    ["2023-04-17", "17 April 2023", "17 aprile 2023"],
    ["2003-06-01", "1 June 2003", "1º giugno 2003"],
    ["2023-04", "April 2023", "aprile 2023"],
    ["2023-22", "Summer 2023", "estate 2023"],
    ["2023-04-16/2023-04-17", "16–17 April 2023", "16–17 aprile 2023"],
    ["2023-03/2023-04", "March 2023 – April 2023", "marzo 2023 – aprile 2023"],
    ["2023-04~", "April 2023<!-- 2023-04~ -->", "aprile 2023<!-- 2023-04~ -->"],
    ["202X", undefined, undefined],
  ])("%s is written in the long form of each wiki", (edtf, en, it) => {
    expect([wikiDate(edtf, "en"), wikiDate(edtf, "it")]).toEqual([en, it]);
  });
});

describe("names", () => {
  test.each([
    ["Luciano Lago", "it", "Lago, Luciano"],
    ["Ursula von der Leyen", "en", "von der Leyen, Ursula"],
    ["AFP", "en", "AFP"],
    ["Press TV", "en", "Press TV"],
    ["Associated Press", "en", "Associated Press"],
    ["Kremlin English transcript", "en", "Kremlin English transcript"],
    ["Xu Wei", "zh", "Xu Wei"],
    ["新华社", "zh", "新华社"],
    ["veronulla", "it", "veronulla"],
  ])("the credit %s is taken apart only where that is safe", (printed, lang, expected) => {
    expect(invertedName(creditedName(printed, lang))).toBe(expected);
  });

  test("a family name that stands first is the family name", () => {
    expect(personName("Li Shangfu", true)).toMatchObject({ family: "Li", given: "Shangfu" });
    expect(shortName(personName("Vladimir Putin", false))).toBe("Putin");
    expect(personName("李尚福", true)).toEqual({ kind: "person", literal: "李尚福" });
  });

  test("two speakers are joined and three are shortened before the print they are cited in", () => {
    expect(citedInPrefix([putin, li], "apa", "en-US")).toBe("Putin & Li, as cited in ");
    expect(citedInPrefix([putin, li], "chicago-author-date", "en-US")).toBe(
      "Vladimir Putin and Li Shangfu, quoted in ",
    );
    expect(citedInPrefix([putin, li], "chicago-author-date", "it-IT")).toBe(
      "Vladimir Putin e Li Shangfu, cit. in ",
    );
    expect(citedInPrefix([putin, li, putin], "apa", "en-US")).toBe("Putin et al., as cited in ");
  });
});

describe("keys", () => {
  test.each([
    [
      { id: "7k3m9xq2", siglum: "A", family: "Li", year: 2023, words: "Abbiamo legami molto forti" },
      "li2023abbiamo-7k3m9xq2-a",
    ],
    [
      { id: "7k3m9xq2", siglum: "B", family: "Łukašenko", year: 2023, words: "Un po’ di più" },
      "lukasenko2023un-7k3m9xq2-b",
    ],
    [{ id: "7k3m9xq2", siglum: "A", family: "谭克非", year: 2023, words: "x" }, "q7k3m9xq2-a"],
    [{ id: "7k3m9xq2", siglum: "A", family: "Путин", words: "По линии" }, "q7k3m9xq2-a"],
    [{ id: "7k3m9xq2", siglum: "A", family: "Putin", words: "По линии" }, "putinnd-7k3m9xq2-a"],
  ])("of %j is %s", (parts, expected) => {
    expect(citationKey(parts)).toBe(expected);
  });

  test("hold only letters, digits, colon, hyphen and underscore, whatever the names", () => {
    const parts = fc.record({
      id: fc.constant("7k3m9xq2"),
      siglum: fc.constantFrom("A", "AB"),
      family: fc.string({ unit: "grapheme" }),
      words: fc.string({ unit: "grapheme" }),
    });
    fc.assert(
      fc.property(parts, (each) => {
        expect(citationKey(each)).toMatch(/^[a-z][a-z0-9_:-]*7k3m9xq2-ab?$/u);
      }),
    );
  });
});

describe("first words", () => {
  test("are the whole where it is short", () => {
    expect(firstWords("Abbiamo legami molto forti", "it")).toBe("Abbiamo legami molto forti");
  });
  test("end with a clause where one ends early enough, else with a word", () => {
    expect(firstWords("Abbiamo legami molto forti, che superano le alleanze della guerra fredda", "it")).toBe(
      "Abbiamo legami molto forti…",
    );
    expect(firstWords("Lavoriamo attivamente attraverso i nostri dipartimenti militari e altro", "it")).toBe(
      "Lavoriamo attivamente attraverso i nostri dipartimenti…",
    );
  });
  test("are always the beginning of the text as printed, but for line ends", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.constantFrom("it", "zh", "ar"),
        (text, lang) => {
          const line = text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/gu, " ");
          const shown = firstWords(text, lang);
          expect(shown === line || (shown.endsWith("…") && line.startsWith(shown.slice(0, -1)))).toBe(true);
        },
      ),
    );
  });
});

describe("subjects", () => {
  test("an utterance is offered only where a primary source is held", () => {
    expect(entriesOf(PRINTED.S1).map(({ subject }) => subject)).toEqual(["quoted", "record"]);
    expect(entriesOf(PRINTED.S7).map(({ subject }) => subject)).toEqual(["quoted", "utterance", "record"]);
    expect(entriesOf(PRINTED.S1, "utterance")).toEqual([]);
  });

  test("the print itself carries neither the words nor who is quoted", () => {
    const [entry] = entriesOf(citable(), "source");
    expect(entry?.item.abstract).toBeUndefined();
    expect(entry?.item.note).toBeUndefined();
  });
});

describe("addresses", () => {
  test("of an archive say its name and the day of the copy", () => {
    expect(archiveName("https://web.archive.org/web/20230417120000/https://a.example/")).toBe(
      "Internet Archive",
    );
    expect(archivedOn("https://web.archive.org/web/20230417120000/https://a.example/")).toBe("2023-04-17");
    expect(archivedOn("https://archive.ph/abcde")).toBeUndefined();
    expect(archiveName("https://copies.example/x")).toBe("copies.example");
  });
  test("are taken as they are when they are of the web", () => {
    expect(webUrl("https://tass.ru/armiya-i-opk/17537653?x=1&y=%20")).toBe(
      "https://tass.ru/armiya-i-opk/17537653?x=1&y=%20",
    );
    expect(webUrl("javascript:alert(1)")).toBeUndefined();
  });
});

describe("the table of formats", () => {
  test("has each key once, and each address of a format leads to it", () => {
    expect(new Set(FORMATS.map(({ key }) => key)).size).toBe(FORMATS.length);
    expect(formatOf(".bib")?.key).toBe("bibtex");
    expect(formatOf(".wiki")?.key).toBe("wikitext-en");
    expect(formatOf(".wiki", "it")?.key).toBe("wikitext-it");
    expect(formatOf(".wiki", "fr")).toBeUndefined();
    expect(formatOf(".exe")).toBeUndefined();
  });
});
