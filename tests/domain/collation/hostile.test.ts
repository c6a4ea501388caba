import { describe, expect, test } from "vitest";
import { apparatusOf } from "@/domain/collation/analysis/apparatus";
import { differencesFrom } from "@/domain/collation/analysis/differences";
import { segmentsOf } from "@/domain/collation/analysis/segments";
import { collate } from "@/domain/collation/collate";
import { MOST_PRINTINGS, MOST_UNITS, MOST_UNITS_TOGETHER } from "@/domain/collation/limits";
import { IGNORED } from "@/domain/collation/types";
import { witnessesOf } from "./texts";

const refusedFor = (texts: readonly string[], lang = "en") => {
  const collated = collate(witnessesOf(texts), lang);
  return collated.ok ? [] : collated.refusals.map(({ rule, field, params }) => [rule, field, params]);
};
const between = (base: string, other: string, lang = "en", ignored = IGNORED) => {
  const collated = collate(witnessesOf([base, other]), lang, ignored);
  if (!collated.ok) throw new Error(JSON.stringify(collated.refusals));
  return differencesFrom(collated.value, "A", "B").map(({ kind, lemma, text }) => [kind, lemma, text]);
};

describe("what cannot be collated is refused with its place and its reason", () => {
  test("none, one without words, and a letter given twice", () => {
    expect(refusedFor([])).toEqual([["collation-none", "witnesses", undefined]]);
    expect(refusedFor(["a", " \n"])).toEqual([["collation-empty", "witnesses.1.text", undefined]]);
    const twice = collate([...witnessesOf(["a"]), ...witnessesOf(["b"])], "en");
    expect(twice).toMatchObject({
      refusals: [{ rule: "collation-siglum-twice", field: "witnesses.1.siglum" }],
    });
  });

  test("one more than thirty", () => {
    const many = Array.from({ length: MOST_PRINTINGS + 1 }, (_, n) => `word ${n}`);
    expect(refusedFor(many)).toEqual([["collation-many", "witnesses", { found: 31, maximum: 30 }]]);
    expect(refusedFor(many.slice(1))).toEqual([]);
  });

  test("a megabyte, and too much together", () => {
    expect(refusedFor(["a", "word ".repeat(200_000)])).toEqual([
      ["collation-long", "witnesses.1.text", { found: 1_000_000, maximum: MOST_UNITS }],
    ]);
    const long = Array.from({ length: 11 }, () => "a".repeat(MOST_UNITS));
    expect(refusedFor(long)).toEqual([
      ["collation-long-together", "witnesses", { found: 11 * MOST_UNITS, maximum: MOST_UNITS_TOGETHER }],
    ]);
  });

  test("a language that is none", () => {
    expect(refusedFor(["a"], "not a language")).toEqual([["language_unknown", "lang", undefined]]);
  });
});

describe("odd printings make a right table", () => {
  test("one alone is a table without variants", () => {
    const table = collate(witnessesOf(["The quay stays closed"]), "en");
    expect(
      table.ok && [segmentsOf(table.value, "A").map((one) => one.isVariation), apparatusOf(table.value, "A")],
    ).toEqual([[false], []]);
  });

  test("of punctuation alone, of lone surrogates, of marks that join nothing", () => {
    expect(between("?!", "!")).toEqual([]);
    expect(between("?!", "yes")).toEqual([["added", "", "yes"]]);
    expect(between("a \ud800 b", "a \udc00 b")).toEqual([["other", "\ud800", "\udc00"]]);
    expect(between("\u0301", "\u0301")).toEqual([]);
  });

  test("of thousands of signs without a space", () => {
    for (const sign of ["a", "!", "…", "国", "👍", "e\u0301", "\u200d"]) {
      const text = `x ${sign.repeat(6_000)}`;
      expect(between(text, `${text} y`)).toEqual([["added", "", "y"]]);
    }
  });
});

describe("what is no difference", () => {
  test.each([
    ["capitals, marks and stops", "“Yes”, he said.", "yes he SAID", "en"],
    ["the sign of an apostrophe", "l’eau", "l'eau", "fr"],
    ["a hyphen", "non-alignment", "nonalignment", "en"],
    ["the dots of a cut", "yes [...] no", "yes … no", "en"],
    ["the digits of a script", "في ٢٠٢٣", "في 2023", "ar"],
    ["what cannot be seen", "مه\u200cم", "مه\u200fم", "fa"],
    ["how letters and accents are stored", "caf\u00e9", "cafe\u0301", "fr"],
    ["full width", "ＮＡＴＯ", "nato", "ja"],
  ])("%s", (_, base, other, lang) => {
    expect(between(base, other, lang)).toEqual([]);
  });

  test("accents are one, unless they are left out; and each switch counts", () => {
    const nothing = { case: false, punctuation: false, quotationMarks: false, diacritics: false };
    expect(between("pêche", "peche", "fr")).toEqual([["other", "pêche", "peche"]]);
    expect(between("pêche", "peche", "fr", { ...IGNORED, diacritics: true })).toEqual([]);
    expect(between("Yes.", "yes.", "en", nothing)).toEqual([["other", "Yes", "yes"]]);
    expect(between("yes.", "yes!", "en", nothing)).toEqual([["other", ".", "!"]]);
    expect(between("«yes»", "“yes”", "en", nothing)).toEqual([["other", "«yes»", "“yes”"]]);
  });
});

describe("a word changed is one difference in every script", () => {
  test.each([
    ["zh", "我们的关系非常牢固", "我们的关系非常稳定", "牢固", "稳定"],
    ["ja", "港は五月まで閉鎖されます", "港は六月まで閉鎖されます", "五月", "六月"],
    ["ar", "الميناء مغلق حتى مايو", "الميناء مفتوح حتى مايو", "مغلق", "مفتوح"],
    ["he", "הנמל סגור עד מאי", "הנמל פתוח עד מאי", "סגור", "פתוח"],
    ["ru", "Причал закрыт до мая", "Причал открыт до мая", "закрыт", "открыт"],
    ["th", "ท่าเรือปิดจนถึงเดือนพฤษภาคม", "ท่าเรือเปิดจนถึงเดือนพฤษภาคม", "ปิด", "เปิด"],
    ["en", "They met 👨‍👩‍👧 at five", "They met 👨‍👩‍👦 at five", "👨‍👩‍👧", "👨‍👩‍👦"],
    ["ar", "قال (NATO) نعم", "قال (OSCE) نعم", "NATO", "OSCE"],
    ["en", "It costs €5", "It costs $5", "€", "$"],
  ])("%s: %s", (lang, base, other, lemma, text) => {
    expect(between(base, other, lang)).toEqual([["other", lemma, text]]);
  });
});
