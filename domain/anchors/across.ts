import { readEdtf } from "@/domain/dates/read-edtf";
import { isSameLanguage } from "@/domain/text/languages";
import { type Alike, type Candidate, type RarityOf, rankedAlike } from "./alike";
import type { KnownName } from "./anchors";

/** A printing with what is known of who said it and when: a date in EDTF, null where there is none. */
export type Said = Candidate & { speakers: readonly string[]; date: string | null; occasion: string | null };

/** A printing in another language that may be the same words, and why: shown to a person, never acted upon. */
export type Across = Alike & {
  /** Speakers that both have. */
  speakers: readonly string[];
  isSameOccasion: boolean;
  /** Days between them at the least; null where one of them has no date. */
  days: number | null;
};

/** A printing that may be the same words in another language: its quote, its words, and why. */
export type PrintingAcross = Across & { quote: string; exact: string; lang: string };

const MOST_DAYS = 7;
/** Below, two texts share no more than any two do (measured: docs/decisions/016-across-languages.md). */
const LEAST_SCORE = 0.1;

/**
 * Printings of other languages that may say the same as one: of a speaker in common where the speakers are known, on
 * the same occasion or at most seven days apart, ranked by what the texts share. How rare anchors are is counted over
 * the known ones, or given.
 */
export function acrossLanguages(
  query: Omit<Said, "id">,
  known: readonly Said[],
  names: readonly KnownName[] = [],
  rarityOf?: RarityOf,
): Across[] {
  const said = new Map<string, Omit<Across, keyof Alike>>();
  for (const one of known) {
    const why = isSameLanguage(one.lang, query.lang) ? null : standing(query, one);
    if (why) said.set(one.id, why);
  }
  const near = known.filter((one) => said.has(one.id));
  return rankedAlike(query, near, names, rarityOf)
    .flatMap((alike) => {
      const why = said.get(alike.id);
      return why ? [{ ...alike, ...why }] : [];
    })
    .filter(({ score }) => score >= LEAST_SCORE);
}

type Who = Pick<Said, "speakers" | "date" | "occasion">;

/** How a printing stands to another as far as who, when and where go; null where they cannot be one utterance. */
function standing(one: Who, other: Who): Omit<Across, keyof Alike> | null {
  const speakers = one.speakers.filter((id) => other.speakers.includes(id));
  if (one.speakers.length > 0 && other.speakers.length > 0 && speakers.length === 0) return null;
  const isSameOccasion = one.occasion !== null && one.occasion === other.occasion;
  const days = daysBetween(one.date, other.date);
  if (!isSameOccasion && days !== null && days > MOST_DAYS) return null;
  return { speakers, isSameOccasion, days };
}

const DAY_MS = 86_400_000;

function daysBetween(one: string | null, other: string | null): number | null {
  const [a, b] = [one, other].map((text) => (text === null ? null : readEdtf(text)));
  if (!a?.ok || !b?.ok) return null;
  const gap = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;
  const days = Math.max(0, gap(a.value.latest, b.value.earliest), gap(b.value.latest, a.value.earliest));
  return Number.isFinite(days) ? Math.round(days) : null;
}
