import { differencesFrom } from "@/domain/collation/analysis/differences";
import { type Marked, markedAgainst } from "@/domain/collation/analysis/marked";
import { rowOf } from "@/domain/collation/analysis/rows";
import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import { printed } from "@/domain/collation/tokens/line";
import { startsOf } from "@/domain/collation/tokens/placed";
import type { Collation, Range } from "@/domain/collation/types";
import { grouped } from "@/domain/derivation/grouped";
import type { PhraseBody } from "@/domain/edition/quote-body";

/**
 * A stretch of a printing and the phrases it says (numbers from 1, rising; none where the printing is not
 * divided). The cells of a printing, joined in their order, are its words.
 */
export type Cell = { phrases: readonly number[]; pieces: readonly Marked[] };

/** The words of some cells. */
export const textOf = (cells: readonly Cell[]): string =>
  cells.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");

type Printing = { id: string; siglum: string; exact: string };
type Place = { start: number; end: number; phrases: readonly number[] };

/**
 * A printing as it is divided; one that is not is one place of no phrase. What lies between stretches goes with the one
 * before it, what lies before the first with the first.
 */
export function placesOf(
  phrases: readonly PhraseBody[],
  { id, exact }: Pick<Printing, "id" | "exact">,
): Place[] {
  const stretches = stretchesOf(phrases, id);
  if (stretches.length === 0) return [{ start: 0, end: exact.length, phrases: [] }];
  return stretches.map((stretch, n) => ({
    start: n === 0 ? 0 : stretch.start,
    end: stretches[n + 1]?.start ?? exact.length,
    phrases: stretch.phrases,
  }));
}

