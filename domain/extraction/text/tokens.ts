import { hasPrefix, joinsName, withoutPrefix } from "./arabic";
import { classAt, DIGIT, HAN, JOINER, LOWER, SPACE, UPPER, widthAt } from "./characters";
import { HanReader } from "./han";
import type { HanCut } from "./han-words";

/** Kinds of token: a word (letters, perhaps digits), a number, or one other character. */
export const WORD = 1;
export const NUMBER = 2;
export const SIGN = 3;

/** A word ever written with a small first letter, or with a capital straight after another word. */
export const WRITTEN_SMALL = 1;
export const CAPITAL_WITHIN = 2;

/**
 * The tokens of a whole text as parallel arrays. `id` points into `words`, the table of distinct folded
 * words (small letters, typographic apostrophe made straight); for signs it is the character's first unit.
 */
export type Tokens = {
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** 1 where a word starts with a capital, 2 where it is all capitals (two letters or more). */
  cap: Uint8Array;
  id: Int32Array;
  words: string[];
  /** For each distinct word: `WRITTEN_SMALL` and `CAPITAL_WITHIN` where it ever is. */
  lower: Uint8Array;
};

/** Every sign met so far, so that each is one string. */
const signs = new Map<number, string>();

/** The sign of a unit. */
export function signOf(unit: number): string {
  const known = signs.get(unit);
  if (known !== undefined) return known;
  const sign = String.fromCharCode(unit);
  signs.set(unit, sign);
  return sign;
}

const isApostrophe = (unit: number) => unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
const isHyphen = (unit: number) => unit === 0x2d || unit === 0x2010 || unit === 0x2011;

/** Words that lose their last vowel before another: the apostrophe closes the token. */
const ELIDED = new Set(
  (
    "l un dell all nell sull dall coll quell quest bell sant grand c d s m t v n j qu gl com dov cos anch neanch " +
    "nessun qualcun ciascun alcun buon lorsqu puisqu jusqu quoiqu tutt mezz senz degl dagl"
  ).split(" "),
);

const MAY_VARY = /[ё\u0622\u0623\u0625\u0640\u064b-\u0652\u0670\u0671]/u;

/** ё as е; Arabic without vowel signs and tatweel, every alef as the bare one. */
const foldLetters = (word: string) =>
  MAY_VARY.test(word)
    ? word
        .replaceAll("ё", "е")
        .replace(/[\u0622\u0623\u0625\u0671]/gu, "\u0627")
        .replace(/[\u0640\u064b-\u0652\u0670]/gu, "")
    : word;

const LONGEST_ELIDED = Math.max(...[...ELIDED].map((word) => word.length));

export const foldWord = (word: string) => {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f)
      return foldLetters(lower.normalize("NFC").replaceAll("\u2019", "'").replaceAll("\u00ad", ""));
  }
  return lower;
};

/** End of the run of letters, digits and joined signs that starts at `from`, with its capitals counted. */
function scanWord(text: string, from: number, upTo: number) {
  let at = from;
  let letters = 0;
  let capitals = 0;
  const han = classAt(text, from) === HAN;
  while (at < upTo) {
    const kind = classAt(text, at);
    if (kind < LOWER || ((kind === HAN) !== han && kind !== JOINER)) break;
    if (kind === UPPER) capitals++;
    if (kind === UPPER || kind === LOWER || kind === HAN) letters++;
    at += widthAt(text, at);
  }
  return { end: at, letters, capitals };
}

/** `bare`: where the word itself ends, when the token takes in the hyphen before a pronoun. */
type Scan = { end: number; letters: number; capitals: number; bare?: number };

