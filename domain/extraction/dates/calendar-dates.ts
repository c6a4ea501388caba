import { daysIn, edtfOf } from "@/domain/dates/days";
import type { DateWords } from "@/domain/extraction/cues/tables/date-words";
import { type Doc, isComma, wordAt } from "@/domain/extraction/document/document";

/** A date as written with its EDTF value; `to` is the token after its last one. */
export type Written = { to: number; value: string };

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?$/u;

/** Arabic, Persian and full-width digits as plain ones. */
const plain = (word: string) =>
  word.charCodeAt(0) < 0x100
    ? word
    : word.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/gu, (digit) => {
        const unit = digit.charCodeAt(0);
        return String((unit >= 0xff10 ? unit - 0xff10 : unit) & 15);
      });

/** The nought of each script's digits. */
const DIGITS = [0x30, 0x660, 0x6f0, 0xff10];

/** Does a word begin with a digit, of whatever script? */
export function hasDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  for (const zero of DIGITS) if (unit >= zero && unit <= zero + 9) return true;
  return false;
}

/** The number at a token, -1 where there is none of up to four digits. */
export function numberAt(doc: Doc, at: number): number {
  const word = plain(wordAt(doc, at));
  return /^\d{1,4}$/u.test(word) ? Number(word) : -1;
}

const yearAt = (doc: Doc, at: number) => {
  const year = numberAt(doc, at);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
};

function dayAt(doc: Doc, at: number): number {
  const found = ORDINAL.exec(plain(wordAt(doc, at)));
  const day = found ? Number(found[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
}

/** A day that there is; without a year the year stays open. */
function asEdtf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year || 2000, month)) return null;
  return year ? edtfOf({ year, month, day }) : openYear({ month, day });
}

/** A month, or a day in it, of a year that is not told. */
const openYear = (date: { month: number; day?: number }) => `XXXX${edtfOf({ year: 0, ...date }).slice(4)}`;

/** The month at a token: one word or two, perhaps by two names ("حزيران/يونيو"). */
function monthAt(doc: Doc, words: DateWords, at: number): { month: number; to: number } | null {
  const word = wordAt(doc, at);
  const two = words.months.get(`${word} ${wordAt(doc, at + 1)}`);
  const month = two ?? words.months.get(word);
  if (!month) return null;
  let to = at + (two ? 2 : 1);
  if (wordAt(doc, to) === "." && doc.tokens.end[to - 1] === doc.tokens.start[to] && word.length <= 4) to++;
  if (wordAt(doc, to) !== "/") return { month, to };
  const other = monthAt(doc, words, to + 1);
  return other && other.month === month ? { month, to: other.to } : { month, to };
}

/** A year after a day or month, over a comma or a small word; the word for year belongs to it. */
function closingYear(doc: Doc, words: DateWords, at: number): { year: number; to: number } {
  const next = isComma(wordAt(doc, at)) || words.links.has(wordAt(doc, at)) ? at + 1 : at;
  const year = yearAt(doc, next);
  if (!year) return { year: 0, to: at };
  return { year, to: words.yearWord.has(wordAt(doc, next + 1)) ? next + 2 : next + 1 };
}

function dayFirst(doc: Doc, words: DateWords, at: number): Written | null {
  const day = dayAt(doc, at);
  if (!day) return null;
  let next = at + 1;
  while (next < at + 3 && (wordAt(doc, next) === "." || words.links.has(wordAt(doc, next)))) next++;
  const named = monthAt(doc, words, next);
  if (!named) return null;
  const { year, to } = closingYear(doc, words, named.to);
  const value = asEdtf(year, named.month, day);
  return value ? { to, value } : null;
}

function monthFirst(doc: Doc, words: DateWords, at: number): Written | null {
  const named = monthAt(doc, words, at);
  if (!named) return null;
  const day = words.monthFirst ? dayAt(doc, named.to) : 0;
  if (day && !yearAt(doc, named.to)) {
    const until = words.rangeLinks.has(wordAt(doc, named.to + 1)) ? dayAt(doc, named.to + 2) : 0;
    const { year, to } = closingYear(doc, words, named.to + (until ? 3 : 1));
    const value = asEdtf(year, named.month, until || day);
    return value && until ? rangeTo(day, { to, value }) : value ? { to, value } : null;
  }
  const { year, to } = closingYear(doc, words, named.to);
  if (year) return { to, value: edtfOf({ year, month: named.month }) };
  const isMonth =
    words.monthAfter.has(wordAt(doc, at - 1)) && words.capitals === (doc.tokens.cap[at] ?? 0) > 0;
  // A full stop behind it may be the sentence's.
  const end = wordAt(doc, to - 1) === "." ? to - 1 : to;
  return isMonth ? { to: end, value: openYear({ month: named.month }) } : null;
}

/** The first day of a stretch that ends on a day as written: "12 to 14 June", "12-14 June". */
function dayRange(doc: Doc, words: DateWords, at: number): Written | null {
  const joined = /^(\d{1,2})[-–](\d{1,2})$/u.exec(plain(wordAt(doc, at)));
  let next = at + 1;
  if (!joined) {
    if (wordAt(doc, next) === ".") next++;
    const link = next;
    while (next < link + 2 && (words.rangeLinks.has(wordAt(doc, next)) || /^[-–]$/u.test(wordAt(doc, next))))
      next++;
    if (next === link) return null;
  }
  const first = joined ? Number(joined[1]) : dayAt(doc, at);
  const last = joined ? lastOf(doc, words, at, Number(joined[2])) : dayFirst(doc, words, next);
  return last ? rangeTo(first, last) : null;
}

