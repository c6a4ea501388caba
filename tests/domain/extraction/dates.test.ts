import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFrom, dayNumber, dayOf, daysIn, edtfOf, monthsAway, weekdayOf } from "@/domain/dates/days";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const DAY = "2023-06-07"; // a Wednesday
const dates = (lang: Lang, text: string, date?: string) =>
  extract(text, { lang, ...(date ? { date } : {}) }).dates.map((one) => [one.text, one.value, one.basis]);

const WRITTEN: [Lang, string, string, string][] = [
  ["it", "Il ponte ha chiuso il 12 giugno 2023 per lavori.", "12 giugno 2023", "2023-06-12"],
  ["it", "Il ponte ha chiuso il 1º giugno 2023 per lavori.", "1º giugno 2023", "2023-06-01"],
  ["it", "Il ponte ha chiuso domenica 16 aprile 2023 per lavori.", "domenica 16 aprile 2023", "2023-04-16"],
  ["it", "Il ponte ha chiuso il 12/06/2023 per lavori.", "12/06/2023", "2023-06-12"],
  ["it", "Il ponte ha chiuso nel marzo 2023 per lavori.", "marzo 2023", "2023-03"],
  ["it", "Il ponte ha chiuso nel 2023 per lavori.", "2023", "2023"],
  ["it", "Il ponte ha chiuso il 29 febbraio 2024 per lavori.", "29 febbraio 2024", "2024-02-29"],
  ["en", "The bridge closed on June 12, 2023 for works.", "June 12, 2023", "2023-06-12"],
  ["en", "The bridge closed on 12th of June 2023 for works.", "12th of June 2023", "2023-06-12"],
  ["en", "The bridge closed on Monday, June 12, for works.", "Monday, June 12", "XXXX-06-12"],
  ["en", "The bridge closed on 25/06/2023 for works.", "25/06/2023", "2023-06-25"],
  ["en", "The bridge closed in May 2023 for works.", "May 2023", "2023-05"],
  ["en", "The bridge closed on 2023-06-12 for works.", "2023-06-12", "2023-06-12"],
  ["de", "Die Brücke ist seit dem 12. Juni 2023 gesperrt.", "12. Juni 2023", "2023-06-12"],
  ["de", "Die Brücke ist seit dem 12.6.2023 gesperrt.", "12.6.2023", "2023-06-12"],
  ["de", "Die Brücke wurde im Jahr 2023 gesperrt.", "2023", "2023"],
  ["es", "El puente cerró el 12 de junio de 2023 por obras.", "12 de junio de 2023", "2023-06-12"],
  ["es", "El puente cerró en 2023 por obras.", "2023", "2023"],
  ["fr", "Le pont a fermé le 12 juin 2023 pour travaux.", "12 juin 2023", "2023-06-12"],
  ["fr", "Le pont a fermé le 1er juin pour travaux.", "1er juin", "XXXX-06-01"],
  ["pt", "A ponte fechou em 12 de junho de 2023 para obras.", "12 de junho de 2023", "2023-06-12"],
  ["ru", "Мост закрыли 12 июня 2023 года на ремонт.", "12 июня 2023 года", "2023-06-12"],
  ["ru", "Мост закрыли в 2023 году на ремонт.", "2023 году", "2023"],
  ["zh", "大桥于2023年6月12日关闭。", "2023年6月12日", "2023-06-12"],
  ["zh", "大桥于6月12日关闭。", "6月12日", "XXXX-06-12"],
  ["zh", "大桥于2023年6月关闭。", "2023年6月", "2023-06"],
  ["ar", "أغلق الجسر في ١٢ يونيو ٢٠٢٣ للصيانة.", "١٢ يونيو ٢٠٢٣", "2023-06-12"],
  ["ar", "أغلق الجسر في 12 حزيران/يونيو 2023 للصيانة.", "12 حزيران/يونيو 2023", "2023-06-12"],
  ["ar", "أغلق الجسر في 3 تشرين الأول 2023 للصيانة.", "3 تشرين الأول 2023", "2023-10-03"],
];

