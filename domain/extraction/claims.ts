import { type ClaimSign, type ClaimWords, STEM } from "./cues/claim-words";
import type { Rules } from "./cues/lexicon";
import { numberAt } from "./dates/calendar-dates";
import { type Doc, endOf, isWord, type Sentence, spanOf, startOf, wordAt } from "./document/document";
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

type Figure = { rule: ClaimRule; from: number; to: number };

/** A number with its unit, per cent or currency, else a number that is no year and no list's. */
function figureAt(doc: Doc, sentence: Sentence, signs: Signs, at: number): Figure | null {
  const { rules } = sentence.paragraph;
  const amount = (from: number, to: number): Figure => ({ rule: "claim.amount", from, to });
  const after = wordAt(doc, at + 1);
  if (MONEY.has(wordAt(doc, at - 1))) return amount(at - 1, at + 1);
  if (MONEY.has(after) || /^[%٪％]$/u.test(after)) return amount(at, at + 2);
  for (const next of [at + 1, at + 2]) if (signs.at(rules, next) === "unit") return amount(at, next + 1);
  const value = numberAt(doc, at);
  const isYear = value >= FIRST_YEAR && value <= LAST_YEAR;
  return isYear || at === sentence.from ? null : { rule: "claim.number", from: at, to: at + 1 };
}

const TAG = new Set(["#", "@"]);

/** Does a word stand for itself, in no tag and no address? */
const isPlain = (doc: Doc, at: number) => !/[#@_/]/u.test(doc.text.charAt(startOf(doc, at) - 1));

/** A capital within the sentence, or a tag: somebody or some place is named. */
const isNamed = (doc: Doc, sentence: Sentence, at: number) =>
  ((doc.tokens.cap[at] ?? 0) > 0 && at > sentence.from && isWord(doc, at - 1)) ||
  TAG.has(wordAt(doc, at - 1));

/** What one token of a sentence does for it or against it. */
function reasonAt(doc: Doc, sentence: Sentence, signs: Signs, at: number): Figure | null {
  const { rules } = sentence.paragraph;
  if (doc.tokens.kind[at] === NUMBER) return figureAt(doc, sentence, signs, at);
  const sign = rules.claims.nameLeads?.has(wordAt(doc, at - 1)) ? undefined : signs.at(rules, at);
  if (sign === "number") return figureAt(doc, sentence, signs, at);
  if (sign && sign !== "unit") return { rule: `claim.${sign}`, from: at, to: at + 1 };
  return !rules.capitalNouns && isNamed(doc, sentence, at)
    ? { rule: "claim.name", from: at, to: at + 1 }
    : null;
}

function reasonsOf(doc: Doc, sentence: Sentence, signs: Signs): TraceLine[] {
  const { statement = Number.POSITIVE_INFINITY } = sentence.paragraph.rules.claims;
  const found = new Map<ClaimRule, TraceLine>();
  const take = ({ rule, from, to }: Figure) => {
    if (found.has(rule)) return;
    const span = spanOf(doc, { from, to: Math.min(to, sentence.to) });
    found.set(rule, {
      rule,
      at: span,
      note: doc.text.slice(span.start, span.end),
      points: CLAIM_POINTS[rule],
    });
  };
  let words = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (doc.tokens.kind[at] === SIGN) continue;
    const reason = reasonAt(doc, sentence, signs, at);
    if (reason) take(reason);
    if (isPlain(doc, at)) words++;
  }
  if (words === 0) return [];
  if (words >= statement) take({ rule: "claim.statement", from: sentence.from, to: sentence.to });
  if (found.has("claim.amount")) found.delete("claim.number");
  const last = sentence.to - 1;
  if (/^[?？؟]$/u.test(wordAt(doc, last))) take({ rule: "claim.question", from: last, to: last + 1 });
  return [...found.values()];
}

/** Sentences that may be worth checking, the likeliest first, then by place; nothing is decided by it. */
export function claimsOf(doc: Doc, sentences: readonly Sentence[]): ClaimHint[] {
  const signs = new Signs(doc);
  const out: ClaimHint[] = [];
  for (const sentence of sentences) {
    const reasons = reasonsOf(doc, sentence, signs);
    const points = reasons.reduce((sum, one) => sum + one.points, 0);
    if (points < sentence.paragraph.rules.claims.least) continue;
    out.push({ start: startOf(doc, sentence.from), end: endOf(doc, sentence.to - 1), points, reasons });
  }
  return out.sort((a, b) => b.points - a.points || a.start - b.start).slice(0, MOST_CLAIMS);
}
