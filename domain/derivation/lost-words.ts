import { type PlacedToken, placedWords } from "@/domain/collation/tokens/placed";
import type { AttestationBody, PhraseBody } from "@/domain/edition/quote-body";
import { stretchesOf } from "@/domain/public/phrase-cells";
import { isSameLanguage } from "@/domain/text/languages";
import { recordedPieces } from "@/domain/variance/covered";

/** A stretch of a printing's words (UTF-16 code units, end not included); empty between two words. */
export type Place = { start: number; end: number };

/** Words that are lost elsewhere, with the printing that still has them; `…` joins pieces that stand apart. */
export type Lost = { words: string; from: AttestationBody };

/**
 * Where a printing lacks lost words: the places at which a cut of it is theirs. `isPart` where it says some of
 * them. `gaps` are all places at which it leaves something out that the other printing says; at an inner one it
 * goes on afterwards.
 */
export type Lack = { isPart: boolean; places: readonly Place[]; gaps: readonly Gap[] };
type Gap = Place & { isInner: boolean };

/**
 * Where a printing lacks lost words, by the phrases of the quote; where these do not tell, by its words, if both
 * are of one language. None where it has the words whole, or where nobody knows.
 */
export function lackOf(
  printing: AttestationBody,
  lost: Lost,
  phrases: readonly PhraseBody[],
): Lack | undefined {
  if (printing.id === lost.from.id) return undefined;
  const ranges = rangesOf(lost);
  if (ranges.length === 0) return undefined;
  return byPhrases(printing, lost.from, ranges, phrases) ?? byWords(printing, lost.from, ranges);
}

function rangesOf({ words, from: { exact } }: Lost): Place[] {
  let at = 0;
  const ranges = recordedPieces(words, exact).map((piece) => {
    const start = exact.indexOf(piece, at);
    at = start + piece.length;
    return { start, end: at };
  });
  return ranges.every(({ start }) => start >= 0) ? ranges : [];
}

const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** What of a stretch lies in none of some places, which rise. */
function outside(exact: string, { start, end }: Place, places: readonly Place[]): string {
  let [left, at] = ["", start];
  for (const one of places) {
    left += exact.slice(at, Math.max(at, Math.min(one.start, end)));
    at = Math.max(at, Math.min(one.end, end));
  }
  return left + exact.slice(at, end);
}

/** The lost phrases by number, each with whether it is lost whole; none where words of no phrase are lost. */
function lostPhrases(
  { id, exact }: AttestationBody,
  ranges: readonly Place[],
  phrases: readonly PhraseBody[],
): ReadonlyMap<number, boolean> | undefined {
  const stretches = stretchesOf(phrases, id);
  if (ranges.some((range) => hasLetters(outside(exact, range, stretches)))) return undefined;
  const lost = new Map<number, boolean>();
  for (const stretch of stretches) {
    const isWhole = !hasLetters(outside(exact, stretch, ranges));
    const isMet = ranges.some((one) =>
      hasLetters(exact.slice(Math.max(one.start, stretch.start), Math.min(one.end, stretch.end))),
    );
    for (const n of isMet ? stretch.phrases : []) lost.set(n, isWhole && lost.get(n) !== false);
  }
  return lost;
}

function byPhrases(
  { id, exact }: AttestationBody,
  from: AttestationBody,
  ranges: readonly Place[],
  phrases: readonly PhraseBody[],
): Lack | undefined {
  const own = stretchesOf(phrases, id);
  const lost = own.length > 0 ? lostPhrases(from, ranges, phrases) : undefined;
  if (!lost) return undefined;
  const said = new Set(
    own.filter(({ start, end }) => hasLetters(exact.slice(start, end))).flatMap((one) => one.phrases),
  );
  const kept = [...lost].filter(([n]) => said.has(n));
  // Whether words of a phrase that is lost in part are among those that another printing has of it: words tell.
  if (kept.some(([, isWhole]) => !isWhole)) return undefined;
  const isThere = new Set(own.flatMap((one) => one.phrases));
  const missing = new Map(
    stretchesOf(phrases, from.id)
      .flatMap((one) => one.phrases)
      .filter((n) => !isThere.has(n))
      .map((n) => [n, gapOf(n, own, exact.length)]),
  );
  const gaps = new Map([...missing.values()].map((gap) => [`${gap.start} ${gap.end}`, gap]));
  const places = [
    ...own.filter((one) => one.phrases.every((n) => lost.has(n))),
    ...[...lost.keys()].flatMap((n) => missing.get(n) ?? []),
  ];
  return { isPart: kept.length > 0, places, gaps: [...gaps.values()] };
}