const RELATIVE: [Lang, string, string, string][] = [
  ["it", "Il ponte ha chiuso ieri per lavori.", "ieri", "2023-06-06"],
  ["it", "Il ponte ha chiuso domenica per lavori.", "domenica", "2023-06-04"],
  ["it", "Il ponte ha chiuso mercoledì per lavori.", "mercoledì", "2023-06-07"],
  ["it", "Il ponte ha chiuso mercoledì scorso per lavori.", "mercoledì scorso", "2023-05-31"],
  ["it", "Il ponte ha chiuso tre giorni fa per lavori.", "tre giorni fa", "2023-06-04"],
  ["it", "Il ponte ha chiuso il mese scorso per lavori.", "il mese scorso", "2023-05"],
  [
    "it",
    "Il ponte ha chiuso la settimana scorsa per lavori.",
    "la settimana scorsa",
    "2023-05-29/2023-06-04",
  ],
  ["it", "Il ponte chiuderà lunedì prossimo per lavori.", "lunedì prossimo", "2023-06-12"],
  ["en", "The bridge closed yesterday for works.", "yesterday", "2023-06-06"],
  ["en", "The bridge closed on Tuesday for works.", "Tuesday", "2023-06-06"],
  ["en", "The bridge closed last week for works.", "last week", "2023-05-29/2023-06-04"],
  ["en", "The bridge closed last Friday for works.", "last Friday", "2023-06-02"],
  ["en", "The bridge closed two weeks ago for works.", "two weeks ago", "2023-05-22/2023-05-28"],
  ["en", "The bridge closed last year for works.", "last year", "2022"],
  ["de", "Die Brücke wurde vor drei Tagen gesperrt.", "vor drei Tagen", "2023-06-04"],
  ["de", "Die Brücke wurde am Montag gesperrt.", "Montag", "2023-06-05"],
  ["de", "Die Brücke wurde vergangene Woche gesperrt.", "vergangene Woche", "2023-05-29/2023-06-04"],
  ["fr", "Le pont a fermé hier pour travaux.", "hier", "2023-06-06"],
  ["fr", "Le pont a fermé mardi pour travaux.", "mardi", "2023-06-06"],
  ["fr", "Le pont a fermé il y a trois jours pour travaux.", "il y a trois jours", "2023-06-04"],
  ["es", "El puente cerró ayer por obras.", "ayer", "2023-06-06"],
  ["es", "El puente cerró el lunes por obras.", "lunes", "2023-06-05"],
  ["es", "El puente cerró hace tres días por obras.", "hace tres días", "2023-06-04"],
  ["pt", "A ponte fechou ontem para obras.", "ontem", "2023-06-06"],
  ["pt", "A ponte fechou na sexta-feira para obras.", "sexta-feira", "2023-06-02"],
  ["pt", "A ponte fechou há três dias para obras.", "há três dias", "2023-06-04"],
  ["ru", "Мост закрыли вчера на ремонт.", "вчера", "2023-06-06"],
  ["ru", "Мост закрыли в понедельник на ремонт.", "понедельник", "2023-06-05"],
  ["ru", "Мост закрыли три дня назад на ремонт.", "три дня назад", "2023-06-04"],
  ["ru", "Мост закрыли на прошлой неделе на ремонт.", "на прошлой неделе", "2023-05-29/2023-06-04"],
  ["zh", "大桥昨天关闭。", "昨天", "2023-06-06"],
  ["zh", "大桥周一关闭。", "周一", "2023-06-05"],
  ["zh", "大桥上周关闭。", "上周", "2023-05-29/2023-06-04"],
  ["zh", "大桥上周三关闭。", "上周三", "2023-05-31"],
  ["zh", "大桥三天前关闭。", "三天前", "2023-06-04"],
  ["ar", "أغلق الجسر أمس للصيانة.", "أمس", "2023-06-06"],
  ["ar", "أغلق الجسر يوم الاثنين للصيانة.", "الاثنين", "2023-06-05"],
  ["ar", "أغلق الجسر قبل ثلاثة أيام للصيانة.", "قبل ثلاثة أيام", "2023-06-04"],
  ["ar", "أغلق الجسر الأسبوع الماضي للصيانة.", "الأسبوع الماضي", "2023-05-29/2023-06-04"],
];