/** Where a printing says phrases, in the order of its words; a stretch that says several is one. */
export function stretchesOf(phrases: readonly PhraseBody[], printing: string): Place[] {
  const found = new Map<number, Place & { phrases: number[] }>();
  for (const [n, phrase] of phrases.entries()) {
    for (const { start, end } of phrase.printings.find(({ id }) => id === printing)?.stretches ?? []) {
      const known = found.get(start);
      if (known) known.phrases.push(n + 1);
      else found.set(start, { start, end, phrases: [n + 1] });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The first phrase (from 1) that a printing says at a place in its text; none where it is not divided. */
export function phraseAt(
  phrases: readonly PhraseBody[],
  printing: Pick<Printing, "id" | "exact">,
): (at: number) => number | undefined {
  const places = placesOf(phrases, printing);
  return (at) => places[placeAt(places, at)]?.phrases[0];
}

/** The numbers of the phrases that a stretch of a printing says, rising; none where it is not divided. */
export const phrasesWithin = (
  phrases: readonly PhraseBody[],
  printing: Pick<Printing, "id" | "exact">,
  { from, to }: Range,
): number[] =>
  [
    ...new Set(
      placesOf(phrases, printing)
        .filter(({ start, end }) => start < to && end > from)
        .flatMap((place) => place.phrases),
    ),
  ].sort((a, b) => a - b);

/** Words with no marks but of their own cut signs. */
export const plainPieces = (words: string): Marked[] =>
  cutSigns(words).map(({ text, isCut }) => (isCut ? { kind: "cut", text } : { kind: "same", text }));

/** The words of a printing under the phrases they say, with no marks but of its own cut signs. */
export const plainCells = (
  phrases: readonly PhraseBody[],
  printing: Pick<Printing, "id" | "exact">,
): Cell[] =>
  placesOf(phrases, printing).map(({ start, end, phrases: said }) => ({
    phrases: said,
    pieces: plainPieces(printing.exact.slice(start, end)),
  }));

/**
 * The same, marked against a base of its language. A difference that goes over several phrases is told in each
 * with the words of the base that belong there. Words of phrases that the printing does not say at all are told
 * `inLine`, near where they would stand; a table tells them at the phrase itself.
 */
export function markedCells(
  phrases: readonly PhraseBody[],
  table: Collation,
  base: Printing,
  printing: Printing,
  inLine = false,
): Cell[] {
  const places = placesOf(phrases, printing);
  const cells = places.map((): Marked[] => []);
  const basePlaces = placesOf(phrases, base);
  const lost = lossesOf(table, [base, basePlaces], [printing, places], inLine);
  const pieces = markedAgainst(table, base.siglum, printing.siglum);
  const last = new Map(pieces.map((piece, n) => [piece.kind === "same" ? -1 : piece.difference, n]));
  let at = 0;
  for (const [n, piece] of pieces.entries()) {
    const difference = piece.kind === "same" ? undefined : piece.difference;
    const there = difference === undefined ? undefined : lost[difference];
    for (const { place, text, tail } of slicesOf(piece.text, at, places)) {
      if (text !== "") cells[place]?.push(there ? told(piece, text, there, place) : { ...piece, text });
      if (tail !== "") cells[place]?.push({ kind: "same", text: tail });
    }
    at += piece.text.length;
    if (!there || piece.kind === "same" || last.get(difference) !== n) continue;
    for (const [place, { words, isTold }] of there)
      if (!isTold) cells[place]?.push({ ...piece, kind: "omitted", text: "", instead: words });
  }
  return places.map((place, n) => ({ phrases: place.phrases, pieces: cells[n] ?? [] }));
}

/** Words of the base under the place of the printing that says their phrase; told once. */
type Losses = Map<number, { words: string; isTold: boolean }>;

// The words of the base go with the first piece in their place; where there are none, words are added.
function told(piece: Marked, text: string, losses: Losses, place: number): Marked {
  if (piece.kind === "same") return { ...piece, text };
  const { instead: _, ...bare } = piece;
  const loss = losses.get(place);
  if (!loss) return { ...bare, text, kind: piece.kind === "other" ? "added" : piece.kind };
  const instead = loss.isTold ? {} : { instead: loss.words };
  loss.isTold = true;
  return { ...bare, text, ...instead };
}

type Slice = { place: number; text: string; tail: string };

/** A piece as the places divide it; where one goes on at the next, what follows its last word is its `tail`. */
function slicesOf(text: string, at: number, places: readonly Place[]): Slice[] {
  const slices: Slice[] = [];
  const whole = at + text.length;
  for (let place = placeAt(places, at); (places[place]?.start ?? whole) < whole; place++) {
    const { start = 0, end = 0 } = places[place] ?? {};
    const slice = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (slice === "") continue;
    const last = end < whole ? wordsEnd(slice) : slice.length;
    slices.push({ place, text: slice.slice(0, last), tail: slice.slice(last) });
  }
  return slices;
}

const STOPS = ",.;:!?،؛、，。；：！？";

/** Where the words of a slice end: before its blanks and the stops before these. */
function wordsEnd(slice: string): number {
  let at = slice.trimEnd().length;
  while (at > 0 && STOPS.includes(slice.charAt(at - 1))) at--;
  return at;
}

type Divided = readonly [Printing, readonly Place[]];

function lossesOf(
  table: Collation,
  [base, basePlaces]: Divided,
  [printing, places]: Divided,
  inLine: boolean,
): Losses[] {
  const [from, to] = [rowOf(table, base.siglum), rowOf(table, printing.siglum)];
  const [starts, ownStarts] = [startsOf(from), startsOf(to)];
  return differencesFrom(table, base.siglum, printing.siglum).map(({ base: range, other }) => {
    const near = placeAt(places, ownStarts[other.from] ?? printing.exact.length);
    const homes = grouped(from.tokens.slice(range.from, range.to).entries(), ([n]) => {
      const place = basePlaces[placeAt(basePlaces, starts[range.from + n] ?? 0)];
      return homeOf(place, places, near) ?? (inLine ? near : undefined);
    });
    return new Map(
      [...homes].map(([home, tokens]) => [
        home,
        { words: printed(tokens.map(([, token]) => token)), isTold: false },
      ]),
    );
  });
}

/** The place in which a text stands at some letter (binary search: places rise); before the first it is the first. */
function placeAt(places: readonly Place[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

// Where the printing says what the base says there: near the difference, else wherever; nowhere, perhaps.
function homeOf(from: Place | undefined, places: readonly Place[], near: number): number | undefined {
  const says = (place: Place | undefined) => place?.phrases.some((one) => from?.phrases.includes(one));
  if (!from || from.phrases.length === 0 || places[near]?.phrases.length === 0) return near;
  if (says(places[near])) return near;
  const found = places.findIndex(says);
  return found < 0 ? undefined : found;
}
