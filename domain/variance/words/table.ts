import type { DateWords } from "@/domain/extraction/cues/tables/date-words";
import type { Lang } from "@/domain/extraction/types";
import { tokensOf } from "@/domain/variance/reading/tokens";

/**
 * What words do to a sentence. `limit` words say what it holds for ("only"), `percent` and `money` are units of
 * a number, `alias` words name the same, `plain` ones only look like something else.
 */
export type Sign =
  | "negation"
  | "particle"
  | "modality"
  | "tense"
  | "verb"
  | "limit"
  | "percent"
  | "money"
  | "fraction"
  | "alias"
  | "date"
  | "plain";

/** A phrase of the tables: words of one `group` do the same, and `form` tells forms of one verb apart. */
export type Phrase = { keys: readonly string[]; sign: Sign; group: string; form?: string };

/** A number word: a plain value, or (`times`) one that multiplies what stands before it. */
export type NumberWord = { value: number; isTimes: boolean; isOrdinal: boolean; isWeak: boolean };

/** Endings of verbs that show tense or mood, by ending. */
export type Endings = ReadonlyMap<string, string>;

/** Everything the rules ask of a language; all words folded. */
export type VarianceWords = {
  lang: Lang;
  /** By their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** One way of writing for another: "don't" is "do not". */
  written: ReadonlyMap<string, readonly { keys: readonly string[]; as: readonly string[] }[]>;
  numbers: ReadonlyMap<string, NumberWord>;
  /** Number words grow together, with these between: "zweiundzwanzig", "ventuno". */
  compounds?: { joins: ReadonlySet<string>; parts: ReadonlyMap<string, number> };
  /** Between number words: "two hundred and five"; `unitsFirst`: "fünf und zwanzig". */
  and: ReadonlySet<string>;
  unitsFirst: boolean;
  /** May it stand behind a ten as well: "treinta y uno"? */
  andAfterTens: boolean;
  /** How many units may follow a ten: 20 where "soixante-dix" counts on. */
  room: number;
  /** Digits written in words one by one, and signs that multiply within a number: "二十三". */
  signs?: {
    digits: ReadonlyMap<string, number>;
    within: ReadonlyMap<string, number>;
    large: ReadonlyMap<string, number>;
  };
  /** After the digits of an ordinal: "3rd". */
  ordinalAfter: ReadonlySet<string>;
  decimal: "." | "," | "٫";
  prefixes: readonly string[];
  /** Days and times by their words (`domain/extraction/cues`). */
  months: ReadonlyMap<string, number>;
  links: ReadonlySet<string>;
  /** Groups of verbs that put others into a time: "has". */
  auxiliaries: ReadonlySet<string>;
  endings: Endings;
  /** Ways of spelling one word. */
  spelling: readonly (readonly [RegExp, string])[];
  /** Words whose capital tells them apart: "May" and "may". */
  capitalsMatter: ReadonlySet<string>;
  /** Every noun has a capital, or no word has: then a capital shows no name. */
  namesHaveCapitals: boolean;
  /** What is written on to a word: "و". */
  writtenOn: readonly string[];
};

type Tables = {
  lang: Lang;
  /** How the extraction reads dates in it. */
  dates?: DateWords;
  /** Groups parted by bars, forms by commas. */
  negation: string;
  particles?: string;
  modality: string;
  /** Auxiliaries that put a verb into a time: "future: will, shall". */
  tense?: string;
  /** A verb a row, its times parted by semicolons in the order present; past; future. */
  verbs?: string;
  limit: string;
  percent: string;
  money: string;
  fraction: string;
  alias: string;
  plain?: string;
  written?: string;
  /** One to nineteen, ten to ninety, and "value: words"; words of one value by blanks, "_" joins two. */
  units: string;
  tens: string;
  hundreds?: string;
  times: string;
  ordinals: string;
  weak: string;
  zero: string;
  joins?: string;
  /** Parts of grown-together numbers that are no words of their own: "20: vent". */
  parts?: string;
  and?: string;
  unitsFirst?: boolean;
  andAfterTens?: boolean;
  room?: number;
  signs?: VarianceWords["signs"];
  ordinalAfter?: string;
  decimal: "." | "," | "٫";
  prefixes?: string;
  auxiliaries?: string;
  endings?: string;
  spelling?: VarianceWords["spelling"];
  capitalsMatter?: string;
  namesHaveCapitals?: boolean;
  writtenOn?: string;
};

const listed = (text = "", by = /\s+/u): string[] =>
  text
    .split(by)
    .map((one) => one.trim())
    .filter(Boolean);
const keysOf = (phrase: string, lang: Lang): string[] => tokensOf(phrase, lang).map(({ key }) => key);
/** "name: a, b | …" as pairs of a name and its forms; without a name the first form is it. */
function groupsOf(text = ""): [string, string[]][] {
  return listed(text, /\|/u).map((group) => {
    const [head = "", ...rest] = group.split(":");
    const forms = listed(rest.length > 0 ? rest.join(":") : head, /,/u);
    return [rest.length > 0 ? head.trim() : (forms[0] ?? ""), forms];
  });
}

