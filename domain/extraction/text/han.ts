import { CHINESE } from "@/domain/extraction/cues/zh/rules";
import { simplified } from "@/domain/extraction/cues/zh/script";
import { ZH_ACTS, ZH_DOUBLE_SURNAMES, ZH_SOUNDS, ZH_SURNAMES } from "@/domain/extraction/cues/zh/words";
import { classAt, HAN, widthAt } from "./characters";
import { HanCut, type HanKind, HanWords } from "./han-words";

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

const NO_NAMES = new HanWords();

/** How often a piece stands where a name could, and how often beside a verb of saying. */
type Sight = { seen: number; spoke: number; titled: number; led: number };

/** Finds the names of a text: surname and given name, or a recurring word, beside a title or a verb of saying. */
export class HanNames {
  private readonly sights = new Map<string, Sight>();
  /** In a story people act and speak without a title beside their name. */
  private readonly isStory: boolean;
  private readonly text: string;
  private readonly acts = new Set<string>();
  private readonly cut: HanCut;

  /** `text`: in simplified characters. */
  constructor(text: string, cut: HanCut) {
    this.isStory = isStory(text);
    this.text = text;
    this.cut = cut;
  }

  private sight(name: string, spoke: number, titled: number, led = 0): void {
    let seen = this.sights.get(name);
    if (!seen) {
      seen = { seen: 0, spoke: 0, titled: 0, led: 0 };
      this.sights.set(name, seen);
    }
    seen.led += led;
    seen.seen++;
    seen.spoke += spoke;
    seen.titled += titled;
  }

  /** Takes in one run: what stands after a title, and what stands at its start. */
  read(from: number, to: number): void {
    const { text, cut } = this;
    cut.read(text, from, to, NO_NAMES);
    for (let index = 0; index < cut.count; index++) {
      if (cut.kind[index] !== "other") continue;
      const isStart = index === 0;
      const titled = !isStart && cut.kind[index - 1] === "title";
      let end = index;
      while (end < cut.count && cut.kind[end] === "other") end++;
      const unknown = text.substring(cut.start[index] ?? from, cut.start[end]);
      const told = !isStart && this.isTold(index, end, unknown);
      const isLed = titled || told || LEADS.has(cut.word[index - 1] ?? "");
      if (!isStart && !isLed) continue;
      const ends = end === cut.count;
      const isStated = !isStart && !titled && !told && this.isStated(end);
      const speaks = told || (!ends && (this.speaksFor(end) || this.tells(end, unknown) || isStated));
      const next = this.pastAdverbs(end);
      this.take(unknown, speaks ? "cue" : ends ? undefined : cut.kind[next], titled);
      if (this.isStory && isStart) this.acting(unknown, !ends);
      index = end - 1;
    }
  }

  /** "李明则说": the verb behind adverbs; the place itself where none follows them. */
  private pastAdverbs(from: number): number {
    const { cut } = this;
    let at = from;
    while (at < cut.count && at < from + MOST_ADVERBS && CHINESE.adverbs.has(cut.word[at] ?? "")) at++;
    return at < cut.count && cut.kind[at] === "cue" ? at : from;
  }

  /** "李明代表公司": does a word for "on behalf of" stand here, with those spoken for behind it? */
  private speaksFor(at: number): boolean {
    const { cut } = this;
    return FOR_OTHERS.has(cut.word[at] ?? "") && at + 1 < cut.count && cut.kind[at + 1] !== "cue";
  }

  /** "据王强的声明": does a noun of saying follow here, perhaps behind the word between? */
  private isStated(at: number): boolean {
    const { cut } = this;
    const { of = "", nouns } = CHINESE.saidNouns ?? {};
    return nouns?.has(cut.word[cut.word[at] === of ? at + 1 : at] ?? "") === true;
  }

  /** "王明对李华说", "李华被告知": does whoever stands here tell somebody, or are they told? */
  private tells(at: number, unknown: string): boolean {
    const { cut } = this;
    if (!HEARER_LEADS.has(cut.word[at] ?? "") || !hasSurname(unknown)) return false;
    for (let next = at + 1; next < Math.min(cut.count, at + TELLING); next++)
      if (cut.kind[next] === "cue") return true;
    return false;
  }

  /** "对李华说", "问李华": a surname and a given name between the word that leads to who is told and the verb or a sign. */
  private isTold(from: number, end: number, unknown: string): boolean {
    const { cut } = this;
    const before = cut.word[from - 1] ?? "";
    if (unknown.length < 2 || unknown.length > 3 || !hasSurname(unknown)) return false;
    if (CHINESE.to.has(before)) return cut.kind[end] === "cue" && end < cut.count;
    return end === cut.count && CHINESE.told.forms.has(before);
  }

  private take(unknown: string, next: HanKind | undefined, titled: boolean): void {
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
  beside(from: number, to: number, after: boolean, before: boolean): void {
    const { text, cut } = this;
    cut.read(text, from, to, NO_NAMES);
    const isOther = (at: number) => at >= 0 && at < cut.count && cut.kind[at] === "other";
    const isSound = (at: number) => at >= 0 && at < cut.count && ZH_SOUNDS.has(cut.word[at] ?? "");
    const begins = (at: number) => isOther(at - 1) || at === 0 || cut.kind[at - 1] === "title";
    let first = 0;
    while (after && (isOther(first) || isSound(first))) first++;
    let last = cut.count;
    while (before && (isOther(last - 1) || (isSound(last - 1) && begins(last - 1)))) last--;
    for (const name of [text.substring(from, cut.start[first]), text.substring(cut.start[last] ?? to, to)])
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
    const firsts = new Set([...this.acts].map((name) => name.charCodeAt(0)));
    const times = new Map<string, number>();
    for (let at = 0; firsts.size > 0 && at < this.text.length; at++) {
      if (!firsts.has(this.text.charCodeAt(at))) continue;
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

/** Words that a name follows: one that joins two, or that says whose words these are. */
const LEADS = new Set([...CHINESE.and, ...CHINESE.accordingTo.flat()]);

/** Before who is told, and before who tells them in a passive. */
const HEARER_LEADS = new Set([...CHINESE.to, ...CHINESE.told.auxiliaries]);
/** In pieces: how far behind such a word its verb stands. */
const TELLING = 8;

const MOST_ADVERBS = 2;

const FOR_OTHERS = new Set(CHINESE.onBehalf?.flat());

/** Reads the Han runs of one text: first its names, then each run by dictionary and names. */
export class HanReader {
  private readonly text: string;
  private readonly cut = new HanCut();
  private readonly names = new HanWords();

  constructor(text: string) {
    this.text = simplified(text);
    const found = new HanNames(this.text, this.cut);
    let at = 0;
    while (at < text.length) {
      if (classAt(text, at) !== HAN) at++;
      else {
        const to = runEnd(text, at);
        const follows = text.charAt(at - 1) === DOT;
        const leads = text.charAt(to) === DOT;
        found.read(at, to);
        if (follows || leads) found.beside(at, to, follows, leads);
        at = to;
      }
    }
    for (const name of found.names()) this.names.add(name, "name");
  }

  /** The words of a run, folded; good until the next run is read. */
  words(from: number, to: number): HanCut {
    this.cut.read(this.text, from, to, this.names);
    return this.cut;
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
