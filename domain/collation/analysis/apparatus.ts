import { keyOfRun, printed } from "@/domain/collation/tokens/line";
import type { Collation, Range, Row } from "@/domain/collation/types";
import { differencesBetween } from "./differences";
import { addReading, type Reading, type Readings } from "./readings";
import { cellOf, rowOf, tokensAt } from "./rows";
import { united } from "./segments";

/**
 * One entry of a critical apparatus: words of the base (from its token `at`), who else has them, and what
 * others have in their place. Places may overlap: each entry names those alone that differ in just these words.
 */
export type Entry = {
  columns: Range;
  at: number;
  lemma: string;
  agreeing: readonly string[];
  readings: readonly Reading[];
};

type Place = { columns: Range; tokens: Range; readings: Readings };

/** The positive apparatus of a table against one of its printings, in the order of that one. */
export function apparatusOf(collation: Collation, base: string): Entry[] {
  const row = rowOf(collation, base);
  const others = collation.rows.filter((one) => one !== row);
  const places = new Map<string, Place>();
  for (const other of others) {
    for (const columns of placesOf(row, other)) {
      const tokens = tokensAt(row, columns);
      const place = places.get(`${tokens.from} ${tokens.to}`) ?? { columns, tokens, readings: new Map() };
      places.set(`${tokens.from} ${tokens.to}`, place);
      place.columns = {
        from: Math.min(place.columns.from, columns.from),
        to: Math.max(place.columns.to, columns.to),
      };
      addReading(place.readings, other, columns);
    }
  }
  return [...places.values()]
    .sort((a, b) => a.tokens.from - b.tokens.from || a.tokens.to - b.tokens.to)
    .map((place) => entryOf(place, row, others));
}

// Where one printing differs from the base, each place with a word of the base.
const placesOf = (base: Row, other: Row): Range[] =>
  united(differencesBetween(base, other).map(({ columns }) => withLemma(columns, base)));

// Words added between two words of the base belong to the word before them; at the head, to the first.
function withLemma(columns: Range, base: Row): Range {
  const { from, to } = tokensAt(base, columns);
  const [first] = base.places;
  if (from < to || first === undefined) return columns;
  return {
    from: Math.min(columns.from, base.places[from - 1] ?? columns.from),
    to: Math.max(columns.to, from === 0 ? first + 1 : 0),
  };
}

function entryOf({ columns, tokens, readings }: Place, base: Row, others: readonly Row[]): Entry {
  const lemma = base.tokens.slice(tokens.from, tokens.to);
  const differing = new Set([...readings.values()].flatMap(({ sigla }) => sigla));
  const agreeing = others.filter(
    (other) => !differing.has(other.siglum) && keyOfRun(cellOf(other, columns)) === keyOfRun(lemma),
  );
  return {
    columns,
    at: tokens.from,
    lemma: printed(lemma),
    agreeing: agreeing.map(({ siglum }) => siglum),
    readings: [...readings.values()],
  };
}
