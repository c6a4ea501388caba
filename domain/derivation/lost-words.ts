import { differencesBetween } from "@/domain/collation/analysis/differences";
import { shownTable } from "@/domain/collation/shown";
import { placedTokens } from "@/domain/collation/tokens/placed";
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

function byWords(
  { siglum, exact, lang }: AttestationBody,
  from: AttestationBody,
  ranges: readonly Place[],
): Lack | undefined {
  if (!isSameLanguage(lang, from.lang)) return undefined;
  const witnesses = [
    { siglum: from.siglum, text: from.exact },
    { siglum, text: exact },
  ];
  const [base, other] = shownTable(witnesses, from.lang)?.rows ?? [];
  if (!base || !other) return undefined;
  const isLost = placedTokens(base).map(({ start, end }) =>
    ranges.some((one) => start < one.end && one.start < end),
  );
  const placed = placedTokens(other);
  // What stands elsewhere in the printing it has.
  const left = differencesBetween(base, other).filter(({ move }) => move === undefined);
  const met = left.filter((one) => isLost.slice(one.base.from, one.base.to).some(Boolean));
  // Other words in their place may say the same.
  if (met.length === 0 || met.some(({ kind }) => kind !== "cut" && kind !== "omitted")) return undefined;
  const gapBy = new Map(
    left
      .filter(({ kind }) => kind === "cut" || kind === "omitted")
      .map((one) => {
        const [before, after] = [placed[one.other.from - 1], placed[one.other.to]];
        const isInner = before !== undefined && after !== undefined;
        return [one, { start: before?.end ?? 0, end: after?.start ?? exact.length, isInner }] as const;
      }),
  );
  const gone = met.reduce(
    (sum, one) => sum + isLost.slice(one.base.from, one.base.to).filter(Boolean).length,
    0,
  );
  return {
    isPart: gone < isLost.filter(Boolean).length,
    places: met.flatMap((one) => gapBy.get(one) ?? []),
    gaps: [...gapBy.values()],
  };
}
