import type { Rules } from "./cues/lexicon";
import { type ClaimSign, type ClaimWords, STEM } from "./cues/tables/claim-words";
import { numberAt } from "./dates/calendar-dates";
import {
  type Doc,
  endOf,
  isWord,
  type Range,
  type Sentence,
  spanOf,
  startOf,
  wordAt,
} from "./document/document";
import { NUMBER, SIGN } from "./text/tokens";
import type { ClaimHint, TraceLine } from "./types";

/** What each sign speaks for (or against) a sentence; one table, set by hand. */
export const CLAIM_POINTS = {
  "claim.amount": 5,
  "claim.number": 3,
  "claim.comparison": 2,
  "claim.superlative": 2,
  "claim.trend": 3,
  "claim.cause": 2,
  "claim.quantifier": 1,
  "claim.authority": 2,
  "claim.fact": 1,
  "claim.time": 1,
  "claim.name": 1,
  "claim.statement": 1,
  "claim.wish": -3,
  "claim.address": -3,
  "claim.greeting": -4,
  "claim.question": -3,
} as const;
type ClaimRule = keyof typeof CLAIM_POINTS;

const MOST_CLAIMS = 100;
const MONEY = new Set(["$", "€", "£", "¥", "₽", "₹"]);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function signOf({ words, stems, bareForms }: ClaimWords, word: string): ClaimSign | undefined {
  const whole = words.get(word) ?? (word.length >= STEM ? stems.get(word.slice(0, STEM)) : undefined);
  if (whole || !bareForms) return whole;
  for (const bare of bareForms(word)) {
    const sign = words.get(bare);
    if (sign) return sign;
  }
  return undefined;
}

/** What every distinct word of a text does, worked out once for each language in it. */
class Signs {
  private readonly doc: Doc;
  private readonly known = new Map<Rules, (ClaimSign | undefined)[]>();

  constructor(doc: Doc) {
    this.doc = doc;
  }

  at(rules: Rules, token: number): ClaimSign | undefined {
    if (!isWord(this.doc, token)) return undefined;
    let all = this.known.get(rules);
    if (!all) {
      all = this.doc.tokens.words.map((word) => signOf(rules.claims, word));
      this.known.set(rules, all);
    }
    return all[this.doc.tokens.id[token] ?? 0];
  }
}

/** A sign in its place. */
type Hit = Range & { rule: ClaimRule };

/** Signs within a figure: "4.1", "9,4", "60.000", "1٬200". */
const POINTS = new Set([".", ",", "٫", "٬"]);
const MOST_GROUPS = 8;

const isFigure = (doc: Doc, at: number) => doc.tokens.kind[at] === NUMBER;
const touches = (doc: Doc, at: number) => doc.tokens.end[at - 1] === doc.tokens.start[at];

/** Does a figure go on over a sign at a token, with no space on either side? */
const goesOn = (doc: Doc, sign: number) =>
  POINTS.has(wordAt(doc, sign)) &&
  [sign - 1, sign + 1].every((at) => isFigure(doc, at)) &&
  touches(doc, sign) &&
  touches(doc, sign + 1);

/** The whole of the figure a token is part of, its thousands and decimals with it. */
function figureOf(doc: Doc, at: number): Range {
  let [from, to] = [at, at + 1];
  for (let left = MOST_GROUPS; left > 0 && goesOn(doc, from - 1); left--) from -= 2;
  for (let left = MOST_GROUPS; left > 0 && goesOn(doc, to); left--) to += 2;
  return { from, to };
}

/** A number with its unit, per cent or currency, else a number that is no year and no list's. */
function figureAt(doc: Doc, sentence: Sentence, signs: Signs, at: number): Hit | null {
  const { rules } = sentence.paragraph;
  const rule = "claim.amount";
  const { from, to } = figureOf(doc, at);
  const after = wordAt(doc, to);
  if (MONEY.has(wordAt(doc, from - 1))) return { rule, from: from - 1, to };
  if (MONEY.has(after) || /^[%٪％]$/u.test(after)) return { rule, from, to: to + 1 };
  const isUnit = (token: number) => signs.at(rules, token) === "unit";
  if (isUnit(to + 1)) return { rule, from, to: to + 2 };
  if (isUnit(to)) return { rule, from, to: to + 1 };
  const value = numberAt(doc, at);
  const isYear = value >= FIRST_YEAR && value <= LAST_YEAR;
  const isAlone = to - from === 1;
  return isAlone && (isYear || at === sentence.from) ? null : { rule: "claim.number", from, to };
}

