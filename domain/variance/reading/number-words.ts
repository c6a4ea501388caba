import type { NumberWord, VarianceWords } from "@/domain/variance/words/table";
import { amountOf, type Found } from "./figures";
import type { Token } from "./tokens";

const HUNDRED = 100;
const THOUSAND = 1000;
const LONGEST_COMPOUND = 60;

/** Adds number words up as they are said: "two hundred and five thousand". */
class Sum {
  private total = 0;
  private current = 0;
  private room = THOUSAND;
  private leastTimes = Number.POSITIVE_INFINITY;
  private readonly words: VarianceWords;

  constructor(words: VarianceWords) {
    this.words = words;
  }

  get value(): number {
    return this.total + this.current;
  }

  /** May "and" stand here: behind hundreds and thousands, or before a ten where units come first? */
  mayJoin(next: number): boolean {
    if (this.words.unitsFirst && this.current % HUNDRED > 0 && this.current % HUNDRED < 10)
      return next >= 20 && next < HUNDRED && next % 10 === 0;
    return this.room >= HUNDRED || (this.words.andAfterTens && this.room >= 10);
  }

  /** Takes one word's value in; false where it does not go on with the number. */
  add(value: number, isTimes: boolean, isJoined: boolean): boolean {
    if (isTimes && value >= THOUSAND) return this.thousands(value);
    if (isTimes) return this.hundreds();
    const isTenAfterUnit = isJoined && this.words.unitsFirst && value >= 20 && value < HUNDRED;
    if (isTenAfterUnit && this.current % HUNDRED < 10) this.room = 0;
    else if (value >= this.room) return false;
    else this.room = this.roomAfter(value);
    this.current += value;
    return true;
  }

  private roomAfter(value: number): number {
    if (value >= HUNDRED) return HUNDRED;
    if (value < 20 || value % 10 !== 0) return 0;
    return value === 60 || value === 80 ? this.words.room : 10;
  }

  private hundreds(): boolean {
    if (this.current >= HUNDRED || this.room === HUNDRED) return false;
    this.current = Math.max(1, this.current) * HUNDRED;
    this.room = HUNDRED;
    return true;
  }

  private thousands(value: number): boolean {
    if (value >= this.leastTimes || (this.current === 0 && this.total > 0)) return false;
    this.total += Math.max(1, this.current) * value;
    this.leastTimes = value;
    this.current = 0;
    this.room = THOUSAND;
    return true;
  }
}

/** The parts of number words grown together ("zweiundzwanzig"), longest first; null where it is another word. */
function partsOf(word: string, { compounds }: VarianceWords): number[] | null {
  if (!compounds || word.length > LONGEST_COMPOUND) return null;
  const values: number[] = [];
  for (let at = 0; at < word.length; ) {
    const join = [...compounds.joins].find((one) => word.startsWith(one, at) && at > 0);
    if (join) at += join.length;
    let end = word.length;
    while (end > at && !compounds.parts.has(word.slice(at, end))) end--;
    if (end === at) return null;
    values.push(compounds.parts.get(word.slice(at, end)) ?? 0);
    at = end;
  }
  return values.length > 1 ? values : null;
}

type Piece = { values: readonly number[]; end: number; word?: NumberWord; isJoined: boolean };

const MOST_KEYS = 4;

/** The number word at a token, of up to four tokens, with "and" written on to it or standing before it. */
function pieceAt(tokens: readonly Token[], at: number, words: VarianceWords): Piece | null {
  for (let length = MOST_KEYS; length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some(({ kind }) => kind === "digits" || kind === "cut")) continue;
    const word = words.numbers.get(run.map(({ key }) => key).join(" "));
    if (word) return { values: [word.value], end: at + length, word, isJoined: false };
  }
  const key = tokens[at]?.key ?? "";
  for (const and of words.writtenOn) {
    const word = key.startsWith(and) ? words.numbers.get(key.slice(and.length)) : undefined;
    if (word) return { values: [word.value], end: at + 1, word, isJoined: true };
  }
  const values = partsOf(key, words);
  return values ? { values, end: at + 1, isJoined: false } : null;
}

const isHyphen = (token: Token | undefined) => token?.kind === "sign" && /^[-‐‑]$/.test(token.key);

/** Steps over a hyphen or an "and" between two number words. */
function afterJoin(tokens: readonly Token[], at: number, words: VarianceWords) {
  if (isHyphen(tokens[at])) return { at: at + 1, isAnd: false };
  return words.and.has(tokens[at]?.key ?? "") ? { at: at + 1, isAnd: true } : { at, isAnd: false };
}

function take(sum: Sum, { values, word, isJoined }: Piece, words: VarianceWords, isAnd: boolean): boolean {
  if ((isAnd || isJoined) && !sum.mayJoin(values[0] ?? 0)) return false;
  const isInside = values.length > 1;
  return values.every((value, n) => {
    const isTimes = word?.isTimes ?? (value === HUNDRED || value >= THOUSAND);
    return sum.add(value, isTimes, isAnd || isJoined || (isInside && n > 0 && words.unitsFirst));
  });
}

/** Reads number words from a token on. */
export function numberWordsAt(tokens: readonly Token[], at: number, words: VarianceWords): Found | null {
  if (words.signs) return signsAt(tokens, at, words.signs);
  const first = pieceAt(tokens, at, words);
  if (!first || first.isJoined) return null;
  const sum = new Sum(words);
  if (!take(sum, first, words, false)) return null;
  let [end, isOrdinal] = [first.end, first.word?.isOrdinal ?? false];
  while (!isOrdinal) {
    const { at: next, isAnd } = afterJoin(tokens, end, words);
    const piece = pieceAt(tokens, next, words);
    if (!piece || !take(sum, piece, words, isAnd)) break;
    [end, isOrdinal] = [piece.end, piece.word?.isOrdinal ?? false];
  }
  const isWeak = end === first.end && (first.word?.isWeak ?? false);
  return { amount: amountOf(String(sum.value)), end, isOrdinal, isWeak };
}

/** Reads numbers written sign by sign: "二十三", "一千二百万", "二〇二三". */
function signsAt(
  tokens: readonly Token[],
  at: number,
  { digits, within, large }: NonNullable<VarianceWords["signs"]>,
): Found | null {
  let [total, section, digit, run, end] = [0, 0, 0, "", at];
  for (; end < tokens.length; end++) {
    const key = tokens[end]?.key ?? "";
    const [value, inner, outer] = [digits.get(key), within.get(key), large.get(key)];
    if (value !== undefined) {
      run += value;
      digit = Number(run.slice(-12));
    } else if (inner !== undefined) {
      section += Math.max(digit, run === "" ? 1 : 0) * inner;
      [digit, run] = [0, ""];
    } else if (outer !== undefined && end > at) {
      const before = section + digit;
      total = total > 0 && total < outer ? (total + before) * outer : total + before * outer;
      [section, digit, run] = [0, 0, ""];
    } else break;
  }
  if (end === at) return null;
  const isPlain = total === 0 && section === 0;
  const amount = isPlain ? amountOf(run) : amountOf(String(total + section + digit));
  return { amount, end, isOrdinal: false, isWeak: end === at + 1 && run === "1" };
}