describe("a date as written", () => {
  test.each(WRITTEN)("%s: %s", (lang, text, words, value) => {
    expect(dates(lang, text)).toEqual([[words, value, null]]);
  });

  test.each<[Lang, string]>([
    ["it", "Ha 12 maggiori clienti e 31 minori."],
    ["it", "Il ponte ha chiuso il 30 febbraio 2023."],
    ["it", "Il ponte è lungo 2023 metri."],
    ["it", "Il ponte chiude tutti i lunedì."],
    ["en", "The bridge may close, the minister said."],
    ["en", "The bridge closed on 06/07/2023 for works."],
    ["en", "The bridge is closed every Monday."],
    ["es", "El puente abre por la mañana."],
    ["es", "Habló Plácido Domingo en el teatro."],
    ["ru", "Среда обитания рыб изменилась."],
  ])("%s: is none in %s", (lang, text) => {
    expect(dates(lang, text, DAY)).toEqual([]);
  });
});

describe("a relative date", () => {
  test.each(RELATIVE)("%s: %s", (lang, text, words, value) => {
    expect(dates(lang, text)).toEqual([[words, null, null]]);
    expect(dates(lang, text, DAY)).toEqual([[words, value, "given"]]);
  });

  test("is counted from the dateline where no day is given, and from the given day before it", () => {
    const text = "Roma, 7 giugno 2023 (ANSA) - Il ponte ha chiuso ieri.";
    expect(dates("it", text).at(-1)).toEqual(["ieri", "2023-06-06", "dateline"]);
    expect(dates("it", text, "2024-03-01").at(-1)).toEqual(["ieri", "2024-02-29", "given"]);
  });

  test("has no value where the day is not whole", () => {
    expect(dates("it", "Il ponte ha chiuso ieri.", "2023-06")).toEqual([["ieri", null, null]]);
    expect(dates("it", "ROMA, 7 GIU (ANSA) - Il ponte ha chiuso ieri.").at(-1)).toEqual(["ieri", null, null]);
  });
});

describe("the calendar", () => {
  const days = fc.integer({ min: -1_000_000, max: 1_000_000 });

  test("gives each number one day and each day its number", () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = dayOf(number);
        expect(dayNumber(day)).toBe(number);
        expect(day.day).toBeGreaterThanOrEqual(1);
        expect(day.day).toBeLessThanOrEqual(daysIn(day.year, day.month));
      }),
    );
  });

  test("agrees with the machine's own calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(edtfOf(dayOf(number))).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(number)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  test("moves by months and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: -500, max: 500 }), (month, by) => {
        const there = monthsAway({ year: 2023, month }, by);
        expect(monthsAway(there, -by)).toEqual({ year: 2023, month });
      }),
    );
  });

  test("has a 29 February in leap years alone", () => {
    expect(dayFrom("2024-02-29")).toEqual({ year: 2024, month: 2, day: 29 });
    expect(dayFrom("2023-02-29")).toBeNull();
    expect(dayFrom("1900-02-29")).toBeNull();
    expect(dayFrom("2000-02-29")).not.toBeNull();
    expect(dayFrom("2023-06")).toBeNull();
  });
});

test.each<[string, string, (string | null)[]]>([
  ["9999-12-31", "The bridge opens tomorrow, and closed yesterday.", [null, "9999-12-30"]],
  ["0000-01-01", "The bridge opens tomorrow, and closed yesterday.", ["0000-01-02", null]],
  ["0003-05-02", "The bridge closed five years ago.", [null]],
])("counted from %s, no date leaves the years of four digits: %s", (day, text, values) => {
  expect(dates("en", text, day).map(([, value]) => value)).toEqual(values);
});
