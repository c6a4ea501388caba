import { expect, test } from "vitest";
import { propose } from "@/domain/intake/proposed";
import { sentenceLanguage } from "@/domain/intake/sentence-language";
import { piecesOfWorth } from "@/domain/intake/worth";

test("the sentences worth checking are kept with the article, the likeliest first", () => {
  const text =
    "Il ponte è bello.\nIl debito è salito di 3 miliardi, più che altrove. Le navi sono 40 in tutto.";
  const { worth } = propose(text, { lang: "it" });
  expect(worth.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Il debito è salito di 3 miliardi, più che altrove.",
    "Le navi sono 40 in tutto.",
  ]);
});

test("numbers and comparisons are marked, and the pieces are the sentence to the letter", () => {
  const text = "Il debito è salito di 3 miliardi, più dei 2,5 di prima.";
  const [first] = propose(text, { lang: "it" }).worth;
  const pieces = first ? piecesOfWorth(first, text) : [];
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  expect(words.join("")).toBe(text);
  expect(words.filter((_, index) => pieces[index]?.isMarked)).toEqual(["3 miliardi", "più", "2,5"]);
});

test("a sentence that only names somebody is not kept, not even where names have no capitals", () => {
  const text =
    "قالت سلمى الحداد: «لا ينفع رصيف من دون عمق كاف». ارتفعت حركة الميناء بنسبة 12 في المئة خلال عام.";
  const { worth } = propose(text, { lang: "ar" });
  expect(worth.map(({ start, end }) => text.slice(start, end))).toEqual([
    "ارتفعت حركة الميناء بنسبة 12 في المئة خلال عام.",
  ]);
});

test("no more than a dozen are kept of a text that is full of figures", () => {
  const text = Array.from({ length: 30 }, (_, n) => `Il debito è salito di ${n + 2} miliardi.`).join(" ");
  expect(propose(text, { lang: "it" }).worth).toHaveLength(12);
});

test("a place alone is an occasion to look at, and gives the quote no date", () => {
  const text = "ROMA, 3 GIU (ANSA) - “Il ponte è chiuso”, ha detto Aldo Ferri a Mosca.";
  const hints = propose("“Il ponte è chiuso”, ha detto Aldo Ferri a Mosca.", { lang: "it" }).spans[0]?.hint;
  expect(hints).toEqual({ date: null, place: "Mosca", reasons: ["occasion.place"] });
  expect(propose(text, { lang: "it" }).spans[0]?.hint?.place).toBe("Mosca");
});

test.each([
  ["Il debito del porto è salito di tre miliardi in un anno.", "it", "it"],
  ["The debt of the port has risen by three billion in a year, as they said.", "it", "en"],
  ["ارتفعت حركة الميناء بنسبة كبيرة خلال عام واحد أكثر من ميناء الساحل.", "en", "ar"],
  ["去年港口吞吐量增长了百分之十二。", "zh-Hans", "zh-Hans"],
  ["Più 12 per cento.", "de", "de"],
  ["Skulden har stigit med tre miljarder och hamnen har den att betala i år.", "sv", "sv"],
])("%j of an article in %s is in %s", (words, article, lang) => {
  expect(sentenceLanguage(words, article)).toBe(lang);
});
