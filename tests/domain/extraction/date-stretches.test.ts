import { expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const datesIn = (text: string, lang: Lang, date?: string) =>
  extract(text, { lang, ...(date === undefined ? {} : { date }) }).dates.map(
    (one) => `${one.text} = ${one.value}${one.basis ? ` from ${one.basis}` : ""}`,
  );

test.each<[Lang, string, string]>([
  ["en", "The fair runs from 12 to 14 June 2024.", "12 to 14 June 2024"],
  ["en", "The fair runs June 12 to 14, 2024 in town.", "June 12 to 14, 2024"],
  ["it", "La fiera va dal 12 al 14 giugno 2024.", "12 al 14 giugno 2024"],
  ["fr", "La foire a lieu du 12 au 14 juin 2024.", "12 au 14 juin 2024"],
  ["es", "La feria es del 12 al 14 de junio de 2024.", "12 al 14 de junio de 2024"],
  ["pt", "A feira é de 12 a 14 de junho de 2024.", "12 a 14 de junho de 2024"],
  ["de", "Der Markt läuft vom 12. bis zum 14. Juni 2024.", "12. bis zum 14. Juni 2024"],
  ["ru", "Ярмарка идет с 12 по 14 июня 2024 года.", "12 по 14 июня 2024 года"],
  ["zh", "展会于2024年6月12日至14日举行。", "2024年6月12日至14日"],
  ["ar", "يقام المعرض من 12 إلى 14 يونيو 2024.", "12 إلى 14 يونيو 2024"],
])("%s: the days of one month from the first to the last: %s", (lang, text, written) => {
  expect(datesIn(text, lang)).toEqual([`${written} = 2024-06-12/2024-06-14`]);
});

test("days joined by a hyphen are a stretch, those joined by “and” or the wrong way round are none", () => {
  expect(datesIn("The fair is on 12-14 June in town.", "en")).toEqual(["12-14 June = XXXX-06-12/XXXX-06-14"]);
  expect(datesIn("The fair is on 12 and 14 June in town.", "en")).toEqual(["14 June = XXXX-06-14"]);
  expect(datesIn("A vote of 14 to 12 June ballots failed.", "en")).toEqual(["12 June = XXXX-06-12"]);
});

test.each<[Lang, string, string]>([
  ["en", "The fair opens in March.", "March"],
  ["it", "La fiera apre a marzo.", "marzo"],
  ["fr", "La foire ouvre en mars.", "mars"],
  ["es", "La feria abre en marzo.", "marzo"],
  ["pt", "A feira abre em março.", "março"],
  ["de", "Der Markt öffnet im März.", "März"],
  ["ru", "Ярмарка откроется в марте.", "марте"],
  ["zh", "展会三月开幕。", "三月"],
  ["ar", "يفتح المعرض في مارس.", "مارس"],
])("%s: a month alone leaves its year open: %s", (lang, text, written) => {
  expect(datesIn(text, lang)).toEqual([`${written} = XXXX-03`]);
});

test.each<[Lang, string]>([
  ["en", "The march in town was long."],
  ["en", "It may turn, and will march on."],
  ["it", "Ana Marzo abita a Marzo."],
  ["zh", "他住了三个月。"],
])("%s: a word of another meaning and a name are no month: %s", (lang, text) => {
  expect(datesIn(text, lang)).toEqual([]);
});

test.each<[Lang, string, string]>([
  ["en", "The mill turned in the last two years.", "last two years"],
  ["it", "Il mulino ha girato negli ultimi due anni.", "ultimi due anni"],
  ["fr", "Le moulin a tourné ces deux dernières années.", "deux dernières années"],
  ["es", "El molino giró en los últimos dos años.", "últimos dos años"],
  ["pt", "O moinho girou nos últimos dois anos.", "últimos dois anos"],
  ["de", "Die Mühle lief in den letzten zwei Jahren.", "letzten zwei Jahren"],
  ["ru", "За последние два года мельница сгорела.", "последние два года"],
  ["zh", "过去两年磨坊一直开着。", "过去两年"],
  ["ar", "عملت الطاحونة خلال العامين الماضيين.", "العامين الماضيين"],
])("%s: the time up to now is counted from the day of the text: %s", (lang, text, written) => {
  expect(datesIn(text, lang)).toEqual([`${written} = null`]);
  expect(datesIn(text, lang, "2024-10-09")).toEqual([`${written} = 2022/2024 from given`]);
});

test("as exact as its unit", () => {
  expect(datesIn("It rained over the past three months.", "en", "2024-01-09")).toEqual([
    "past three months = 2023-10/2024-01 from given",
  ]);
  expect(datesIn("It rained in the last 10 days.", "en", "2024-01-09")).toEqual([
    "last 10 days = 2023-12-30/2024-01-09 from given",
  ]);
});

test("it dates no quote, and a last word without a number and its unit is none", () => {
  const text = "“The mill turns,” Mary Stone said of the last two years.";
  expect(extract(text, { lang: "en", date: "2024-10-09" }).occasions).toEqual([]);
  expect(datesIn("The last two mayors lived here for years.", "en")).toEqual([]);
});
