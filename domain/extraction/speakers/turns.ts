import type { Draft, Subject } from "@/domain/extraction/clauses/draft";
import type { Gender } from "@/domain/extraction/cues/lexicon";
import { type Doc, isInside, isWord, wordAt } from "@/domain/extraction/document/document";
import type { Cast } from "@/domain/extraction/people/cast";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import type { Span } from "@/domain/extraction/types";
import { namesWithin } from "./called";

/** One turn of a conversation: what one person says in one paragraph, and all that tells who it may be. */
export type Turn = {
  paragraph: number;
  drafts: Draft[];
  /** Whom a cue names; several ids when it leaves it open. */
  stated: readonly string[];
  /** The cue only describes them: "the old man", who may have a name. */
  described: boolean;
  /** He or she, by the pronoun or the noun of its cue. */
  gender: Gender | null;
  /** The subject of its cue. */
  cued: Subject | null;
  /** Who acts in the sentences beside the words. */
  acting: MentionHit | null;
  /** Who is named between the turn before and this one, and all named before the words; latest first. */
  named: string[];
  recent: readonly string[];
  /** Who is called by name within the words, and where. */
  called: Map<string, Span>;
  /** Who is spoken of within the words, or spoken to by the cue. */
  others: Set<string>;
  /** A new part of the text begins before it: a line of mere signs, or a heading. */
  begins: boolean;
  /** The paragraph before was never closed: the same person goes on. */
  goesOn: boolean;
};

/** Turns further apart than this many paragraphs belong to different conversations. */
const TURN_GAP = 4;
/** In tokens: how long a sentence beside the words may be that tells what the speaker does. */
const BESIDE = 60;
/** How many of those named last are kept. */
const MOST_RECENT = 8;

const ends = (doc: Doc, at: number) => !isInside(doc, at) && /^[.!?…。！？؟]$/u.test(wordAt(doc, at));

/** Groups the direct quotes of a story into turns, in order. */
export class Turns {
  readonly all: Turn[] = [];
  private readonly doc: Doc;
  private readonly cast: Cast;
  private readonly mentions: readonly MentionHit[];
  private next = 0;
  /** Mentions up to this one are in `recent`. */
  private read = 0;
  private recent: string[] = [];

  constructor(doc: Doc, cast: Cast, mentions: readonly MentionHit[]) {
    this.doc = doc;
    this.cast = cast;
    this.mentions = mentions;
  }

  /** Takes the next quote; `subject` of its cue or of the line beside it, `stated` whom that names. */
  add(draft: Draft, subject: Subject | null, stated: readonly string[]): void {
    const { index } = draft.sentence.paragraph;
    const gender = this.genderShown(subject);
    const last = this.all.at(-1);
    const turn =
      last && last.paragraph === index && this.fits(last, stated, gender) ? last : this.open(draft);
    turn.drafts.push(draft);
    if (stated.length > 0 && (turn.stated.length === 0 || (turn.described && !this.isDescribed(subject)))) {
      turn.stated = stated;
      turn.described = this.isDescribed(subject);
    }
    turn.gender ??= gender;
    turn.cued ??= subject;
    for (const stretch of draft.marked)
      for (const { at, ids, called } of namesWithin(this.doc, this.cast, stretch)) {
        const [id] = ids;
        if (id && called && !turn.called.has(id)) turn.called.set(id, at);
        else if (id && !called) turn.others.add(id);
      }
    for (const id of this.told(draft)) turn.others.add(id);
  }

  /** He or she, by the pronoun or the last noun of a cue's subject. */
  private genderShown(subject: Subject | null): Gender | null {
    const mention = subject?.mentions[0];
    if (!mention || mention.name) return null;
    const { pronoun, paragraph, from, to } = mention;
    if (pronoun) return pronoun === "he" || pronoun === "she" ? pronoun : null;
    const nouns = this.doc.paragraphs[paragraph]?.rules.personNouns;
    for (let at = to - 1; nouns && at >= from; at--) {
      const word = wordAt(this.doc, at);
      const ending = [5, 4, 3].map((size) => nouns.get(`-${word.slice(-size)}`)).find(Boolean);
      const shown = nouns.get(word) ?? ending;
      if (shown) return shown;
    }
    return null;
  }

  /** No name, or one behind an article: "the Collector". */
  private isDescribed(subject: Subject | null): boolean {
    const mention = subject?.mentions[0];
    if (!mention || (subject && subject.mentions.length > 1)) return false;
    const { articles } = this.doc.paragraphs[mention.paragraph]?.rules ?? {};
    return !mention.name || articles?.has(wordAt(this.doc, mention.from - 1)) === true;
  }

  private fits(turn: Turn, stated: readonly string[], gender: Gender | null): boolean {
    const [id] = stated;
    if (id && turn.stated.length > 0 && !turn.described) return turn.stated.includes(id);
    const known = turn.stated[0] ? this.cast.genders.get(turn.stated[0]) : turn.gender;
    const own = id ? this.cast.genders.get(id) : gender;
    return !known || !own || known === own;
  }

