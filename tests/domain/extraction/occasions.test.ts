import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const hint = (lang: Lang, text: string, date?: string) => {
  const [found] = extract(text, { lang, ...(date ? { date } : {}) }).occasions;
  return [found?.place?.text, found?.date?.value, found?.event?.text];
};

test("an occasion is proposed from the sentence of the words, with its date counted from the given day", () => {
  const text = "“Il ponte è chiuso”, ha detto Ferri ieri a Mosca durante una conferenza stampa.";
  expect(hint("it", text, "2023-06-07")).toEqual(["Mosca", "2023-06-06", "una conferenza stampa"]);
  expect(hint("it", text)).toEqual(["Mosca", null, "una conferenza stampa"]);
  expect(hint("en", "“The bridge is closed,” Stone said in Paris on June 12, 2023.")).toEqual([
    "Paris",
    "2023-06-12",
    undefined,
  ]);
});

test("a place of the dateline stands in where the sentence names none, and says so", () => {
  const text = "ROMA, 3 GIU (ANSA) - “Il ponte è chiuso”, ha detto Aldo Ferri.";
  const [found] = extract(text, { lang: "it" }).occasions;
  expect(found?.place).toMatchObject({ text: "ROMA", reason: "occasion.dateline" });
});

test("no occasion is proposed where the text gives nothing", () => {
  expect(extract("“Il ponte è chiuso”, ha detto Aldo Ferri.", { lang: "it" }).occasions).toEqual([]);
});

test.each<[Lang, string, string, string]>([
  [
    "en",
    "“The bridge is closed,” Anna Stone said in Paris on Tuesday during a press conference.",
    "Paris",
    "a press conference",
  ],
  [
    "de",
    "„Die Brücke bleibt gesperrt“, sagte Anna Stein gestern in Paris bei einer Pressekonferenz.",
    "Paris",
    "einer Pressekonferenz",
  ],
  [
    "fr",
    "« Le pont est fermé », a déclaré Anne Morel hier à Moscou lors d’une conférence de presse.",
    "Moscou",
    "une conférence de presse",
  ],
  [
    "es",
    "«El puente está cerrado», dijo Ana Torres ayer en París durante una rueda de prensa.",
    "París",
    "una rueda de prensa",
  ],
  [
    "pt",
    "“A ponte está fechada”, disse Ana Torres ontem em Paris durante uma conferência de imprensa.",
    "Paris",
    "uma conferência de imprensa",
  ],
  [
    "ru",
    "«Мост закрыт», — заявила Анна Орлова вчера в Париже на пресс-конференции.",
    "Париже",
    "пресс-конференции",
  ],
  ["zh", "王明昨天在巴黎的新闻发布会上说：“大桥已经关闭。”", "巴黎", "巴黎的新闻发布会"],
  ["ar", "قال أحمد سالم أمس في باريس خلال مؤتمر صحفي: «الجسر مغلق».", "باريس", "مؤتمر صحفي"],
])("%s: place, day and event are read beside the words: %s", (lang, text, place, event) => {
  expect(hint(lang, text, "2023-06-07")).toEqual([place, "2023-06-06", event]);
});

test.each<[Lang, string]>([
  ["en", "“The bridge is closed,” Anna Stone said."],
  ["de", "„Die Brücke bleibt gesperrt“, sagte Anna Stein."],
  ["fr", "« Le pont est fermé », a déclaré Anne Morel."],
  ["es", "«El puente está cerrado», dijo Ana Torres."],
  ["pt", "“A ponte está fechada”, disse Ana Torres."],
  ["ru", "«Мост закрыт», — заявила Анна Орлова."],
  ["zh", "王明说：“大桥已经关闭。”"],
  ["ar", "قال أحمد سالم: «الجسر مغلق»."],
])("%s: no occasion is made up: %s", (lang, text) => {
  expect(extract(text, { lang }).occasions).toEqual([]);
});

test("a date within the words of one quote is no occasion of another, and one outside them is", () => {
  const dates = (text: string) =>
    extract(text, { lang: "it" }).occasions.map(({ date }) => date?.text ?? null);
  const spoken = "«Nel 2021 la piscina era vuota», ha detto Ferri. «Adesso è piena», ha aggiunto Ferri.";
  expect(dates(spoken).filter(Boolean)).toEqual([]);
  const said = "«La piscina è piena», ha detto Ferri il 3 maggio 2023. «E pulita», ha aggiunto Ferri.";
  expect(dates(said)).toEqual(["3 maggio 2023", "3 maggio 2023"]);
});

test.each<[Lang, string]>([
  ["en", "“The weir will hold,” said Ada Rossi, who has led the board since 2016."],
  ["en", "“The weir will hold,” said Ada Rossi, and work must end by 3 May 2027."],
  ["it", "«La diga terrà», ha detto Ada Rossi, sindaca dal 2016."],
  ["it", "«La diga terrà», ha detto Ada Rossi: i lavori finiranno entro il 3 maggio 2027."],
  ["fr", "« Le barrage tiendra », a dit Ada Rossi, maire depuis 2016."],
  ["es", "«La presa resistirá», dijo Ada Rossi, alcaldesa desde 2016."],
  ["pt", "“A barragem vai resistir”, disse Ada Rossi, prefeita desde 2016."],
  ["de", "„Das Wehr hält“, sagte Ada Rossi, Bürgermeisterin seit 2016."],
])("%s: a date since or until which something lasts is no day of saying: %s", (lang, text) => {
  expect(extract(text, { lang }).occasions.flatMap(({ date }) => date ?? [])).toEqual([]);
});
