import type { Cast } from "@/domain/extraction/people/cast";
import type { Turn } from "./turns";

/** How many turns around one are looked at for who may speak, how many of them wherever few are found; and the most people. */
const AROUND = 8;
const FURTHER = 40;
const FEW = 3;
const MOST = 8;

/** What speaks for and against a person as the speaker of a turn; set by hand. */
const POINTS = {
  stated: 400,
  gender: 10,
  otherGender: -50,
  acts: 36,
  mayAct: 8,
  actsAs: 4,
  actsNotAs: -24,
  calls: -60,
  speaksOf: -40,
  spokenOf: -12,
  calledBefore: 24,
  calledAfter: 18,
  calledFar: 5,
  namedLast: 2,
  namedLastByPronoun: 10,
  described: 14,
  unknown: -14,
  unknownOne: -34,
  sameAgain: -34,
  sameAfterText: 7,
  inTurn: 24,
  inTurnAfterText: 9,
} as const;

/** For the person named last before the words, the one before, and so on. */
const RECENT = [8, 8, 7, 5, 3, 1];

/** Somebody of whom nothing is known. */
const UNKNOWN = "";

const UNLIKELY = -1e9;

/** Who speaks in each turn of a story: the sequence that fits best, conversation by conversation. */
export class Conversations {
  private readonly cast: Cast;
  /** How often each person speaks by a cue. */
  private readonly speaking: ReadonlyMap<string, number>;

  constructor(cast: Cast, turns: readonly Turn[]) {
    this.cast = cast;
    const speaking = new Map<string, number>();
    for (const { stated } of turns)
      for (const id of stated.slice(0, 1)) speaking.set(id, (speaking.get(id) ?? 0) + 1);
    this.speaking = speaking;
  }

  /** For each turn the likeliest speakers, best first; empty where nobody can be told. */
  solve(turns: readonly Turn[]): string[][] {
    const out: string[][] = [];
    for (let from = 0; from < turns.length; ) {
      let to = from + 1;
      while (to < turns.length && !turns[to]?.begins) to++;
      for (const one of this.sequence(turns.slice(from, to))) out.push(one);
      from = to;
    }
    return out;
  }

  /** Who may speak in a turn: those who do around it, are called there, or have just been named. */
  private candidates(turns: readonly Turn[], index: number): string[] {
    const turn = turns[index];
    if (!turn) return [];
    if (turn.stated.length > 0 && !turn.described) return [...turn.stated];
    const out = new Set<string>(turn.stated);
    const add = (id: string | undefined) => {
      if (id && out.size < MOST && (this.speaking.has(id) || this.cast.isPerson(id))) out.add(id);
    };
    const acting = turn.acting ? this.cast.meant.get(turn.acting)?.[0] : undefined;
    if (!turn.described) add(acting);
    for (let step = 1; step <= FURTHER && (step <= AROUND || out.size < FEW); step++) {
      for (const near of [turns[index - step], turns[index + step]]) {
        if (!near) continue;
        if (!near.described || this.isBack(near, step)) add(near.stated[0]);
        if (step <= 2) for (const id of near.called.keys()) if (this.speaking.has(id)) add(id);
      }
      if (step <= RECENT.length) {
        const id = turn.recent[step - 1];
        if (id && this.speaking.has(id)) add(id);
      }
    }
    const { gender } = turn;
    if (gender && this.fitting([...out], gender).length === 0) add(this.fitting(turn.recent, gender)[0]);
    return [...out];
  }

  /** Somebody without a name has more turns than one only where a cue says so twice. */
  private isBack({ stated: [id = UNKNOWN] }: Turn, step: number): boolean {
    return step <= 2 && (this.speaking.get(id) ?? 0) > 1;
  }

