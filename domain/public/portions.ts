import { apparatusOf, type Entry } from "@/domain/collation/analysis/apparatus";
import { columnOf, differencesFrom } from "@/domain/collation/analysis/differences";
import { firstFrom, rowOf, tokensAt } from "@/domain/collation/analysis/rows";
import { startsOf } from "@/domain/collation/tokens/placed";
import type { Range, Row } from "@/domain/collation/types";
import type { PhraseBody } from "@/domain/edition/quote-body";
import type { ComparedGroup } from "./compared";
import { phraseAt, placesOf } from "./phrase-cells";

/**
 * A portion of a comparison, for which a page has room: some phrases of the printings that are divided by them, and
 * of the others the words in some columns of their tables. The portions, in order, are all of it.
 */
export type Portion = {
  /** Places in the list of phrases, from 0. */
  phrases: Range;
  /** By the id of a group's base; a group without a table is one column. */
  columns: ReadonlyMap<string, Range>;
};

/** What a difference takes of a page beside a word that stays as it is. */
const WEIGHT_OF_DIFFERENCE = 20;
/** Letters of a word that is not told apart from others, with its space. */
const UNITS_OF_WORD = 6;
/** Words, and differences by their weight, that a page shows at once: some 50 ms of rendering at the desk. */
const MOST_OF_PAGE = 8_000;

/** Cuts a comparison in portions of much the same weight; what is short is one. At least one. */
export function portionsOf(
  phrases: readonly PhraseBody[],
  groups: readonly ComparedGroup[],
  most = MOST_OF_PAGE,
): Portion[] {
  const byPhrase = new Array<number>(phrases.length).fill(0);
  const tables = groups.map((group) => weigh(phrases, group, byPhrase));
  const all = [byPhrase, ...tables];
  const count = Math.max(1, Math.ceil(all.flat().reduce((sum, weight) => sum + weight, 0) / most));
  const [inPhrases = [], ...cuts] = all.map((weights) => cutsOf(weights, count));
  const inTables = groups.map((group, at) => columnCuts(phrases, group, inPhrases) ?? cuts[at] ?? []);
  const portions = Array.from(
    { length: count },
    (_, n): Portion => ({
      phrases: between(inPhrases, n),
      columns: new Map(groups.map(({ base }, at) => [base.id, between(inTables[at] ?? [], n)])),
    }),
  );
  const isSome = ({ phrases: { from, to }, columns }: Portion) =>
    from < to || [...columns.values()].some((range) => range.from < range.to);
  return count === 1 ? portions : portions.filter(isSome);
}

/** Weighs the words and differences of a group: by column, and under their phrases where they are divided by them. */
function weigh(phrases: readonly PhraseBody[], group: ComparedGroup, byPhrase: number[]) {
  const { table, base, printings } = group;
  const byColumn = new Array<number>(table?.width ?? 1).fill(0);
  const inBase = phrasesOfBase(phrases, group);
  for (const printing of printings) {
    const row = table?.rows.find(({ siglum }) => siglum === printing.siglum);
    if (!table || !row) {
      for (const { start, end, phrases: said } of placesOf(phrases, printing))
        if (said[0] !== undefined)
          byPhrase[said[0] - 1] = (byPhrase[said[0] - 1] ?? 0) + (end - start) / UNITS_OF_WORD;
      continue;
    }
    const [phraseOf, starts] = [phraseAt(phrases, printing), startsOf(row)];
    const add = (token: number, column: number, weight: number) => {
      const phrase = phraseOf(starts[token] ?? printing.exact.length) ?? inBase?.[column];
      if (phrase === undefined) byColumn[column] = (byColumn[column] ?? 0) + weight;
      else byPhrase[phrase - 1] = (byPhrase[phrase - 1] ?? 0) + weight;
    };
    for (const [n, column] of row.places.entries()) add(n, column, 1);
    if (printing === base) continue;
    for (const one of differencesFrom(table, base.siglum, row.siglum))
      add(one.other.from, columnOf(one, row), WEIGHT_OF_DIFFERENCE);
  }
  return byColumn;
}