/** "14 June" where the day was read from a joined number. */
function lastOf(doc: Doc, words: DateWords, at: number, day: number): Written | null {
  const next = words.links.has(wordAt(doc, at + 1)) ? at + 2 : at + 1;
  const named = monthAt(doc, words, next);
  if (!named) return null;
  const { year, to } = closingYear(doc, words, named.to);
  const value = asEdtf(year, named.month, day);
  return value ? { to, value } : null;
}

/** From a day to another of its month. */
function rangeTo(first: number, { to, value }: Written): Written | null {
  if (first < 1 || first >= Number(value.slice(-2))) return null;
  return { to, value: `${value.slice(0, -2)}${String(first).padStart(2, "0")}/${value}` };
}

/** "2023年6月12日", "6月12日", "2023年6月", "2023年". */
function signed(doc: Doc, words: DateWords, at: number): Written | null {
  const first = numberAt(doc, at);
  const sign = wordAt(doc, at + 1);
  if (sign === "年") {
    const year = yearAt(doc, at);
    if (!year) return null;
    const rest = numberAt(doc, at + 2);
    if (rest < 1 || wordAt(doc, at + 3) !== "月") return { to: at + 2, value: edtfOf({ year }) };
    const whole = dayAfter(doc, words, year, rest, at + 4);
    return whole ?? (rest <= 12 ? { to: at + 4, value: edtfOf({ year, month: rest }) } : null);
  }
  return sign === "月" ? (dayAfter(doc, words, 0, first, at + 2) ?? bareMonth(first, at + 2)) : null;
}

const bareMonth = (month: number, to: number): Written | null =>
  month >= 1 && month <= 12 ? { to, value: openYear({ month }) } : null;

/** "三月", "十一月": a month by the word of its number. */
function monthInWords(doc: Doc, words: DateWords, at: number): Written | null {
  const ten = words.numbers.get(wordAt(doc, at));
  const more = ten === 10 ? (words.numbers.get(wordAt(doc, at + 1)) ?? 0) : 0;
  const to = more > 0 ? at + 2 : at + 1;
  return ten !== undefined && wordAt(doc, to) === "月" ? bareMonth(ten + more, to + 1) : null;
}

function dayAfter(doc: Doc, words: DateWords, year: number, month: number, at: number): Written | null {
  const isDay = wordAt(doc, at + 1) === "日" || wordAt(doc, at + 1) === "号";
  const value = isDay ? asEdtf(year, month, numberAt(doc, at)) : null;
  if (!value) return null;
  const last = words.rangeLinks.has(wordAt(doc, at + 2)) ? dayAfter(doc, words, year, month, at + 3) : null;
  return (last && rangeTo(numberAt(doc, at), last)) ?? { to: at + 2, value };
}

/** "2023-06-12" is one token; "12/06/2023" and "12.6.2023" are five. */
function inNumbers(doc: Doc, words: DateWords, at: number): Written | null {
  const whole = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(plain(wordAt(doc, at)));
  if (whole) {
    const [year = 0, month = 0, day = 0] = whole.slice(1).map(Number);
    const value = asEdtf(year, month, day);
    return value ? { to: at + 1, value } : null;
  }
  const sign = wordAt(doc, at + 1);
  if ((sign !== "/" && sign !== ".") || wordAt(doc, at + 3) !== sign) return null;
  const [first, second, third] = [numberAt(doc, at), numberAt(doc, at + 2), numberAt(doc, at + 4)];
  if (yearAt(doc, at)) return asWritten(asEdtf(first, second, third ?? 0), at + 5);
  if (!yearAt(doc, at + 4) || first === undefined || second === undefined || third === undefined) return null;
  const isDayFirst = words.order === "day" || sign === "." || first > 12 || first === second;
  if (isDayFirst && second <= 12) return asWritten(asEdtf(third, second, first), at + 5);
  return second > 12 ? asWritten(asEdtf(third, first, second), at + 5) : null;
}

const asWritten = (value: string | null, to: number): Written | null => (value ? { to, value } : null);

/** A year alone, only after a word that makes it one: "nel 2023", "in 2023". */
function loneYear(doc: Doc, words: DateWords, at: number): Written | null {
  if (!words.yearAfter.has(wordAt(doc, at - 1))) return null;
  const year = yearAt(doc, at);
  if (year < 1500 || year > 2199) return null;
  const isWritten = words.yearWord.size === 0 || words.yearWord.has(wordAt(doc, at + 1));
  if (!isWritten) return null;
  return { to: at + (words.yearWord.size === 0 ? 1 : 2), value: edtfOf({ year }) };
}

/** The date that is written at a token, whole; null where none begins. */
export function writtenDate(doc: Doc, words: DateWords, at: number): Written | null {
  if (hasDigit(wordAt(doc, at)))
    return (
      dayRange(doc, words, at) ??
      dayFirst(doc, words, at) ??
      signed(doc, words, at) ??
      inNumbers(doc, words, at) ??
      loneYear(doc, words, at)
    );
  if (words.weekdays.has(wordAt(doc, at))) {
    let next = at + 1;
    while (next < at + 4 && (isComma(wordAt(doc, next)) || isLink(wordAt(doc, next)))) next++;
    return next < at + 4 && !words.weekdays.has(wordAt(doc, next)) ? writtenDate(doc, words, next) : null;
  }
  return hasDigit(wordAt(doc, at - 1)) ? null : (monthFirst(doc, words, at) ?? monthInWords(doc, words, at));
}

/** Articles between a weekday and its date: "domenica il 16", "Montag, dem 12.", "lundi le 12". */
const isLink = (word: string) => /^(?:il|le|el|den|dem|der|the|dia|día)$/u.test(word);
