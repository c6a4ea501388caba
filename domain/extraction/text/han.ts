import { CHINESE } from "@/domain/extraction/cues/zh/rules";
import { simplified } from "@/domain/extraction/cues/zh/script";
import {
  ZH_ACTS,
  ZH_BEFORE_ROLE,
  ZH_BLOCKED,
  ZH_DOUBLE_SURNAMES,
  ZH_ROLES,
  ZH_SMALL,
  ZH_STATES,
  ZH_SURNAMES,
} from "@/domain/extraction/cues/zh/words";
import { classAt, HAN, widthAt } from "./characters";

/** What a word of the small dictionary is good for. */
type Kind = "cue" | "title" | "state" | "small";

const dictionary = new Map<string, Kind>();

function learn(list: Iterable<string>, kind: Kind): void {
  for (const word of list) if (word && !dictionary.has(word)) dictionary.set(word, kind);
}

const columns = (table: string, sign: RegExp) =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => line.split(sign).slice(1));

learn(columns(ZH_STATES, /[|\s]/u), "state");
learn(columns(ZH_ROLES, /[:\s]/u), "title");
learn(CHINESE.verbs.keys(), "cue");
for (const list of [
  ZH_BLOCKED,
  ZH_SMALL,
  ZH_BEFORE_ROLE.split(" "),
  CHINESE.nouns.keys(),
  CHINESE.pronouns.keys(),
])
  learn(list, "small");
for (const list of [CHINESE.adverbs, CHINESE.not, CHINESE.prepositions, CHINESE.and]) learn(list, "small");
learn(CHINESE.path.via.keys(), "small");
learn(
  [...CHINESE.path.via.values()].flat().flatMap((one) => one.leads.flat()),
  "small",
);
learn([...CHINESE.accordingTo, ...CHINESE.nounThat].flat(), "small");
learn([...CHINESE.dates.phrases.keys(), ...CHINESE.dates.weekdays.keys()], "small");

function lengthen(reach: Map<string, number>, word: string): void {
  const first = word.charAt(0);
  if (word.length > (reach.get(first) ?? 0)) reach.set(first, word.length);
}

const REACH = new Map<string, number>();
for (const word of dictionary.keys()) lengthen(REACH, word);

/** A piece of Han text: a word of the dictionary, a name, or one character of anything else. */
export type HanWord = { from: number; to: number; kind: Kind | "name" | "other"; word: string };

/** The names of one text, and for each character how long a word or name that begins with it may be. */
type Names = { names: ReadonlySet<string>; reach: ReadonlyMap<string, number> };

function namesOf(names: ReadonlySet<string>): Names {
  const reach = new Map(REACH);
  for (const name of names) lengthen(reach, name);
  return { names, reach };
}

/** Cuts a run by the longest word of the dictionary (or name) at each place. */
function cut(run: string, { names, reach }: Names): HanWord[] {
  const out: HanWord[] = [];
  let at = 0;
  while (at < run.length) {
    let size = Math.min(reach.get(run.charAt(at)) ?? 0, run.length - at);
    let kind: HanWord["kind"] = "other";
    for (; size > 0; size--) {
      const word = run.substring(at, at + size);
      kind = names.has(word) ? "name" : (dictionary.get(word) ?? "other");
      if (kind !== "other") break;
    }
    const to = at + (kind === "other" ? widthAt(run, at) : size);
    out.push({ from: at, to, kind, word: run.substring(at, to) });
    at = to;
  }
  return out;
}

const hasDouble = (name: string) => ZH_DOUBLE_SURNAMES.has(name.substring(0, 2));

/** A surname in front, or what goes before one among people who know each other: 老王, 小李, 阿明. */
const hasSurname = (name: string) =>
  ZH_SURNAMES.has(name.charAt(0)) ||
  hasDouble(name) ||
  (name.length === 2 && /[老小阿]/u.test(name.charAt(0)));

const DOT = "·";
const LONGEST_PART = 6;
/** What a surname is followed by in polite speech. */
const POLITE = /^.(?:先生|女士|小姐|太太|夫人)/u;

const NO_NAMES: Names = { names: new Set(), reach: REACH };

/** How often a piece stands where a name could, and how often beside a verb of saying. */
type Sight = { seen: number; spoke: number; titled: number; led: number };

/** Finds the names of a text: surname and given name, or a recurring word, beside a title or a verb of saying. */
export class HanNames {
  private readonly sights = new Map<string, Sight>();
  /** In a story people act and speak without a title beside their name. */
  private readonly isStory: boolean;
  private readonly text: string;
  private readonly acts = new Set<string>();

  constructor(text: string) {
    this.isStory = isStory(text);
    this.text = this.isStory ? simplified(text) : "";
  }

  private sight(name: string, spoke: number, titled: number, led = 0): void {
    const seen = this.sights.get(name) ?? { seen: 0, spoke: 0, titled: 0, led: 0 };
    seen.led += led;
    seen.seen++;
    seen.spoke += spoke;
    seen.titled += titled;
    this.sights.set(name, seen);
  }

  /** Takes in one run: what stands after a title, and what stands at its start. */
  read(run: string): void {
    const parts = cut(run, NO_NAMES);
    for (let index = 0; index < parts.length; index++) {
      const before = parts[index - 1];
      const isStart = index === 0;
      if (parts[index]?.kind !== "other" || !(isStart || before?.kind === "title" || leadsName(run, before)))
        continue;
      let end = index;
      while (parts[end]?.kind === "other") end++;
      const from = parts[index]?.from ?? 0;
      const to = parts[end - 1]?.to ?? run.length;
      this.take(run.substring(from, to), parts[end]?.kind, before?.kind === "title");
      if (this.isStory && isStart) this.acting(run.substring(from, to), parts[end] !== undefined);
      index = end - 1;
    }
  }

