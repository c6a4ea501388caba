import { ARABIC } from "@/domain/extraction/cues/ar/rules";
import { roleOf } from "@/domain/extraction/cues/people";
import { stateOf } from "@/domain/extraction/cues/states";
import { type Tokens, WORD } from "./tokens";

/** The preposition before who is told, written on to the next word. */
const TO = "\u0644";
const MAX_RUN = 8;
const MAX_NAME = 3;

/** Verbs of these classes have their subject straight behind them. */
const NAMES_FOLLOW = /^(?:say|add|write|deny)$/u;

/** How "on behalf of" begins: a name ends before it. */
const FOR_OTHERS = new Set(ARABIC.onBehalf?.map(([first = ""]) => first));

const isDefinite = (word: string) => word.length > 3 && word.startsWith("\u0627\u0644");

/** Marks the names of a stretch of Arabic, which has no capitals: beside an office, after a verb, or seen before. */
export class ArabicNames {
  private readonly tokens: Tokens;
  private readonly names = new Set<number>();

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  private word(at: number): string {
    return this.tokens.kind[at] === WORD ? (this.tokens.words[this.tokens.id[at] ?? 0] ?? "") : "";
  }

  private isPlain(at: number, to: number): boolean {
    const word = at < to ? this.word(at) : "";
    return (
      word.length > 1 &&
      !word.startsWith("\u0644\u0644") &&
      !ARABIC.verbs.has(word) &&
      !ARABIC.small.has(word) &&
      !FOR_OTHERS.has(word) &&
      !ARABIC.nouns.has(word)
    );
  }

  /** A name is up to three words; a definite one is a surname only straight after the first. */
  private mark(from: number, to: number): void {
    for (let at = from; at < Math.min(to, from + MAX_NAME); at++) {
      if (at > from + 1 && isDefinite(this.word(at))) return;
      this.tokens.cap[at] = 1;
      this.tokens.lower[this.tokens.id[at] ?? 0] = 0;
      this.names.add(this.tokens.id[at] ?? 0);
    }
  }

  /** "وزير النقل X": the name begins after the last definite word of what the office is in charge of. */
  private afterOffice(office: number, to: number): void {
    let end = office + 1;
    const isRun = (at: number) => this.isPlain(at, to) || ARABIC.areaLinks?.has(this.word(at));
    while (end < office + MAX_RUN && isRun(end) && !this.isNextOffice(office, end)) end++;
    let from = office + 1;
    const whole = /^ال..|..ها?$/u.test(this.word(office)) && !ARABIC.areaLinks?.has(this.word(from));
    if (!whole) while (from < end && !isDefinite(this.word(from))) from++;
    while (from < end && (isDefinite(this.word(from)) || stateOf(this.word(from)))) from++;
    if (from >= end || roleOf(ARABIC.people, this.word(from))) return;
    this.mark(from, end);
    this.markJoined(end, to);
  }

  /** Does another office begin here, so that the name before it is over? */
  private isNextOffice(office: number, at: number): boolean {
    return at > office + 2 && roleOf(ARABIC.people, this.word(at)) !== undefined;
  }

  /** "قال X Y إن": two or three plain words straight after a verb and before a small word or a sign. */
  private afterVerb(verb: number, to: number): void {
    let end = verb + 1;
    // Behind a whole name, a word that begins with the preposition is who is told.
    const isTold = (at: number) => at > verb + 2 && this.word(at).startsWith(TO);
    const goesOn = (at: number) => this.isPlain(at, to) && !isTold(at);
    while (end <= verb + MAX_NAME && goesOn(end) && !roleOf(ARABIC.people, this.word(end))) end++;
    const size = end - verb - 1;
    if (size < 2 || size > MAX_NAME || isDefinite(this.word(verb + 1))) return;
    if (ARABIC.people.bodies.has(this.word(verb + 1)) || goesOn(end)) return;
    this.mark(verb + 1, end);
    this.markJoined(end, to);
  }

  /** "عن X Y قوله": does a noun of saying follow whoever's words are passed on? */
  private isRelayed(from: number): boolean {
    for (let at = from + 2; at <= from + MAX_NAME + 1; at++)
      if (ARABIC.relays?.nouns.has(this.word(at))) return true;
    return false;
  }

  /** "قال X Y وZ W": a second name of two or three plain words that "and" joins to the first. */
  private markJoined(and: number, to: number): void {
    if (!ARABIC.and.has(this.word(and))) return;
    let end = and + 1;
    while (end <= and + MAX_NAME && this.isPlain(end, to) && !roleOf(ARABIC.people, this.word(end))) end++;
    const isName = end - and > 2 && !this.isPlain(end, to);
    if (isName && !isDefinite(this.word(and + 1)) && !isDefinite(this.word(and + 2))) this.mark(and + 1, end);
  }

  /** Marks one paragraph; names found here are known in the ones after it. */
  read(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const word = this.word(at);
      if (!word) continue;
      const state = stateOf(word);
      if (state && state.form !== "adjective") this.tokens.cap[at] = 1;
      else if (this.names.has(this.tokens.id[at] ?? -1)) this.tokens.cap[at] = 1;
      else if (roleOf(ARABIC.people, word)) this.afterOffice(at, to);
      else if (ARABIC.relays?.from.has(word) && this.isRelayed(at)) this.afterVerb(at, to);
      else if (ARABIC.told.forms.has(word)) this.afterVerb(this.word(at + 1) === TO ? at + 1 : at, to);
      else if (NAMES_FOLLOW.test(ARABIC.verbs.get(word)?.cls ?? "")) this.afterVerb(at, to);
    }
  }
}
