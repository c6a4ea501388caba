import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorsIn } from "@/domain/anchors/anchors";
import { numbersIn } from "@/domain/anchors/numbers";
import { stem } from "@/domain/anchors/stem";
import { skeleton } from "@/domain/text/sounds";

const keysOf = (text: string, lang: string, names = [] as { key: string; text: string }[]) =>
  anchorsIn(text, lang, names).map((one) => one.key);
const shared = (a: string[], b: string[]) => [...new Set(a)].filter((key) => b.includes(key));

test("numbers are one whatever sets their thousands and decimals apart, in any digits", () => {
  const value = (text: string) => numbersIn(text).map((one) => one.value);
  expect([value("1,000"), value("1.000"), value("1 000"), value("1’000 e 1'000")]).toEqual([
    ["1000"],
    ["1000"],
    ["1000"],
    ["1", "0", "1000"],
  ]);
  expect([value("2.5 %"), value("2,5 %"), value("٢٫٥"), value("300万")]).toEqual([
    ["2.5"],
    ["2.5"],
    ["2.5"],
    ["3000000"],
  ]);
  expect(value("in 2022, not 12,345,678")).toEqual(["2022", "12345678"]);
});

test("cognates begin alike in Latin letters, whatever their script", () => {
  const stems = ["конфликта", "conflict", "conflitto", "Konflikt"].map(stem);
  expect(new Set(stems).size).toBe(1);
  expect(["политика", "politica", "Politik", "politique"].map(stem)).toEqual([
    "polit",
    "polit",
    "polit",
    "polit",
  ]);
  expect([stem("era"), stem("冷战时代军")]).toEqual([null, null]);
  expect(new Set(["Хрущёв", "Khrushchev"].map(skeleton)).size).toBe(1);
});

test("a name keeps its consonants in scripts that write no vowels", () => {
  expect(new Set(["Macron", "Макрон", "ماكرون"].map(skeleton)).size).toBe(1);
  expect(new Set(["Biden", "Байден", "بايدن"].map(skeleton)).size).toBe(1);
  expect(new Set(["Zhukov", "Žukov", "Жуков"].map(skeleton)).size).toBe(1);
  expect(skeleton("Li")).toBeNull();
});

test("a speaker's names in all scripts are one, and no part of a longer word", () => {
  const names = ["Li", "李尚福", "Ли", "لي"].map((text) => ({ key: "li", text }));
  const isNamed = (text: string, lang: string) => keysOf(text, lang, names).includes("name:li");
  expect([isNamed("Li parla", "it"), isNamed("据李尚福说", "zh"), isNamed("сказал Ли.", "ru")]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isNamed("alleanze", "it"), isNamed("или", "ru")]).toEqual([false, false]);
});

test("the same said in nine languages shares what it is about", () => {
  const said = {
    en: "In 2019 two ministers spoke of peace with China?",
    it: "Nel 2019 due ministri parlavano di pace con la Cina?",
    fr: "En 2019, deux ministres parlaient de paix avec la Chine ?",
    es: "¿En 2019 dos ministros hablaron de paz con China?",
    pt: "Em 2019 dois ministros falaram de paz com a China?",
    de: "Sprachen 2019 zwei Minister vom Frieden mit China?",
    ru: "В 2019 году два министра говорили о мире с Китаем?",
    zh: "2019年，两位部长讲和平与中国？",
    ar: "في 2019 وزيران اثنان كلام عن السلام مع الصين؟",
  };
  const all = Object.entries(said).map(([lang, text]) => [lang, keysOf(text, lang)] as const);
  const english = all[0]?.[1] ?? [];
  for (const [lang, keys] of all) {
    expect([lang, shared(english, keys)]).toEqual([
      lang,
      expect.arrayContaining(["number:2019", "concept:minister", "concept:peace", "concept:china", "sign:?"]),
    ]);
  }
});

test("an anchor stands where it says, in any text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.constantFrom("en", "zh", "ar", "de", "xx"),
      (text, lang) => {
        for (const { start, end } of anchorsIn(text, lang, [{ key: "x", text: "a b" }])) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