  private take(unknown: string, next: Kind | HanWord["kind"] | undefined, titled: boolean): void {
    const spoke = next === "cue" ? 1 : 0;
    const isExact = unknown.length <= 3 && unknown.length >= 2;
    const surname = hasSurname(unknown);
    const led = next === "cue" || next === "small" ? 1 : 0;
    if (surname && unknown.length > 3 && POLITE.test(unknown)) this.sight(unknown.substring(0, 3), 0, 1);
    if (isExact) this.sight(unknown, spoke, titled && (surname || spoke) ? 1 : 0, led);
    else if ((titled || hasDouble(unknown)) && unknown.length === 4 && spoke) this.sight(unknown, 1, 1);
    else if (titled && surname && unknown.length > 3) this.sight(unknown.substring(0, 3), 0, 1);
    if (unknown.length > 2) this.sight(unknown.substring(0, 2), 0, 0);
    if (unknown.length > 3 && surname) this.sight(unknown.substring(0, 3), 0, 0);
  }

  /** A part of a foreign name, after or before the dot that joins its parts: 安娜·贝尔. */
  beside(run: string, after: boolean, before: boolean): void {
    const parts = cut(run, NO_NAMES);
    const isOther = (at: number) => parts[at]?.kind === "other";
    let first = 0;
    while (after && isOther(first)) first++;
    let last = parts.length;
    while (before && isOther(last - 1)) last--;
    for (const name of [
      run.substring(0, parts[first - 1]?.to ?? 0),
      run.substring(parts[last]?.from ?? run.length),
    ])
      if (name.length > 1 && name.length <= LONGEST_PART) this.sight(name, 0, 1);
  }

  /** In a story: somebody begins the clause and does what people alone do. */
  private acting(unknown: string, ends: boolean): void {
    for (let size = 2; size <= 3 && size <= unknown.length; size++) {
      const act = unknown.charAt(size);
      if (act ? !ZH_ACTS.has(act) : !ends) continue;
      this.acts.add(unknown.substring(0, size));
      return;
    }
  }

  /** Who acts in the story and is spoken of more than once. */
  private recurring(): string[] {
    const firsts = new Set([...this.acts].map((name) => name.charAt(0)));
    const times = new Map<string, number>();
    for (let at = 0; at < this.text.length; at++) {
      if (!firsts.has(this.text.charAt(at))) continue;
      for (const name of [this.text.substring(at, at + 2), this.text.substring(at, at + 3)])
        if (this.acts.has(name)) times.set(name, (times.get(name) ?? 0) + 1);
    }
    return [...times].flatMap(([name, count]) => (count > 1 ? [name] : []));
  }

  /** The names seen; of a full one its given name too. */
  names(): ReadonlySet<string> {
    const out = new Set<string>();
    for (const [name, { seen, spoke, titled, led }] of this.sights) {
      const surname = hasSurname(name);
      if (
        titled > 0 ||
        (surname && spoke > 0) ||
        (spoke > 0 && seen > 1) ||
        (surname && name.length === 3 && seen > 1)
      )
        out.add(name);
      else if (this.isStory && name.length === 2 && (seen > 2 || (seen > 1 && led > 0))) out.add(name);
    }
    for (const name of this.recurring()) out.add(name);
    for (const name of [...out])
      if (name.length === 3 && ZH_SURNAMES.has(name.charAt(0))) out.add(name.substring(1));
    return out;
  }
}

const LEADS = new Set([...CHINESE.and, ...CHINESE.accordingTo.flat()]);

/** Does a name follow a word that joins two, or that says whose words these are? */
const leadsName = (run: string, word: HanWord | undefined) =>
  word !== undefined && LEADS.has(run.substring(word.from, word.to));

/** Reads the Han runs of one text: first its names, then each run by dictionary and names. */
export class HanReader {
  private readonly names: Names;

  constructor(text: string) {
    const found = new HanNames(text);
    let at = 0;
    while (at < text.length) {
      if (classAt(text, at) !== HAN) at++;
      else {
        const to = runEnd(text, at);
        const run = simplified(text.substring(at, to));
        found.read(run);
        if (text.charAt(at - 1) === DOT || text.charAt(to) === DOT)
          found.beside(run, text.charAt(at - 1) === DOT, text.charAt(to) === DOT);
        at = to;
      }
    }
    this.names = namesOf(found.names());
  }

  /** The words of a run, folded. */
  words(run: string): HanWord[] {
    return cut(simplified(run), this.names);
  }
}

const STORY_LINES = 4;
/** In characters: lines are shorter than this where people talk, and a few that open with a mark are enough. */
const SHORT_LINES = 32;

/** Do several lines of a text begin with an opening mark, or a few of many short ones? */
function isStory(text: string): boolean {
  let spoken = /^[\u201c\u300c]/u.test(text) ? 1 : 0;
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && spoken < STORY_LINES; at = text.indexOf("\n", at + 1)) {
    if (text.charAt(at + 1) !== "\n") lines++;
    if (text.charAt(at + 1) === "\u201c" || text.charAt(at + 1) === "\u300c") spoken++;
  }
  return spoken >= STORY_LINES || (spoken > 0 && lines > 5 && text.length < lines * SHORT_LINES);
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) === HAN) at += widthAt(text, at);
  return at;
}
