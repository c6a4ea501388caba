/** A day of the calendar in use today, also carried back before it was in use; months and days from 1. */
export type Day = { year: number; month: number; day: number };

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days of four hundred years, after which the calendar begins anew. */
const ERA = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468;

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has; 0 for a month that there is not. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

/** Days since 1 January 1970; the year is taken to begin in March, so that a leap day comes last. */
export function dayNumber({ year, month, day }: Day): number {
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / 400);
  const inEra = from - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - TO_1970;
}

/** The day so many days after 1 January 1970. */
export function dayOf(number: number): Day {
  const from = number + TO_1970;
  const era = Math.floor(from / ERA);
  const inEra = from - era * ERA;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: years + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The month so many months away, as year and month. */
export function monthsAway({ year, month }: Pick<Day, "year" | "month">, by: number) {
  const count = year * 12 + (month - 1) + by;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

const padded = (value: number, width: number) => String(value).padStart(width, "0");

/** As EDTF writes it: year, year and month, or the whole day. */
export const edtfOf = ({ year, month, day }: { year: number; month?: number; day?: number }): string =>
  padded(year, 4) + (month ? `-${padded(month, 2)}` : "") + (month && day ? `-${padded(day, 2)}` : "");

/** The day that an EDTF text of year, month and day names; null for any other text, and for a day there is not. */
export function dayFrom(edtf: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(edtf);
  if (!found) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}
