import { alignment, type Step } from "./variants";
import { printed, type Word, wordsOf } from "./words";

/** A printing to be compared: its letter and its words, as printed. */
export type Witness = { siglum: string; text: string };

/** One reading that differs from the base; without text the printing leaves the words out. */
export type Reading = { text: string; sigla: readonly string[] };

/** One entry of a critical apparatus: the words of the base (from its word `at`), and what others print there. */
export type Entry = { at: number; lemma: string; readings: readonly Reading[] };

type Range = { from: number; to: number };

/**
 * The apparatus of printings of one language against a base: places where printings differ, in the order of
 * the base; overlapping places are one. Capitals and punctuation are no difference.
 */
export function apparatusOf(base: Witness, others: readonly Witness[], lang: string): Entry[] {
  const lemmata = wordsOf(base.text, lang).words;
  if (lemmata.length === 0) return [];
  const compared = others.map(({ siglum, text }) => {
    const { words } = wordsOf(text, lang);
    return { siglum, words, steps: alignment(lemmata, words) };
  });
  const places = united(
    compared.flatMap(({ steps }) =>
      steps.filter((step) => step.kind === "changed").map((step) => placeOf(step, lemmata.length)),
    ),
  );
  return places.map((place) => ({
    at: place.from,
    lemma: printed(lemmata.slice(place.from, place.to)),
    readings: readingsAt(place, lemmata, compared),
  }));
}

// Words added between two words of the base belong to the word before them; at the head, to the first.
function placeOf({ base: { from, to } }: Step, length: number): Range {
  if (from < to) return { from, to };
  return from === 0 ? { from: 0, to: Math.min(1, length) } : { from: from - 1, to: from };
}

function united(places: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = out.at(-1);
    if (last && place.from < last.to) last.to = Math.max(last.to, place.to);
    else out.push({ ...place });
  }
  return out;
}

type Compared = { siglum: string; words: readonly Word[]; steps: readonly Step[] };

function readingsAt(place: Range, lemmata: readonly Word[], compared: readonly Compared[]): Reading[] {
  const lemma = keysOf(lemmata.slice(place.from, place.to));
  const readings = new Map<string, { text: string; sigla: string[] }>();
  for (const { siglum, words, steps } of compared) {
    const range = {
      from: place.from === 0 ? 0 : positionOf(steps, place.from),
      to: positionOf(steps, place.to),
    };
    const there = words.slice(range.from, range.to);
    const key = keysOf(there);
    if (key === lemma) continue;
    const known = readings.get(key);
    if (known) known.sigla.push(siglum);
    else readings.set(key, { text: printed(there), sigla: [siglum] });
  }
  return [...readings.values()];
}

const keysOf = (words: readonly Word[]): string => words.map((word) => word.key).join(" ");

// Where in the other printing the base's word `at` begins; words added just before it are before the place.
function positionOf(steps: readonly Step[], at: number): number {
  let position = 0;
  for (const { kind, base, other } of steps) {
    if (base.from > at || (base.from === at && base.from < base.to)) break;
    position = kind === "same" ? other.from + Math.min(at - base.from, base.to - base.from) : other.to;
    if (base.to > at) break;
  }
  return position;
}
