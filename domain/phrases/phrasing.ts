import type { LocalText } from "@/domain/vocabulary";

/** One phrase of a quote. Its number is its place in the list, from 1; a name says what it is about. */
export type Phrase = { id: string; name?: LocalText };

/**
 * Where a printing says phrases: `exact` is its stretch from `start` to `end` (UTF-16 code units of the printing's
 * words). Mostly one phrase; several where one stretch, or one cut sign, stands for all of them.
 */
export type Stretch = {
  attestation: string;
  start: number;
  end: number;
  exact: string;
  phrases: readonly string[];
};

/**
 * The phrases of a quote and where its printings say them. A phrase may be missing in a printing, stand in another
 * order or twice. Stretches of one printing never overlap; words in none of them are allowed.
 */
export type Phrasing = { phrases: readonly Phrase[]; stretches: readonly Stretch[] };

/** A printing as far as phrases ask. */
export type Printed = { id: string; exact: string; lang: string };

/** Nothing divided yet. */
export const UNDIVIDED: Phrasing = { phrases: [], stretches: [] };

/** Phrases that a quote may have. */
export const MOST_PHRASES = 60;

/** The stretches of one printing, in the order of its text. */
export const stretchesOf = ({ stretches }: Phrasing, attestation: string): Stretch[] =>
  stretches.filter((one) => one.attestation === attestation).sort((a, b) => a.start - b.start);

/**
 * What stands of a phrasing with the printings that there are now: one that is gone, or has other words at a stretch,
 * drops out with all its stretches.
 */
export function standing(phrasing: Phrasing, printings: readonly Printed[]): Phrasing {
  const texts = new Map(printings.map(({ id, exact }) => [id, exact]));
  const isThere = ({ attestation, start, end, exact }: Stretch) =>
    texts.get(attestation)?.slice(start, end) === exact;
  const moved = new Set(phrasing.stretches.filter((one) => !isThere(one)).map((one) => one.attestation));
  const stretches = phrasing.stretches.filter((one) => !moved.has(one.attestation));
  return stretches.length === phrasing.stretches.length ? phrasing : { ...phrasing, stretches };
}

/** The numbers of phrases, from 1, in rising order; ids that are no phrase's are left out. */
export function numbersOf({ phrases }: Phrasing, ids: readonly string[]): number[] {
  return phrases.flatMap(({ id }, at) => (ids.includes(id) ? [at + 1] : []));
}