  private open(draft: Draft): Turn {
    const { index } = draft.sentence.paragraph;
    const previous = this.doc.marked[(this.doc.inside[draft.marked[0]?.from ?? -1] ?? 0) - 1];
    const named = this.named(draft);
    const turn: Turn = {
      paragraph: index,
      drafts: [],
      stated: [],
      described: false,
      gender: null,
      cued: null,
      acting: null,
      named,
      recent: this.recent,
      begins:
        index - (this.all.at(-1)?.paragraph ?? -TURN_GAP) > TURN_GAP ||
        this.isApart(this.all.at(-1)?.paragraph ?? index, index),
      called: new Map(),
      others: new Set(),
      goesOn: previous?.reopened === true && previous.paragraph === index - 1,
    };
    turn.acting = this.acting(draft);
    this.all.push(turn);
    return turn;
  }

  /** Moves to the first mention that begins at a token or later. */
  private seek(from: number): number {
    while (this.next > 0 && (this.mentions[this.next - 1]?.from ?? 0) >= from) this.next--;
    while (this.next < this.mentions.length && (this.mentions[this.next]?.from ?? 0) < from) this.next++;
    return this.next;
  }

  /** Takes in who is named before the words; returns those named since the turn before, latest first. */
  private named(draft: Draft): string[] {
    const floor = this.all.at(-1)?.drafts.at(-1)?.marked.at(-1)?.to ?? 0;
    const upTo = draft.marked[0]?.from ?? draft.sentence.from;
    const out: string[] = [];
    for (; this.read < this.mentions.length; this.read++) {
      const mention = this.mentions[this.read];
      if (!mention || mention.from >= upTo) break;
      const id = mention.place ? undefined : this.meant(mention);
      if (!id || !this.cast.isPerson(id)) continue;
      this.recent = [id, ...this.recent.filter((one) => one !== id)].slice(0, MOST_RECENT);
      if (mention.from >= floor && !mention.pronoun) out.push(id);
    }
    return [...new Set(out.reverse())];
  }

  /** Whom a mention means; "he" and "she" whoever was named last of that gender. */
  private meant(mention: MentionHit): string | undefined {
    const { pronoun } = mention;
    if (pronoun === null) return this.cast.meant.get(mention)?.[0];
    return this.recent.find((id) => this.cast.genders.get(id) === pronoun);
  }

  /** Does a line of mere signs or a heading stand between two paragraphs? */
  private isApart(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) {
      const between = this.doc.paragraphs[at];
      if (!between || between.zone === "subheading") return true;
      let word = between.from;
      while (word < between.to && !isWord(this.doc, word)) word++;
      if (word === between.to) return true;
    }
    return false;
  }

  /** The subject of the sentence that the words stand in, else of the one before or after them in the paragraph. */
  private acting(draft: Draft): MentionHit | null {
    const { from: start, to: end } = draft.sentence.paragraph;
    const { from, to } = draft.sentence;
    const before = this.firstIn(this.sentenceStart(from, start), from);
    const within = this.firstIn(from, to);
    const after = this.firstIn(to, this.sentenceEnd(to, end));
    if (within?.pronoun && before && !before.pronoun) return before;
    return within ?? before ?? after;
  }

  private sentenceStart(from: number, floor: number): number {
    let at = from - 1;
    while (at > floor && from - at < BESIDE && !ends(this.doc, at - 1)) at--;
    return Math.max(at, floor);
  }

  private sentenceEnd(from: number, upTo: number): number {
    let at = from;
    while (at < upTo && at - from < BESIDE && !ends(this.doc, at)) at++;
    return at;
  }

  private firstIn(from: number, to: number): MentionHit | null {
    for (let at = this.seek(from); at < this.mentions.length; at++) {
      const mention = this.mentions[at];
      if (!mention || mention.from >= to) return null;
      if (mention.bound || mention.place || mention.pronoun === "who") continue;
      const id = this.cast.meant.get(mention)?.[0];
      if (mention.pronoun || (id && this.cast.isPerson(id))) return mention;
    }
    return null;
  }

  /** "said Ada to her brother Tom": who is named behind a preposition in the clause of the cue. */
  private told({ cue, sentence }: Draft): string[] {
    if (!cue) return [];
    const { to: leads } = sentence.paragraph.rules;
    const out: string[] = [];
    for (let at = this.seek(cue.to); at < this.mentions.length; at++) {
      const mention = this.mentions[at];
      if (!mention || mention.from >= Math.min(sentence.to, cue.to + 12)) break;
      const id = this.cast.meant.get(mention)?.[0];
      const led = leads.has(wordAt(this.doc, mention.from - 1)) || mention.from === cue.to;
      if (id && led && isWord(this.doc, cue.head) && mention.bound) out.push(id);
    }
    return out;
  }
}