/** How far in the phrases its base is in each column of a table (from 1, rising); none where the base is not divided. */
function phrasesOfBase(phrases: readonly PhraseBody[], { table, base }: ComparedGroup): number[] | undefined {
  const row = table?.rows.find(({ siglum }) => siglum === base.siglum);
  const phraseOf = phraseAt(phrases, base);
  if (!table || !row || phraseOf(0) === undefined) return undefined;
  const reached = new Array<number>(table.width).fill(1);
  for (const [n, column] of row.places.entries()) reached[column] = phraseOf(startsOf(row)[n] ?? 0) ?? 1;
  let most = 1;
  return reached.map((one) => {
    most = Math.max(most, one);
    return most;
  });
}

/** The columns in which the phrases of portions begin in the base: what is not divided is cut there as well. */
function columnCuts(
  phrases: readonly PhraseBody[],
  group: ComparedGroup,
  cuts: readonly number[],
): number[] | undefined {
  const reached = phrasesOfBase(phrases, group);
  if (!reached) return undefined;
  return cuts.map((cut, n) => {
    if (n === 0) return 0;
    return n === cuts.length - 1 ? reached.length : firstFrom(reached, cut + 1);
  });
}

/** Where portions begin in a row of weights, and the last ends; what is light may have none in some. */
function cutsOf(weights: readonly number[], count: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const cuts = [0];
  let sum = 0;
  for (const [n, weight] of weights.entries()) {
    while (cuts.length < count && sum > 0 && sum >= (all * cuts.length) / count) cuts.push(n);
    sum += weight;
  }
  while (cuts.length < count + 1) cuts.push(weights.length);
  return cuts;
}

const between = (cuts: readonly number[], n: number): Range => ({ from: cuts[n] ?? 0, to: cuts[n + 1] ?? 0 });

const isWithin = ({ from, to }: Range, at: number): boolean => from <= at && at < to;

/** The number (from 1) of the portion in which a phrase (from 1), or a column of a group, stands. */
export const portionWith = (
  portions: readonly Portion[],
  place: { phrase: number } | { base: string; column: number },
): number =>
  1 +
  Math.max(
    0,
    portions.findIndex(({ phrases, columns }) =>
      "phrase" in place
        ? isWithin(phrases, place.phrase - 1)
        : isWithin(columns.get(place.base) ?? phrases, place.column),
    ),
  );

/** The words of some columns of a row, to the letter: those of all columns, joined in order, are its text. */
export function textIn(row: Row, columns: Range): string {
  const { from, to } = tokensAt(row, columns);
  const startAt = (n: number) => startsOf(row)[n] ?? row.text.length;
  return row.text.slice(columns.from === 0 ? 0 : startAt(from), startAt(to));
}

/** The columns of a group that a portion shows of printings that are not divided. */
export const columnsOf = (portion: Portion, { base }: Pick<ComparedGroup, "base">): Range =>
  portion.columns.get(base.id) ?? { from: 0, to: 0 };

/** The entries of the apparatus of a group that speak of words of a portion. */
export function entriesIn(phrases: readonly PhraseBody[], group: ComparedGroup, portion: Portion): Entry[] {
  const { table, base } = group;
  if (!table) return [];
  const row = rowOf(table, base.siglum);
  const [phraseOf, columns] = [phraseAt(phrases, base), columnsOf(portion, group)];
  return apparatusOf(table, base.siglum, (token) => {
    const phrase = phraseOf(startsOf(row)[token] ?? 0);
    return phrase === undefined
      ? isWithin(columns, row.places[token] ?? 0)
      : isWithin(portion.phrases, phrase - 1);
  });
}

/** Words of a text, from the first to the last (from 1, both included), and how many there are. */
export type Words = { from: number; to: number; of: number };

/** Which words of the base of a group a portion shows; null where it shows none, or shows it by phrases. */
export function wordsIn(
  phrases: readonly PhraseBody[],
  { table, base }: ComparedGroup,
  portion: Portion,
): Words | null {
  const row = table?.rows.find(({ siglum }) => siglum === base.siglum);
  if (!row || phraseAt(phrases, base)(0) !== undefined) return null;
  const { from, to } = tokensAt(row, columnsOf(portion, { base }));
  const wordsUpTo = (end: number) => row.tokens.slice(0, end).filter(({ kind }) => kind === "word").length;
  const [before, shown] = [wordsUpTo(from), wordsUpTo(to)];
  return before < shown ? { from: before + 1, to: shown, of: wordsUpTo(row.tokens.length) } : null;
}