  /** What a turn itself says for a person. */
  private fits(turns: readonly Turn[], index: number, id: string): number {
    const turn = turns[index];
    if (!turn) return 0;
    const stated = turn.stated.indexOf(id);
    if (turn.stated.length > 0 && !turn.described) return POINTS.stated - 20 * stated;
    if (id === UNKNOWN) return turn.gender ? POINTS.unknownOne : POINTS.unknown;
    const own = this.cast.genders.get(id);
    let points = Math.min(4, this.speaking.get(id) ?? 0) + (RECENT[turn.recent.indexOf(id)] ?? 0);
    if (stated >= 0) points += POINTS.described;
    if (turn.gender && own) points += own === turn.gender ? POINTS.gender : POINTS.otherGender;
    const { acting } = turn;
    if (acting?.pronoun && own && (acting.pronoun === "he" || acting.pronoun === "she"))
      points += acting.pronoun === own ? POINTS.actsAs : POINTS.actsNotAs;
    if (acting && this.cast.meant.get(acting)?.[0] === id)
      points += turn.gender && own !== turn.gender ? POINTS.mayAct : POINTS.acts;
    if (turn.called.has(id)) points += POINTS.calls;
    if (turn.others.has(id)) points += POINTS.speaksOf;
    for (const [near, called] of [
      [turns[index - 1], POINTS.calledBefore],
      [turns[index + 1], POINTS.calledAfter],
    ] as const) {
      const close = near && Math.abs(near.paragraph - turn.paragraph) <= 1;
      if (near?.called.has(id)) points += close ? called : POINTS.calledFar;
      if (close && near.others.has(id)) points += POINTS.spokenOf;
    }
    const named = turn.gender ? this.fitting(turn.named, turn.gender) : turn.named;
    if (named[0] === id) points += turn.gender ? POINTS.namedLastByPronoun : POINTS.namedLast;
    return points;
  }

  private fitting(ids: readonly string[], gender: string): string[] {
    return ids.filter((id) => this.cast.genders.get(id) === gender);
  }

  /** What the turns before say for a person. */
  private follows(turns: readonly Turn[], at: number, own: string, last: string, other: string | undefined) {
    const [turn, before, first] = [turns[at], turns[at - 1], turns[at - 2]];
    if (!turn || !before) return 0;
    const gap = turn.paragraph - before.paragraph;
    if (own === last) {
      if (turn.goesOn) return POINTS.stated;
      return gap <= 1 ? POINTS.sameAgain : POINTS.sameAfterText;
    }
    if (turn.goesOn) return -POINTS.stated;
    if (!first || own !== other) return 0;
    const close = gap <= 1 && before.paragraph - first.paragraph <= 1;
    return close ? POINTS.inTurn : POINTS.inTurnAfterText;
  }

  /** The best sequence of one conversation, by the last two speakers at each turn. */
  private sequence(turns: readonly Turn[]): string[][] {
    const choices = turns.map((_, index) => this.candidates(turns, index));
    const ids = choices.map((some, at) => (turns[at]?.stated.length ? some : [...some, UNKNOWN]));
    let scores: number[][] = [(ids[0] ?? []).map((id) => this.fits(turns, 0, id))];
    scores = [scores[0] ?? []];
    const back: Int32Array[] = [];
    for (let at = 1; at < turns.length; at++) {
      const own = ids[at] ?? [];
      const last = ids[at - 1] ?? [];
      const other = at > 1 ? (ids[at - 2] ?? []) : [""];
      const next: number[][] = last.map(() => own.map(() => UNLIKELY));
      const from = new Int32Array(last.length * own.length);
      for (let k = 0; k < own.length; k++) {
        const id = own[k] ?? UNKNOWN;
        const points = this.fits(turns, at, id);
        for (let j = 0; j < last.length; j++)
          for (let i = 0; i < other.length; i++) {
            const follows = this.follows(turns, at, id, last[j] ?? UNKNOWN, at > 1 ? other[i] : undefined);
            const so = (scores[i]?.[j] ?? UNLIKELY) + points + follows;
            const row = next[j];
            if (row && so > (row[k] ?? UNLIKELY)) {
              row[k] = so;
              from[j * own.length + k] = i;
            }
          }
      }
      back.push(from);
      scores = next;
    }
    return this.readBack(ids, scores, back);
  }

  private readBack(ids: string[][], scores: number[][], back: Int32Array[]): string[][] {
    let best = { i: 0, j: 0, score: UNLIKELY };
    for (const [i, row] of scores.entries())
      for (const [j, score] of row.entries()) if (score > best.score) best = { i, j, score };
    const chosen = new Array<number>(ids.length).fill(0);
    let { i, j } = best;
    for (let at = ids.length - 1; at >= 0; at--) {
      chosen[at] = j;
      const width = ids[at]?.length ?? 1;
      const before = at > 0 ? (back[at - 1]?.[i * width + j] ?? 0) : 0;
      [i, j] = [before, i];
    }
    return ids.map((some, at) => {
      const own = some[chosen[at] ?? 0];
      return own ? [own, ...some.filter((id) => id !== own && id !== UNKNOWN)] : [];
    });
  }
}
