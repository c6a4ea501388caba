import type { Phrase, Sign, VarianceWords } from "@/domain/variance/words/table";
import { type Found, figureAt, times } from "./figures";
import { numberWordsAt } from "./number-words";
import { type Token, tokensOf } from "./tokens";

/**
 * What is compared: a word, a phrase of the tables, a number, a date, a cut sign. Units of one `key` say the same;
 * `group` and `form` are those of the tables.
 */
export type Unit = {
  kind: "word" | "number" | "date" | "cut";
  key: string;
  /** As written, folded. */
  surface: string;
  text: string;
  start: number;
  end: number;
  sign?: Sign;
  group?: string;
  form?: string;
  /** An article or a word that is a number only beside another: "one", "a". */
  isWeak: boolean;
  capital: "none" | "first" | "all";
  /** Opens a sentence, so that its capital says nothing. */
  isFirst: boolean;
};

const STOPS = new Set([".", "!", "?", ":", "。", "！", "？", "؟", "…"]);
const MINUS = /^[-−–]$/u;

/** Puts each way of writing a word into its plain one: "don't" into "do not". */
function inPlain(tokens: readonly Token[], words: VarianceWords): Token[] {
  if (words.written.size === 0) return [...tokens];
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const found = words.written.get(token.key)?.find(({ keys }) => standsAt(tokens, at, keys));
    if (!found) out.push(token);
    else {
      const end = tokens[at + found.keys.length - 1]?.end ?? token.end;
      for (const key of found.as) out.push({ ...token, key, end });
      at += found.keys.length - 1;
    }
  }
  return out;
}

const standsAt = (tokens: readonly Token[], at: number, keys: readonly string[]): boolean =>
  keys.every((key, n) => tokens[at + n]?.key === key);

const LONGEST_LETTERS = 3;

/** Is another name for the same written as a name: with a capital, a short one in capitals alone? */
function isNamed(token: Token | undefined, { keys, sign }: Phrase): boolean {
  if (sign !== "alias" || !token) return true;
  const isShort = keys.length === 1 && token.key.length <= LONGEST_LETTERS;
  return isShort ? token.text === token.text.toUpperCase() : !/^\p{Ll}/u.test(token.text);
}

/** The longest phrase of the tables at a token; a word with "and" written on to it counts without. */
function phraseAt(tokens: readonly Token[], at: number, words: VarianceWords): Phrase | undefined {
  const key = tokens[at]?.key ?? "";
  const whole = words.phrases
    .get(key)
    ?.find((one) => standsAt(tokens, at, one.keys) && isNamed(tokens[at], one));
  if (whole) return whole;
  const and = words.writtenOn.find((one) => key.startsWith(one));
  return and ? words.phrases.get(key.slice(and.length))?.find(({ keys }) => keys.length === 1) : undefined;
}

/** A word in the one spelling that stands for all of it; an apostrophe at its end stays. */
function spelled(key: string, { spelling }: VarianceWords): string {
  const end = key.endsWith("'") ? "'" : "";
  const bare = end ? key.slice(0, -1) : key;
  return spelling.reduce((word, [from, to]) => word.replace(from, to), bare) + end;
}

/** Reads tokens into units, one after the other. */
class Reader {
  readonly units: Unit[] = [];
  private isFirst = true;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly words: VarianceWords;

  constructor(text: string, words: VarianceWords) {
    this.text = text;
    this.words = words;
    this.tokens = inPlain(tokensOf(text, words.lang), words);
    for (let at = 0; at < this.tokens.length; ) at = this.read(at);
  }

  private read(at: number): number {
    const token = this.tokens[at];
    if (!token) return at + 1;
    if (token.kind === "cut") return this.put(at, at + 1, { kind: "cut", key: token.key });
    const phrase = phraseAt(this.tokens, at, this.words);
    if (phrase && (phrase.keys.length > 1 || phrase.sign === "plain")) return this.phrase(at, phrase);
    const number =
      figureAt(this.tokens, at, this.words.decimal) ?? numberWordsAt(this.tokens, at, this.words);
    if (number) return this.number(at, number);
    if (phrase) return this.phrase(at, phrase);
    if (token.kind === "word")
      return this.put(at, at + 1, { kind: "word", key: spelled(token.key, this.words) });
    if (/^\p{N}/u.test(token.key)) return this.put(at, at + 1, { kind: "number", key: `#${token.key}` });
    if (STOPS.has(token.key)) this.isFirst = true;
    return at + 1;
  }

  private phrase(at: number, { keys, sign, group, form }: Phrase): number {
    const whole = keys.join(" ");
    const isOneThing = sign === "alias" || sign === "percent" || sign === "money" || sign === "fraction";
    const kind = sign === "date" ? "date" : sign === "fraction" ? "number" : "word";
    const key = isOneThing || sign === "date" ? `${sign} ${group}` : spelled(whole, this.words);
    return this.put(at, at + keys.length, { kind, key, sign, group, ...(form ? { form } : {}) });
  }

  private number(at: number, found: Found): number {
    let { amount, end, isOrdinal } = found;
    for (;;) {
      const next = this.words.numbers.get(this.tokens[end]?.key ?? "");
      const large = next?.isTimes ? next.value : this.words.signs?.large.get(this.tokens[end]?.key ?? "");
      if (!large) break;
      amount = times(amount, Math.round(Math.log10(large)));
      end++;
    }
    const suffix = this.ordinalEnd(end);
    if (suffix > end && this.tokens[at]?.kind === "digits") [end, isOrdinal] = [suffix, true];
    const minus = this.isNegative(at) ? "-" : "";
    const key = found.literal ?? `${amount.digits}e${amount.power}`;
    return this.put(at, end, {
      kind: "number",
      key: `#${minus}${isOrdinal ? "o" : ""}${key}`,
      isWeak: found.isWeak && end === found.end,
    });
  }

  /** Behind "3rd" or "3-й"; the same place where nothing of an ordinal follows. */
  private ordinalEnd(end: number): number {
    const [last, sign] = [this.tokens[end - 1], this.tokens[end]];
    const at = sign?.key === "-" ? end + 1 : end;
    const letters = this.tokens[at];
    const isGlued = sign?.start === last?.end && (at === end || letters?.start === sign?.end);
    return isGlued && this.words.ordinalAfter.has(letters?.key ?? "") ? at + 1 : end;
  }

  private isNegative(at: number): boolean {
    const [before, sign, digits] = [this.tokens[at - 2], this.tokens[at - 1], this.tokens[at]];
    if (digits?.kind !== "digits" || !MINUS.test(sign?.key ?? "") || sign?.end !== digits.start) return false;
    return sign.key === "−" || before?.end !== sign.start;
  }

  private put(at: number, end: number, unit: Partial<Unit> & Pick<Unit, "kind" | "key">): number {
    const start = this.tokens[at]?.start ?? 0;
    const to = this.tokens[end - 1]?.end ?? start;
    const text = this.text.slice(start, to);
    const surface = this.tokens
      .slice(at, end)
      .map(({ key }) => key)
      .join(" ");
    const capital = capitalOf(text);
    const isFirst = this.isFirst;
    this.units.push({ surface, text, start, end: to, isWeak: false, capital, isFirst, ...unit });
    this.isFirst = unit.kind === "cut";
    return end;
  }
}

function capitalOf(text: string): Unit["capital"] {
  if (!/^\p{Lu}/u.test(text)) return "none";
  return text.length > 1 && text === text.toUpperCase() ? "all" : "first";
}

export const unitsOf = (text: string, words: VarianceWords): Unit[] => new Reader(text, words).units;
