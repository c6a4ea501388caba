import { printed } from "@/domain/collation/tokens/line";
import type { Collation, Range, Row } from "@/domain/collation/types";
import { addReading, type Reading, type Readings } from "./readings";
import { type Replaced, replacedBetween } from "./replaced";
import { isOutside, rowOf } from "./rows";

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

/** The positive apparatus of a table against one of its printings, in the order of that one. */
export function apparatusOf(collation: Collation, base: string): Entry[] {
  const row = rowOf(collation, base);
  const others = collation.rows
    .filter((one) => one !== row)
    .map((other) => ({ other, replaced: replacedBetween(row, other) }));
  const places = new Map<string, { tokens: Range; readings: Readings }>();
  for (const { other, replaced } of others) {
    for (const { base: tokens, other: own } of replaced) {
      const key = `${tokens.from} ${tokens.to}`;
      const place = places.get(key) ?? { tokens, readings: new Map() };
      places.set(key, place);
      const has = other.tokens.slice(own.from, own.to);
      addReading(
        place.readings,
        other.siglum,
        has,
        has.length === 0 && isOutside(other, columnsOf(row, tokens)),
      );
    }
  }
  return [...places.values()]
    .sort((a, b) => a.tokens.from - b.tokens.from || a.tokens.to - b.tokens.to)
    .map(({ tokens, readings }) => {
      const differing = new Set([...readings.values()].flatMap(({ sigla }) => sigla));
      const agreeing = others.filter(
        ({ other, replaced }) =>
          !differing.has(other.siglum) && !replaced.some((one) => isWithin(one, tokens)),
      );
      return {
        at: tokens.from,
        to: tokens.to,
        lemma: printed(row.tokens.slice(tokens.from, tokens.to)),
        agreeing: agreeing.map(({ other }) => other.siglum),
        readings: [...readings.values()],
      };
    });
}

/** Does a row lack some of the words, or add others between them? */
const isWithin = ({ changed }: Replaced, { from, to }: Range): boolean =>
  changed.from < to && changed.to > from;

const columnsOf = ({ places }: Row, { from, to }: Range): Range => ({
  from: places[from] ?? 0,
  to: (places[to - 1] ?? -1) + 1,
});