const QUESTION = new Set(["?", "？", "؟"]);
const TAG = new Set(["#", "@"]);

/** Signs that a word is joined to in a tag or an address. */
const JOINS = new Set([..."#@_/"].map((sign) => sign.charCodeAt(0)));

/** Does a word stand for itself, in no tag and no address? */
const isPlain = (doc: Doc, at: number) => !JOINS.has(doc.text.charCodeAt(startOf(doc, at) - 1));

/** A capital within the sentence, or a tag: somebody or some place is named. */
const isNamed = (doc: Doc, sentence: Sentence, at: number) =>
  ((doc.tokens.cap[at] ?? 0) > 0 && at > sentence.from && isWord(doc, at - 1)) ||
  TAG.has(wordAt(doc, at - 1));

/** What one token of a sentence does for it or against it. */
function hitAt(doc: Doc, sentence: Sentence, signs: Signs, at: number): Hit | null {
  const { rules } = sentence.paragraph;
  if (doc.tokens.kind[at] === NUMBER) return figureAt(doc, sentence, signs, at);
  const sign = rules.claims.nameLeads?.has(wordAt(doc, at - 1)) ? undefined : signs.at(rules, at);
  if (sign === "number") return figureAt(doc, sentence, signs, at);
  if (sign && sign !== "unit") return { rule: `claim.${sign}`, from: at, to: at + 1 };
  return !rules.capitalNouns && isNamed(doc, sentence, at)
    ? { rule: "claim.name", from: at, to: at + 1 }
    : null;
}

/** The first of a kind of sign counts. */
function take(hits: Hit[], hit: Hit): void {
  for (const one of hits) if (one.rule === hit.rule) return;
  hits.push(hit);
}

function hitsOf(doc: Doc, sentence: Sentence, signs: Signs): Hit[] {
  const { statement = Number.POSITIVE_INFINITY } = sentence.paragraph.rules.claims;
  const { from, to } = sentence;
  const hits: Hit[] = [];
  let words = 0;
  for (let at = from; at < to; at++) {
    if (doc.tokens.kind[at] === SIGN) continue;
    const hit = hitAt(doc, sentence, signs, at);
    if (hit) take(hits, hit);
    if (isPlain(doc, at)) words++;
  }
  if (words === 0) return [];
  if (words >= statement) take(hits, { rule: "claim.statement", from, to });
  if (QUESTION.has(wordAt(doc, to - 1))) take(hits, { rule: "claim.question", from: to - 1, to });
  const isAmount = hits.some((one) => one.rule === "claim.amount");
  return isAmount ? hits.filter((one) => one.rule !== "claim.number") : hits;
}

function reasonOf(doc: Doc, sentence: Sentence, { rule, from, to }: Hit): TraceLine {
  const at = spanOf(doc, { from, to: Math.min(to, sentence.to) });
  return { rule, at, note: doc.text.slice(at.start, at.end), points: CLAIM_POINTS[rule] };
}

/** Sentences that may be worth checking, the likeliest first, then by place; nothing is decided by it. */
export function claimsOf(doc: Doc, sentences: readonly Sentence[]): ClaimHint[] {
  const signs = new Signs(doc);
  const found: { sentence: Sentence; points: number; hits: Hit[] }[] = [];
  for (const sentence of sentences) {
    const hits = hitsOf(doc, sentence, signs);
    let points = 0;
    for (const { rule } of hits) points += CLAIM_POINTS[rule];
    if (points >= sentence.paragraph.rules.claims.least) found.push({ sentence, points, hits });
  }
  found.sort((a, b) => b.points - a.points || a.sentence.from - b.sentence.from);
  return found.slice(0, MOST_CLAIMS).map(({ sentence, points, hits }) => {
    const reasons = hits.map((hit) => reasonOf(doc, sentence, hit));
    return { start: startOf(doc, sentence.from), end: endOf(doc, sentence.to - 1), points, reasons };
  });
}
