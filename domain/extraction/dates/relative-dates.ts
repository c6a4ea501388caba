import { type Day, dayNumber, dayOf, edtfOf, monthsAway, weekdayOf } from "@/domain/dates/days";
import type { DateWords, Shift } from "@/domain/extraction/cues/tables/date-words";
import { type Doc, isWord, longestAt, standsAt, wordAt } from "@/domain/extraction/document/document";
import { numberAt } from "./calendar-dates";

/** A relative date as found: where it ends, and what it says of the day it is counted from. */
export type Relative = {
  to: number;
  from: number;
  value: (origin: Day) => string;
  /** All the time up to that day. */
  lasting?: true;
};

const MOST_AGO = 1000;

/** A day, the Monday and Sunday of a week, a month or a year. */
function shifted(origin: Day, { unit, by, weekday }: Shift): string {
  if (unit === "year") return edtfOf({ year: origin.year + by });
  if (unit === "month") return edtfOf(monthsAway(origin, by));
  const today = dayNumber(origin);
  if (unit === "day") return edtfOf(dayOf(today + by));
  const monday = today - weekdayOf(today) + 1 + 7 * by;
  if (weekday) return edtfOf(dayOf(monday + weekday - 1));
  return `${edtfOf(dayOf(monday))}/${edtfOf(dayOf(monday + 6))}`;
}

type Side = "past" | "next" | null;

/** The last such weekday on or before a day; strictly before it, or after it, where the text says so. */
function weekdayFrom(origin: Day, weekday: number, side: Side): string {
  const today = dayNumber(origin);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (side === "next") return edtfOf(dayOf(today + ((weekday - weekdayOf(today) + 6) % 7) + 1));
  return edtfOf(dayOf(today - (back === 0 && side === "past" ? 7 : back)));
}

function sideAt(doc: Doc, words: DateWords, at: number): Side {
  if (words.past.has(wordAt(doc, at))) return "past";
  return words.next.has(wordAt(doc, at)) ? "next" : null;
}

function weekdayAt(doc: Doc, words: DateWords, at: number): Relative | null {
  const before = sideAt(doc, words, at);
  const leads = before !== null && words.weekdays.has(wordAt(doc, at + 1));
  const place = leads ? at + 1 : at;
  const weekday = words.weekdays.get(wordAt(doc, place));
  if (!weekday) return null;
  if (words.weekdayAfter && !words.weekdayAfter.has(wordAt(doc, place - 1))) return null;
  const side = leads ? before : sideAt(doc, words, at + 1);
  const to = place + (side && !leads ? 2 : 1);
  return { from: at, to, value: (origin) => weekdayFrom(origin, weekday, side) };
}

function agoAt(doc: Doc, words: DateWords, at: number): Relative | null {
  const before = longestAt(doc, words.agoBefore, at);
  const place = at + before;
  const unit = words.units.get(wordAt(doc, place + 1));
  if (!unit) return null;
  const count = words.numbers.get(wordAt(doc, place)) ?? numberAt(doc, place);
  if (count < 1 || count > MOST_AGO) return null;
  const after = words.agoAfter.has(wordAt(doc, place + 2));
  if (before === 0 && !after) return null;
  return {
    from: at,
    to: place + (after ? 3 : 2),
    value: (origin) => shifted(origin, { unit, by: -count }),
  };
}

/** From so many units before a day up to it, as exact as the unit. */
function upTo(origin: Day, unit: Shift["unit"], count: number): string {
  if (unit === "year") return `${edtfOf({ year: origin.year - count })}/${edtfOf({ year: origin.year })}`;
  if (unit === "month")
    return `${edtfOf(monthsAway(origin, -count))}/${edtfOf({ year: origin.year, month: origin.month })}`;
  const days = unit === "week" ? 7 * count : count;
  return `${edtfOf(dayOf(dayNumber(origin) - days))}/${edtfOf(origin)}`;
}

/** "the last two years", "deux dernières années", "السنوات الثلاث الماضية": the three words in any order. */
function lastingAt(doc: Doc, words: DateWords, at: number): Relative | null {
  const pair = words.pairs.get(wordAt(doc, at));
  const places = pair ? [at, at + 1] : [at, at + 1, at + 2];
  if (!places.some((place) => words.lasting.has(wordAt(doc, place)))) return null;
  let unit = pair;
  let count = pair ? 2 : 0;
  for (const place of places) {
    const word = wordAt(doc, place);
    unit ??= words.units.get(word);
    if (count === 0) count = words.numbers.get(word) ?? Math.max(0, numberAt(doc, place));
  }
  if (!unit || count < 2 || count > MOST_AGO) return null;
  const [found, times] = [unit, count];
  return { from: at, to: at + places.length, value: (origin) => upTo(origin, found, times), lasting: true };
}

/** Longest first, as the tables are sorted. */
function phraseAt(doc: Doc, words: DateWords, at: number): Relative | null {
  const found = words.phrases.get(wordAt(doc, at))?.find((one) => standsAt(doc, one.words, at));
  if (!found) return null;
  return { from: at, to: at + found.words.length, value: (origin) => shifted(origin, found.shift) };
}

/** Is a capital here that the language would not write? Then it is a name: "Domingo". */
function isName(doc: Doc, words: DateWords, at: number): boolean {
  return !words.capitals && doc.tokens.cap[at] === 1 && isWord(doc, at - 1);
}

/** The relative date that begins at a token; null where none does. */
export function relativeDate(doc: Doc, words: DateWords, at: number): Relative | null {
  const lasting = lastingAt(doc, words, at);
  if (lasting) return lasting;
  if (words.never.has(wordAt(doc, at - 1)) || isName(doc, words, at)) return null;
  return phraseAt(doc, words, at) ?? agoAt(doc, words, at) ?? weekdayAt(doc, words, at);
}