/** Pronouns hung on a verb by a hyphen, with the t that may stand between: "dit-il", "a-t-elle", "disse-me". */
const HUNG =
  /^(?:t[-\u2010\u2011'’])?(?=(?:ils?|elles?|je|se|lhes?|me)(?![\p{L}\p{N}'’-]))|^t[-\u2010\u2011'’](?=on(?!\p{L}))/u;

/** Length of what stands between a hyphen and the pronoun hung on by it; -1 where none is. */
function hungAt(text: string, from: number): number {
  const found = HUNG.exec(text.slice(from, from + 9).toLowerCase());
  return found ? found[0].length : -1;
}

/** Takes an apostrophe or hyphen between two letters into the word, except after an elided article. */
function joinParts(text: string, from: number, upTo: number): Scan {
  const whole = scanWord(text, from, upTo);
  for (;;) {
    const unit = text.charCodeAt(whole.end);
    const joins = isApostrophe(unit) || isHyphen(unit);
    if (!joins || whole.end + 1 >= upTo || classAt(text, whole.end + 1) < LOWER) return whole;
    if (classAt(text, whole.end + 1) === HAN || classAt(text, from) === HAN) return whole;
    const hung = isHyphen(unit) ? hungAt(text, whole.end + 1) : -1;
    if (hung >= 0) return { ...whole, bare: whole.end, end: whole.end + 1 + hung };
    if (isApostrophe(unit)) {
      const short = whole.end - from <= LONGEST_ELIDED;
      if (short && ELIDED.has(text.slice(from, whole.end).toLowerCase()))
        return { ...whole, end: whole.end + 1 };
      const next = text.charCodeAt(whole.end + 1) | 32;
      const possessive = next === 0x73 && (whole.end + 2 >= upTo || classAt(text, whole.end + 2) < LOWER);
      if (possessive) return whole;
    }
    const more = scanWord(text, whole.end + 1, upTo);
    whole.end = more.end;
    whole.letters += more.letters;
    whole.capitals += more.capitals;
  }
}

class Builder {
  readonly tokens: Tokens;
  private readonly index = new Map<string, number>();
  private flags = new Uint8Array(1024);

  constructor(length: number) {
    this.tokens = {
      count: 0,
      start: new Int32Array(length),
      end: new Int32Array(length),
      kind: new Uint8Array(length),
      cap: new Uint8Array(length),
      id: new Int32Array(length),
      words: [],
      lower: this.flags,
    };
  }

  /** The folded word so many tokens back, 0 for the last; "" for a sign and before the first. */
  readonly wordBefore = (back: number): string => {
    const { count, kind, id, words } = this.tokens;
    const at = count - 1 - back;
    return at >= 0 && kind[at] === WORD ? (words[id[at] ?? 0] ?? "") : "";
  };

  sign(start: number, end: number, unit: number) {
    const n = this.tokens.count++;
    this.tokens.start[n] = start;
    this.tokens.end[n] = end;
    this.tokens.kind[n] = SIGN;
    this.tokens.id[n] = unit;
  }

  word(start: number, end: number, kind: number, cap: number, folded: string) {
    let id = this.index.get(folded);
    if (id === undefined) {
      id = this.tokens.words.length;
      this.tokens.words.push(folded);
      this.index.set(folded, id);
      if (id >= this.flags.length) {
        const wider = new Uint8Array(this.flags.length * 2);
        wider.set(this.flags);
        this.flags = wider;
        this.tokens.lower = wider;
      }
    }
    const n = this.tokens.count++;
    const within = cap > 0 && n > 0 && this.tokens.kind[n - 1] === WORD;
    this.flags[id] = (this.flags[id] ?? 0) | (cap === 0 ? WRITTEN_SMALL : within ? CAPITAL_WITHIN : 0);
    this.tokens.start[n] = start;
    this.tokens.end[n] = end;
    this.tokens.kind[n] = kind;
    this.tokens.cap[n] = cap;
    this.tokens.id[n] = id;
  }

  /** Han has no capitals: a name or a state is marked as if it had. */
  han({ count, start, kind, word }: HanCut) {
    for (let i = 0; i < count; i++) {
      const cap = kind[i] === "name" || kind[i] === "state" ? 1 : 0;
      this.word(start[i] ?? 0, start[i + 1] ?? 0, WORD, cap, word[i] ?? "");
    }
  }
}

const isArabic = (word: string) => {
  const unit = word.charCodeAt(0);
  return unit >= 0x600 && unit < 0x700;
};

/** Past the vowel signs that stand on a letter. */
function pastMarks(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === JOINER) at++;
  return at;
}

/** Cuts a whole text into tokens; white space is left out, nothing else is. */
export function tokenise(text: string): Tokens {
  const builder = new Builder(text.length);
  let han: HanReader | null = null;
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
    } else if (kind >= LOWER && kind !== JOINER) {
      const scan = joinParts(text, at, text.length);
      if (kind === HAN) {
        han ??= new HanReader(text);
        builder.han(han.words(at, scan.end));
        at = scan.end;
        continue;
      }
      const capital = kind === UPPER ? (scan.letters > 1 && scan.capitals === scan.letters ? 2 : 1) : 0;
      const isNumber = kind === DIGIT && scan.letters === 0;
      const folded = foldWord(text.slice(at, scan.bare ?? scan.end));
      const before = builder.wordBefore;
      if (isArabic(folded) && (hasPrefix(folded, before(0)) || joinsName(folded, before))) {
        builder.word(at, at + 1, WORD, 0, folded.charAt(0));
        const from = pastMarks(text, at + 1);
        builder.word(from, scan.end, WORD, 0, withoutPrefix(folded));
      } else builder.word(at, scan.end, isNumber ? NUMBER : WORD, capital, folded);
      at = scan.end;
    } else {
      const possessive = isApostrophe(text.charCodeAt(at)) && isPossessive(text, at);
      const width = possessive ? 2 : widthAt(text, at);
      if (possessive) builder.word(at, at + 2, WORD, 0, "'s");
      else builder.sign(at, at + width, text.charCodeAt(at));
      at += width;
    }
  }
  return builder.tokens;
}

function isPossessive(text: string, at: number): boolean {
  const after = at + 2 >= text.length || classAt(text, at + 2) < LOWER;
  return at > 0 && classAt(text, at - 1) >= LOWER && (text.charCodeAt(at + 1) | 32) === 0x73 && after;
}
