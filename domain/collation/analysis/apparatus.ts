import { printed } from "@/domain/collation/tokens/line";
import type { Collation, Range, Row } from "@/domain/collation/types";
import { differencesBetween } from "./differences";
import { addReading, type Reading, type Readings } from "./readings";
import { type Replaced, replacedBetween } from "./replaced";
import { firstFrom, isOutside, rowOf } from "./rows";

/**
 * One entry of a critical apparatus: words of the base (its tokens from `at` up to `to`), who else has them, and what
 * others have in their place. Places may overlap: each entry names those alone that differ in just these words.
 * The base with the readings of a printing in their places is that printing.
 */
export type Entry = {
  at: number;
  to: number;
  lemma: string;
  agreeing: readonly string[];
  readings: readonly Reading[];
};

type Place = { tokens: Range; readings: Readings };
/** A printing with what it has in place of words of the base, and where each such place ends, rising. */
type Compared = { other: Row; replaced: readonly Replaced[]; ends: readonly number[] };

/** The positive apparatus of a table against one of its printings, in the order of that one; of all its words or some. */
export function apparatusOf(
  collation: Collation,
  base: string,
  isAsked: (token: number) => boolean = () => true,
): Entry[] {
  const row = rowOf(collation, base);
  const others = collation.rows.filter((one) => one !== row).map((other) => comparedWith(row, other));
  const places = new Map<string, Place>();
  for (const { other, replaced } of others) {
    const moved = movedAway(row, other);
    for (const { base: tokens, other: own } of replaced) {
      if (!isAsked(tokens.from)) continue;
      const key = `${tokens.from} ${tokens.to}`;
      const place = places.get(key) ?? { tokens, readings: new Map() };
      places.set(key, place);
      const words = other.tokens.slice(own.from, own.to);
      const isMoved = words.length === 0 && moved.has(key);
      const isBeyond = words.length === 0 && !isMoved && isOutside(other, columnsOf(row, tokens));
      addReading(place.readings, other.siglum, words, {
        isOutside: isBeyond,
        ...(isMoved ? { isMoved } : {}),
      });
    }
  }
  return [...places.values()]
    .sort((a, b) => a.tokens.from - b.tokens.from || a.tokens.to - b.tokens.to)
    .map((place) => entryOf(place, row, others));
}

/** Works out beforehand, a printing a step, what each has in place of words of the base. */
export function* comparing(collation: Collation, base: string): Generator<undefined> {
  const row = rowOf(collation, base);
  for (const other of collation.rows) {
    replacedBetween(row, other);
    yield;
  }
}

function comparedWith(base: Row, other: Row): Compared {
  const replaced = replacedBetween(base, other);
  return { other, replaced, ends: replaced.map(({ changed }) => changed.to) };
}

function entryOf({ tokens, readings }: Place, base: Row, others: readonly Compared[]): Entry {
  const differing = new Set([...readings.values()].flatMap(({ sigla }) => sigla));
  const agreeing = others.filter((one) => !differing.has(one.other.siglum) && !isChangedIn(one, tokens));
  return {
    at: tokens.from,
    to: tokens.to,
    lemma: printed(base.tokens.slice(tokens.from, tokens.to)),
    agreeing: agreeing.map(({ other }) => other.siglum),
    readings: [...readings.values()],
  };
}

/** Does a printing lack some of the words, or add others between them? */
function isChangedIn({ replaced, ends }: Compared, { from, to }: Range): boolean {
  const next = replaced[firstFrom(ends, from + 1)];
  return next !== undefined && next.changed.from < to;
}

/** Words of the base that a printing has elsewhere, by the numbers of their tokens. */
const movedAway = (base: Row, other: Row): ReadonlySet<string> =>
  new Set(
    differencesBetween(base, other).flatMap(({ kind, move, base: { from, to } }) =>
      kind === "omitted" && move !== undefined ? [`${from} ${to}`] : [],
    ),
  );

const columnsOf = ({ places }: Row, { from, to }: Range): Range => ({
  from: places[from] ?? 0,
  to: (places[to - 1] ?? -1) + 1,
});