/** Where a phrase would stand that a printing does not say: behind the one before it, else before the next one. */
function gapOf(n: number, own: readonly (Place & { phrases: readonly number[] })[], length: number): Gap {
  const before = own
    .filter(({ phrases }) => (phrases[0] ?? 0) < n)
    .reduce<(typeof own)[number] | undefined>(
      (best, one) => (best && (best.phrases.at(-1) ?? 0) > (one.phrases.at(-1) ?? 0) ? best : one),
      undefined,
    );
  const at = before ? own.indexOf(before) + 1 : 0;
  const [left, right] = [own[at - 1], own[at]];
  return {
    start: left?.end ?? 0,
    end: right?.start ?? length,
    isInner: left !== undefined && right !== undefined,
  };
}

/** Words on either side by which the place of lost words is known again, and how often they are tried. */
const BESIDE = 2;
const MOST_TRIED = 8;

/**
 * By the words beside: between them the printing has nothing or a cut sign, or first and last words of those that are
 * lost. It may end there. Linear.
 */
function byWords(
  { exact, lang }: AttestationBody,
  from: AttestationBody,
  [range, ...more]: readonly Place[],
): Lack | undefined {
  if (!range || more.length > 0 || !isSameLanguage(lang, from.lang)) return undefined;
  const own = placedWords(from.exact, from.lang);
  const first = own.findIndex(({ end }) => end > range.start);
  const next = own.findLastIndex(({ start }) => start < range.end) + 1;
  if (first < 0) return undefined;
  const left = own.slice(Math.max(0, first - BESIDE), first);
  const parts = { lost: own.slice(first, next), right: own.slice(next, next + BESIDE) };
  const there = placedWords(exact, lang);
  let tried = 0;
  for (let at = 0; at <= there.length - left.length && tried < MOST_TRIED; at++) {
    if (!isAt(there, at, left) || (left.length === 0 && at > 0)) continue;
    tried++;
    const found = brokenAt(there, at + left.length, parts);
    if (!found) continue;
    const [before, after] = [there[found.from - 1], there[found.to]];
    const isInner = before !== undefined && after !== undefined;
    const gap = { start: before?.end ?? 0, end: after?.start ?? exact.length, isInner };
    return { isPart: found.isPart, places: [gap], gaps: [gap] };
  }
  return undefined;
}

type Words = readonly PlacedToken[];

const isAt = (words: Words, at: number, run: Words): boolean =>
  run.every(({ key }, n) => words[at + n]?.key === key);

/** Where lost words break off and where the printing goes on, by number; none where it has them, or others. */
function brokenAt(words: Words, start: number, { lost, right }: { lost: Words; right: Words }) {
  let from = start;
  while (from - start < lost.length && words[from]?.key === lost[from - start]?.key) from++;
  let to = from;
  while (words[to]?.kind === "cut") to++;
  const left = lost.length - (from - start);
  const isEnd = (at: number) => at === words.length || (right.length > 0 && isAt(words, at, right));
  let end = to;
  while (end - to < left && !isEnd(end)) end++;
  const isLast = isEnd(end) && isAt(words, to, lost.slice(lost.length - (end - to)));
  if (end - to >= left || !isLast) return undefined;
  return { from, to, isPart: from > start || end > to };
}
