/**
 * How far a relative date is from the day it is counted from; `0` of a week is the one that day lies in.
 * `weekday`: that day of the week, 1 for Monday.
 */
export type Shift = { unit: "day" | "week" | "month" | "year"; by: number; weekday?: number };

export type DatePhrase = { words: readonly string[]; shift: Shift };

/** How a language writes dates; all words folded. */
export type DateWords = {
  months: ReadonlyMap<string, number>;
  /** 1 for Monday to 7 for Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** A weekday counts only after one of these: "в среду", "يوم الاثنين". */
  weekdayAfter: ReadonlySet<string> | null;
  /** Beside a weekday: the one before this day, the one after it. */
  past: ReadonlySet<string>;
  next: ReadonlySet<string>;
  /** Before a word that is then no date: "ogni lunedì", "por la mañana". */
  never: ReadonlySet<string>;
  /** Names of days and months have a capital, so that a capital says nothing. */
  capitals: boolean;
  phrases: ReadonlyMap<string, readonly DatePhrase[]>;
  /** Around a number and a unit: "tre giorni fa", "vor drei Tagen". */
  agoBefore: readonly (readonly string[])[];
  agoAfter: ReadonlySet<string>;
  units: ReadonlyMap<string, Shift["unit"]>;
  numbers: ReadonlyMap<string, number>;
  /** In a date written in numbers alone, which comes first; null where both orders are in use. */
  order: "day" | "month" | null;
  /** May the day follow its month: "June 12"? */
  monthFirst: boolean;
  /** Between day, month and year: "de", "of". */
  links: ReadonlySet<string>;
  /** Between the first and the last day of a stretch: "to", "bis zum". */
  rangeLinks: ReadonlySet<string>;
  /** Before a month that stands alone: "in March". */
  monthAfter: ReadonlySet<string>;
  /** Beside a number and a unit, for the time up to now: "the last two years"; `pairs` are two of a unit in one word. */
  lasting: ReadonlySet<string>;
  pairs: ReadonlyMap<string, Shift["unit"]>;
  /** Before a date from or up to which something lasts, or is due: "since", "until", "by". */
  limits: ReadonlySet<string>;
  /** Before a year that stands alone, and after any year: "nel 2023", "2023 года". */
  yearAfter: ReadonlySet<string>;
  yearWord: ReadonlySet<string>;
  /** What can begin a date. */
  starts: ReadonlySet<string>;
};

type Tables = {
  /** Twelve groups parted by bars; forms of one month by spaces, words of one form by low lines. */
  months: string;
  weekdays: string;
  weekdayAfter?: string;
  past: string;
  next: string;
  never?: string;
  capitals?: boolean;
  /** Rows "day -1: ieri, ieri sera". */
  phrases: string;
  agoBefore?: string;
  agoAfter?: string;
  /** Four groups: day, week, month, year. */
  units: string;
  /** Groups for one, two, three … */
  numbers: string;
  order: DateWords["order"];
  monthFirst?: boolean;
  links?: string;
  rangeLinks: string;
  monthAfter: string;
  lasting: string;
  pairs?: string;
  /** May the unit stand before its number: "السنوات الثلاث الماضية"? */
  unitsFirst?: boolean;
  limits: string;
  yearAfter: string;
  yearWord?: string;
};

const UNITS = ["day", "week", "month", "year"] as const;

const listed = (text = ""): string[] => text.split(/\s+/u).filter(Boolean);
const grouped = (table: string): ReadonlyMap<string, number> =>
  new Map(
    table
      .split("|")
      .flatMap((group, index) =>
        listed(group).map((word) => [word.replaceAll("_", " "), index + 1] as const),
      ),
  );

function phrasesOf(table: string): ReadonlyMap<string, readonly DatePhrase[]> {
  const out = new Map<string, DatePhrase[]>();
  for (const row of table.trim().split("\n")) {
    const [, unitName, by, weekday, list = ""] = /^\s*(\w+) ([+-]?\d+)(?: (\d))?: (.*)$/u.exec(row) ?? [];
    const unit = UNITS.find((one) => one === unitName);
    if (!unit) throw new Error(`No such unit: ${row}`);
    for (const phrase of list.split(",")) {
      const words = listed(phrase);
      const first = words[0] ?? "";
      const shift = { unit, by: Number(by), ...(weekday ? { weekday: Number(weekday) } : {}) };
      out.set(first, [...(out.get(first) ?? []), { words, shift }]);
    }
  }
  for (const one of out.values()) one.sort((a, b) => b.words.length - a.words.length);
  return out;
}

const unitsOf = (table: string): ReadonlyMap<string, Shift["unit"]> =>
  new Map([...grouped(table)].map(([word, index]) => [word, UNITS[index - 1] ?? "day"]));

/** Reads a language's tables once. */
export function datesOf(tables: Tables): DateWords {
  const months = grouped(tables.months);
  const weekdays = grouped(tables.weekdays);
  const phrases = phrasesOf(tables.phrases);
  const numbers = grouped(tables.numbers);
  const agoBefore = (tables.agoBefore ?? "")
    .split(",")
    .map(listed)
    .filter((one) => one.length > 0);
  const past = new Set(listed(tables.past));
  const next = new Set(listed(tables.next));
  const yearAfter = new Set(listed(tables.yearAfter));
  const units = unitsOf(tables.units);
  const pairs = unitsOf(tables.pairs ?? "");
  const lasting = new Set(listed(tables.lasting));
  return {
    ...{ months, weekdays, phrases, numbers, agoBefore, past, next, yearAfter },
    ...{ capitals: tables.capitals ?? false, order: tables.order, monthFirst: tables.monthFirst ?? false },
    weekdayAfter: tables.weekdayAfter ? new Set(listed(tables.weekdayAfter)) : null,
    never: new Set(listed(tables.never)),
    agoAfter: new Set(listed(tables.agoAfter)),
    ...{ units, pairs, lasting },
    rangeLinks: new Set(listed(tables.rangeLinks)),
    monthAfter: new Set(listed(tables.monthAfter)),
    links: new Set(listed(tables.links)),
    limits: new Set(listed(tables.limits)),
    yearWord: new Set(listed(tables.yearWord)),
    starts: new Set([
      ...[
        ...[...months.keys()].map((month) => month.split(" ")[0] ?? ""),
        ...weekdays.keys(),
        ...phrases.keys(),
        ...numbers.keys(),
      ],
      ...[...agoBefore.map((one) => one[0] ?? ""), ...past, ...next, ...lasting, ...pairs.keys()],
      ...(tables.unitsFirst ? units.keys() : []),
    ]),
  };
}
