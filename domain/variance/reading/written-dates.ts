import type { VarianceWords } from "@/domain/variance/words/table";
import type { Unit } from "./units";

type Calendar = Pick<VarianceWords, "months" | "links">;

const LAST_DAY = 31;

/** Joins day, month and year into one date, whatever their order: "5 May 2023", "May 5, 2023". */
export function withDates(text: string, units: readonly Unit[], { months, links }: Calendar): Unit[] {
  const out: Unit[] = [];
  for (let at = 0; at < units.length; ) {
    const end = dateEnd(units, at, { months, links });
    const [first, last] = [units[at], units[(end ?? at + 1) - 1]];
    if (!first || !last) break;
    if (end === null) out.push(first);
    else {
      const run = units.slice(at, end);
      const month = run.find(({ surface }) => months.has(surface));
      const numbers = run.filter(({ kind }) => kind === "number").map(({ key }) => key.replace("#o", "#"));
      const [day, year] = numbers.length === 2 ? numbers.sort(byLength) : numbers;
      const key = `date ${month ? months.get(month.surface) : ""} ${day ?? ""} ${year ?? ""}`;
      const place = { text: text.slice(first.start, last.end), end: last.end };
      const surface = run.map((unit) => unit.surface).join(" ");
      out.push({ ...first, ...place, surface, kind: "date", key, isWeak: false });
    }
    at = end ?? at + 1;
  }
  return out;
}

const isDay = ({ kind, key }: Unit): boolean => {
  const [, digits = "", power = "0"] = /^#o?(\d{1,2})e(\d)$/.exec(key) ?? [];
  return kind === "number" && digits !== "" && Number(digits) * 10 ** Number(power) <= LAST_DAY;
};
const isYear = ({ kind, key }: Unit): boolean => {
  const [, digits = "", power = "0"] = /^#(\d{1,4})e(\d)$/.exec(key) ?? [];
  return kind === "number" && digits.length + Number(power) === 4;
};
// A year has more to say than a day: it sorts behind it.
const byLength = (a: string, b: string): number => sizeOf(a) - sizeOf(b);
function sizeOf(key: string): number {
  const [, digits = "0", power = "0"] = /^#(\d+)e(\d+)$/.exec(key) ?? [];
  return Number(digits) * 10 ** Number(power);
}

/** The end of a date with a day or a year beside its month; null where none begins. */
function dateEnd(units: readonly Unit[], at: number, { months, links }: Calendar): number | null {
  const isMonth = (unit?: Unit) => unit !== undefined && months.has(unit.surface);
  const past = (place: number) => (links.has(units[place]?.surface ?? "") ? place + 1 : place);
  const here = units[at];
  if (!here) return null;
  let end = at + 1;
  if (isDay(here)) {
    const month = past(end);
    if (!isMonth(units[month])) return null;
    end = month + 1;
  } else if (isMonth(here)) {
    const day = units[end];
    if (!day || !(isDay(day) || isYear(day))) return null;
    end++;
    if (!isDay(day)) return end;
  } else return null;
  const year = units[past(end)];
  return year && isYear(year) ? past(end) + 1 : end;
}
