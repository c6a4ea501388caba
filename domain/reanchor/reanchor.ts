import type { Anchored } from "@/domain/attestation/anchor";
import { edgesNear } from "./edges";
import { placesOf } from "./places";
import { likelyBeginnings } from "./seeds";
import { inContext, type Likeness, type Sought, WEIGHTS, weigher } from "./weigh";
import { isSameButBlanks } from "./words";

/** A place of a newer copy, with how like it is to what was looked for. */
export type Candidate = { place: Anchored; likeness: Likeness };

/**
 * What became of words in a newer copy: the same at their place, the same elsewhere, other words where they
 * stood, nothing like them, or several places that a person must choose from, likeliest first. `unsearched`:
 * they do not stand there to the letter, and there was too much to look for whatever is like them.
 */
export type Reanchored =
  | ({ kind: "same" | "moved" | "edited" } & Candidate)
  | { kind: "ambiguous"; candidates: readonly Candidate[] }
  | { kind: "gone" | "unsearched" };

/** Where words may stand in a newer copy, likeliest first. */
export const candidatesOf = (found: Reanchored): readonly Candidate[] =>
  "candidates" in found ? found.candidates : "place" in found ? [found] : [];

/** Least likeness in all, and least share of the words kept, for a place to be proposed (docs/decisions/018). */
export const LEAST = { total: 0.5, words: 0.4 } as const;
/** Places whose weight, their position apart, differs by less than this are equal. */
const MARGIN = 3;
/** Shorter words are found anywhere by chance: they count only among like words (hypothesis/h, issue 853). */
const SHORT = 32;
const LEAST_AROUND = 0.7;
/** What does not stand there to the letter, in UTF-16 units together, is looked for in order up to here. */
export const MOST_SOUGHT = 600_000;

/**
 * Looks for passages of an earlier copy in a newer one: to the letter, then by what is left of them and of the
 * words around them. Every place given is a slice of `text`. Linear in the text for all passages together, and
 * bounded for each.
 */
export function reanchored(text: string, passages: readonly Sought[]): Reanchored[] {
  const exact = passages.map((sought) => exactPlaces(text, sought));
  const open = passages.filter((_, n) => !exact[n]?.some(isSure));
  const searched = upTo(MOST_SOUGHT, open);
  const beginnings = new Map(likelyBeginnings(text, searched).map((places, n) => [searched[n], places]));
  const unsearched = new Set(open.slice(searched.length));
  return passages.map((sought, n) => {
    if (unsearched.has(sought)) return { kind: "unsearched" };
    const edited = edgesNear(text, sought, beginnings.get(sought) ?? []);
    const weigh = weigher(text, sought);
    const near = edited.map((place) => ({ place, likeness: weigh(place) }));
    return judged(sought, [...(exact[n] ?? []), ...near.filter(isNear)]);
  });
}

function upTo(most: number, passages: readonly Sought[]): readonly Sought[] {
  let sum = 0;
  const over = passages.findIndex((one) => {
    sum += inContext(one).length;
    return sum > most;
  });
  return over < 0 ? passages : passages.slice(0, over);
}

/** What words at a place of a newer copy are to those that were looked for. */
export function resultAt({ exact, start }: Sought, place: Anchored): "same" | "moved" | "edited" {
  if (!isSameButBlanks(place.exact, exact)) return "edited";
  return place.start === start ? "same" : "moved";
}

function exactPlaces(text: string, sought: Sought): Candidate[] {
  const weigh = weigher(text, sought);
  return placesOf(text, sought).map((place) => ({ place, likeness: weigh(place) }));
}

const isSure = ({ place, likeness: { before, after } }: Candidate): boolean =>
  place.exact.length >= SHORT || (before + after) / 2 >= LEAST_AROUND;

const isNear = ({ likeness }: Candidate): boolean =>
  likeness.total >= LEAST.total && likeness.words >= LEAST.words;

function judged(sought: Sought, found: readonly Candidate[]): Reanchored {
  const candidates = ordered(found);
  const [best] = candidates;
  if (!best) return { kind: "gone" };
  const equal = candidates.filter((one) => weight(best) - weight(one) < MARGIN);
  const stayed = equal.find((one) => isWhereItWas(one, sought));
  if (!stayed && (equal.length > 1 || !isSure(best))) return { kind: "ambiguous", candidates: equal };
  const chosen = stayed ?? best;
  return { kind: resultAt(sought, chosen.place), ...chosen };
}

// Without the position: it tells places apart only for their order.
const weight = ({ likeness: { words, before, after } }: Candidate): number =>
  WEIGHTS.words * words + WEIGHTS.before * before + WEIGHTS.after * after;

const isWhereItWas = ({ place, likeness }: Candidate, sought: Sought): boolean =>
  place.start === sought.start && likeness.words === 1 && likeness.before === 1 && likeness.after === 1;

/** Likeliest first, each place once; of places that overlap, the likelier. */
function ordered(found: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of found.toSorted((a, b) => b.likeness.total - a.likeness.total)) {
    if (!kept.some(({ place }) => place.start < one.place.end && one.place.start < place.end)) kept.push(one);
  }
  return kept;
}