/** Relative dates, and days of the week behind the words without which they are none. */
function datePhrases({ phrases, weekdays, weekdayAfter, never }: DateWords, lang: Lang): Phrase[] {
  const out: Phrase[] = [];
  const add = (form: string, group: string, sign: Sign = "date") =>
    out.push({ keys: keysOf(form, lang), sign, group });
  for (const rows of phrases.values())
    for (const { words, shift } of rows)
      add(words.join(" "), `${shift.unit} ${shift.by} ${shift.weekday ?? ""}`);
  for (const [day, number] of weekdays)
    for (const before of weekdayAfter ?? [""]) add(`${before} ${day}`, `weekday ${number}`);
  for (const word of never) for (const day of weekdays.keys()) add(`${word} ${day}`, "", "plain");
  return out;
}

const GROUPED = ["negation", "modality", "tense", "limit", "percent", "money", "fraction", "alias"] as const;
const TIMES = ["present", "past", "future"];

function phrasesOf(tables: Tables): Phrase[] {
  const out = tables.dates ? datePhrases(tables.dates, tables.lang) : [];
  const add = (form: string, rest: Omit<Phrase, "keys">) => {
    const keys = keysOf(form, tables.lang);
    if (keys.length > 0) out.push({ keys, ...rest });
  };
  for (const sign of GROUPED)
    for (const [group, forms] of groupsOf(tables[sign])) for (const form of forms) add(form, { sign, group });
  for (const form of listed(tables.particles, /,/u)) add(form, { sign: "particle", group: form });
  for (const form of listed(tables.plain, /,/u)) add(form, { sign: "plain", group: form });
  for (const row of listed(tables.verbs, /\n/u)) {
    const times = row.split(";").map((time) => listed(time, /,/u));
    const group = times[0]?.[0] ?? row;
    for (const [at, forms] of times.entries())
      for (const form of forms) add(form, { sign: "verb", group, form: TIMES[at] ?? "" });
  }
  return out;
}

/** Groups rows by their first word, the longest first. */
function byFirst<T extends { keys: readonly string[] }>(
  rows: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const out = new Map<string, T[]>();
  for (const row of rows) {
    const first = row.keys[0] ?? "";
    out.set(first, [...(out.get(first) ?? []), row]);
  }
  for (const one of out.values()) one.sort((a, b) => b.keys.length - a.keys.length);
  return out;
}

function numbersOf(tables: Tables): Map<string, NumberWord> {
  const out = new Map<string, NumberWord>();
  const weak = new Set(listed(tables.weak));
  const put = (words: string, value: number, more: Partial<NumberWord> = {}) => {
    for (const word of listed(words)) {
      const key = keysOf(word.replaceAll("_", " "), tables.lang).join(" ");
      if (!out.has(key))
        out.set(key, { value, isTimes: false, isOrdinal: false, isWeak: weak.has(word), ...more });
    }
  };
  put(tables.zero, 0);
  for (const [at, words] of listed(tables.units, /\|/u).entries()) put(words, at + 1);
  for (const [at, words] of listed(tables.tens, /\|/u).entries()) put(words, (at + 2) * 10);
  for (const [value, [words = ""]] of groupsOf(tables.hundreds)) put(words, Number(value));
  for (const [value, [words = ""]] of groupsOf(tables.times)) put(words, Number(value), { isTimes: true });
  for (const [value, [words = ""]] of groupsOf(tables.ordinals))
    put(words, Number(value), { isOrdinal: true });
  return out;
}

function compoundsOf(tables: Tables, numbers: ReadonlyMap<string, NumberWord>): VarianceWords["compounds"] {
  if (!tables.parts) return undefined;
  const parts = new Map<string, number>();
  for (const [word, { value, isOrdinal }] of numbers)
    if (!isOrdinal && value > 0 && !word.includes(" ")) parts.set(word, value);
  for (const [value, [words = ""]] of groupsOf(tables.parts))
    for (const word of listed(words)) parts.set(word, Number(value));
  return { joins: new Set(listed(tables.joins)), parts };
}

const endingsOf = (text?: string): Endings =>
  new Map(
    groupsOf(text).flatMap(([form, [endings = ""]]) =>
      listed(endings).map((ending): [string, string] => [ending === "-" ? "" : ending, form]),
    ),
  );

/** Reads a language's tables once. */
export function varianceWords(tables: Tables): VarianceWords {
  const numbers = numbersOf(tables);
  const compounds = compoundsOf(tables, numbers);
  const written = groupsOf(tables.written).flatMap(([as, forms]) =>
    forms.map((form) => ({ keys: keysOf(form, tables.lang), as: keysOf(as, tables.lang) })),
  );
  return {
    lang: tables.lang,
    phrases: byFirst(phrasesOf(tables)),
    written: byFirst(written),
    numbers,
    ...(compounds ? { compounds } : {}),
    and: new Set(listed(tables.and)),
    unitsFirst: tables.unitsFirst ?? false,
    andAfterTens: tables.andAfterTens ?? false,
    room: tables.room ?? 10,
    ...(tables.signs ? { signs: tables.signs } : {}),
    ordinalAfter: new Set(listed(tables.ordinalAfter)),
    decimal: tables.decimal,
    prefixes: listed(tables.prefixes).sort((a, b) => b.length - a.length),
    months: tables.dates?.months ?? new Map(),
    links: tables.dates?.links ?? new Set(),
    auxiliaries: new Set(listed(tables.auxiliaries)),
    endings: endingsOf(tables.endings),
    spelling: tables.spelling ?? [],
    capitalsMatter: new Set(listed(tables.capitalsMatter)),
    namesHaveCapitals: tables.namesHaveCapitals ?? true,
    writtenOn: listed(tables.writtenOn),
  };
}
