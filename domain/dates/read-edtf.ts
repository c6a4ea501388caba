import edtf from "edtf";
import { remembered } from "@/domain/remembered";

/**
 * A date as a desk writes it: Extended Date/Time Format (ISO 8601-2), levels 0 and 1, without times of day.
 * `earliest` and `latest` are the first and last day it may be, YYYY-MM-DD.
 */
export type EdtfDate = {
  edtf: string;
  earliest: string;
  latest: string;
  approximate: boolean;
  uncertain: boolean;
};

/** `malformed`: no such form; `impossible`: the form is right but there is no such day, month or order. */
export type ReadEdtf = { ok: true; value: EdtfDate } | { ok: false; reason: "malformed" | "impossible" };

// Year, year-month, season (21–24) or day, each with X for unknown digits and one qualifier at the end.
const ONE = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?$/;
const LONGEST = 24;
const TYPES = ["Date", "Season", "Interval"];

const isForm = (text: string): boolean =>
  text.length <= LONGEST && text.split("/").length <= 2 && text.split("/").every((part) => ONE.test(part));

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

// The parser takes 29 February of any year, so the calendar is asked here.
function isInCalendar(part: string): boolean {
  const [, year = "", month, day] = ONE.exec(part) ?? [];
  if (day === undefined || day === "XX" || month === undefined || month === "XX") return true;
  const inYear = year.includes("X") ? 2000 : Number(year);
  const last = new Date(Date.UTC(2000, Number(month), 0));
  last.setUTCFullYear(inYear, Number(month), 0);
  return Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last.getUTCDate();
}

// A page names the same few dates again and again, and the parser takes a tenth of a millisecond for each.
const KEPT = 10_000;

/** Reads a date; refuses by value. Open intervals (`2023/..`) are not taken: an end is a day or unknown. */
export const readEdtf = remembered(read, KEPT);

function read(text: string): ReadEdtf {
  if (!isForm(text)) return { ok: false, reason: "malformed" };
  if (!text.split("/").every(isInCalendar)) return { ok: false, reason: "impossible" };
  try {
    // Level 2 only for an unknown year before a known day ("30 March"): the form above allows no more.
    const date = edtf(text, { level: 2, types: TYPES });
    if (date.max < date.min) return { ok: false, reason: "impossible" };
    const parts = [date, date.lower, date.upper];
    const value = {
      edtf: text,
      earliest: dayOf(date.min),
      latest: dayOf(date.max),
      approximate: parts.some((part) => (part?.approximate?.value ?? 0) !== 0),
      uncertain: parts.some((part) => (part?.uncertain?.value ?? 0) !== 0),
    };
    return { ok: true, value };
  } catch (error) {
    // The parser throws for every text that is no date; the form was right, so the date is impossible.
    if (error instanceof Error) return { ok: false, reason: "impossible" };
    throw error;
  }
}
