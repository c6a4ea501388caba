import type { UiLang } from "@/domain/vocabulary";
import { dateFormat } from "./format";
import { readEdtf } from "./read-edtf";

type Words = {
  about: (date: string) => string;
  perhaps: (date: string) => string;
  range: (from: string, to: string) => string;
  unknown: string;
  seasons: readonly [string, string, string, string];
  withoutYear: (date: string) => string;
  century: (years: string) => string;
};

const WORDS: Record<UiLang, Words> = {
  en: {
    about: (date) => `about ${date}`,
    perhaps: (date) => `${date} (?)`,
    range: (from, to) => `${from} – ${to}`,
    unknown: "date not known",
    seasons: ["spring", "summer", "autumn", "winter"],
    withoutYear: (date) => `${date}, year not known`,
    century: (years) => `in the years ${years}`,
  },
  it: {
    about: (date) => `circa ${date}`,
    perhaps: (date) => `${date} (?)`,
    range: (from, to) => `${from} – ${to}`,
    unknown: "data non nota",
    seasons: ["primavera", "estate", "autunno", "inverno"],
    withoutYear: (date) => `${date}, anno non noto`,
    century: (years) => `negli anni ${years}`,
  },
};

// Any year with 29 February: only day and month of it are shown.
const SOME_YEAR = 2000;

function formatted(
  lang: UiLang,
  year: number,
  month: number,
  day: number,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = new Date(Date.UTC(SOME_YEAR, month - 1, day));
  // Set apart, since Date.UTC takes the years 0 to 99 for the twentieth century.
  date.setUTCFullYear(year);
  return dateFormat(lang, options).format(date);
}

/** A date in words for readers: "16 April 2023", "circa aprile 2023"; empty or unreadable: "not known". */
export function edtfInWords(text: string, lang: UiLang): string {
  const words = WORDS[lang];
  if (!readEdtf(text).ok) return words.unknown;
  const [from = "", to] = text.split("/");
  return to === undefined ? oneInWords(from, lang) : rangeInWords(from, to, lang);
}

function rangeInWords(from: string, to: string, lang: UiLang): string {
  const isOneMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  if (isOneMonth) return `${Number(from.slice(8))}–${oneInWords(to, lang)}`;
  return WORDS[lang].range(oneInWords(from, lang), oneInWords(to, lang));
}

function oneInWords(text: string, lang: UiLang): string {
  const words = WORDS[lang];
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? "";
  const bare = bareInWords(qualifier === "" ? text : text.slice(0, -1), lang);
  const about = qualifier === "~" || qualifier === "%" ? words.about(bare) : bare;
  return qualifier === "?" || qualifier === "%" ? words.perhaps(about) : about;
}

function bareInWords(text: string, lang: UiLang): string {
  const words = WORDS[lang];
  const [year = "", month = "XX", day = "XX"] = text.split("-");
  if (year === "XXXX") {
    if (month === "XX") return words.unknown;
    return words.withoutYear(
      day === "XX"
        ? formatted(lang, SOME_YEAR, Number(month), 1, { month: "long" })
        : formatted(lang, SOME_YEAR, Number(month), Number(day), { day: "numeric", month: "long" }),
    );
  }
  if (year.includes("X")) return words.century(`${year.replaceAll("X", "0")}–${year.replaceAll("X", "9")}`);
  if (month === "XX") return year;
  const season = words.seasons[Number(month) - 21];
  if (season !== undefined) return `${season} ${year}`;
  if (day === "XX")
    return formatted(lang, Number(year), Number(month), 1, { month: "long", year: "numeric" });
  return formatted(lang, Number(year), Number(month), Number(day), {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
}

/** An instant (ISO 8601) in words: day, month, year and time, UTC. */
export function instantInWords(iso: string, lang: UiLang): string {
  return `${dateFormat(lang, { dateStyle: "long", timeStyle: "short" }).format(Date.parse(iso))} UTC`;
}
