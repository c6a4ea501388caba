import { differencesFrom } from "@/domain/collation/analysis/differences";
import { type Marked, markedAgainst } from "@/domain/collation/analysis/marked";
import type { QuoteEdition } from "@/domain/edition/edition";
import type { AttestationBody, PhraseBody, QuoteBody } from "@/domain/edition/quote-body";
import type { CompareAddress } from "./compare-address";
import type { ComparedGroup } from "./compared";
import { type Cell, markedCells, plainCells, plainPieces, stretchesOf } from "./phrase-cells";
import { columnsOf, type Portion, portionsOf, textIn } from "./portions";
import { type PrintingGroup, printingGroups } from "./printing-groups";

/** The printings of an edition side by side, as an address asks for them. */
export type Comparison = {
  edition: QuoteEdition;
  /** Canonical: it names what the edition has, and nothing twice. */
  address: CompareAddress;
  groups: readonly ComparedGroup[];
};

/** What an address asks for, as far as the quote has it: one base for each language, none that is usual. */
export function canonicalOf(body: QuoteBody, asked: CompareAddress): CompareAddress {
  const { lang, ...address } = asked;
  const usual = new Set(printingGroups(body).map(({ base }) => base.id));
  const groups = printingGroups(body, asked.bases);
  const langs = new Set(groups.map((group) => group.lang));
  const isOne = lang !== undefined && langs.size > 1 && langs.has(lang);
  const bases = groups
    .filter((group) => !usual.has(group.base.id) && (!isOne || group.lang === lang))
    .map(({ base }) => base.siglum);
  return { ...address, bases: bases.sort(), ...(isOne ? { lang } : {}) };
}

/** The groups of printings that a canonical address asks for. */
export const groupsAsked = (body: QuoteBody, { bases, lang }: CompareAddress): PrintingGroup[] =>
  printingGroups(body, bases).filter((group) => lang === undefined || group.lang === lang);

/** The group that a file holds: the first that has a table, or will have one; the others are not taken for it meanwhile. */
export const fileGroup = (groups: readonly ComparedGroup[]): ComparedGroup | undefined =>
  groups.find(({ table, pending }) => table !== undefined || pending !== undefined);

/** A printing in a comparison; its cells, joined, are its words: all of them, or those of a portion. */
export type ComparedRow = { printing: AttestationBody; isBase: boolean; cells: readonly Cell[] };

/**
 * The rows of a group: the base first; marked where they can be compared, else with their own cut signs. Of a
 * `portion` the words of its columns; divided printings are whole, and shown by its phrases. `inLine` where the words
 * are read in one line rather than phrase by phrase.
 */
export function rowsOf(
  phrases: readonly PhraseBody[],
  group: ComparedGroup,
  { portion, inLine = false }: { portion?: Portion; inLine?: boolean } = {},
): ComparedRow[] {
  const { table, base, printings, tooMany } = group;
  const columns = portion ? columnsOf(portion, group) : { from: 0, to: table?.width ?? 1 };
  return printings
    .filter((one) => !tooMany.includes(one))
    .flatMap((printing): ComparedRow[] => {
      const isBase = table !== undefined && printing === base;
      const row = table?.rows.find(({ siglum }) => siglum === printing.siglum);
      if (stretchesOf(phrases, printing.id).length > 0) {
        const isMarked = table && row && !isBase;
        const cells = isMarked
          ? markedCells(phrases, table, base, printing, inLine)
          : plainCells(phrases, printing);
        return [{ printing, isBase, cells }];
      }
      // What is not in a table is not cut either: it stands with the first columns.
      if (columns.from === columns.to || (!row && columns.from > 0)) return [];
      const pieces =
        table && row && !isBase
          ? markedAgainst(table, base.siglum, printing.siglum, columns)
          : plainPieces(row ? textIn(row, columns) : printing.exact);
      return [{ printing, isBase, cells: [{ phrases: [], pieces }] }];
    });
}

/** The same, a printing a step. */
export function* rowsInSteps(
  phrases: readonly PhraseBody[],
  group: ComparedGroup,
  portion: Portion | undefined,
): Generator<undefined, ComparedRow[]> {
  const rows: ComparedRow[] = [];
  for (const printing of group.printings) {
    rows.push(...rowsOf(phrases, { ...group, printings: [printing] }, portion ? { portion } : {}));
    yield;
  }
  return rows;
}

/** A piece that differs from the base; a cut sign that both have does not. */
const isDifference = (piece: Marked): boolean => piece.kind !== "same" && piece.difference !== undefined;

/** Whether a printing differs from the base at all; one that is not compared with it may. */
export const mayDiffer = ({ table, base }: ComparedGroup, { siglum }: { siglum: string }): boolean =>
  !table?.rows.some((row) => row.siglum === siglum) ||
  (siglum !== base.siglum && differencesFrom(table, base.siglum, siglum).length > 0);

/** Cells that stand in the column of a phrase, and the phrases with which it is said elsewhere in the row. */
export function cellsAt({ cells }: ComparedRow, number: number): { here: Cell[]; within: number[] } {
  const here = cells.filter(({ phrases }) => phrases[0] === number);
  const said = cells.filter(({ phrases }) => phrases[0] !== number && phrases.includes(number));
  return { here, within: said.flatMap(({ phrases }) => phrases.slice(0, 1)) };
}

/** Whether a printing is divided by phrases at all. */
export const isDivided = ({ cells }: ComparedRow): boolean => cells.some(({ phrases }) => phrases.length > 0);

export type ShownGroup = { group: ComparedGroup; rows: readonly ComparedRow[] };

/** What of a comparison is shown; and, where only differences are, what is not and why. */
export type Shown = {
  /** All portions, and the number of the one that is shown, from 1. */
  portions: readonly Portion[];
  number: number;
  groups: readonly ShownGroup[];
  /** Numbers of the phrases that have a column; none where the words stand in one. */
  columns: readonly number[];
  /** Sigla whose words are those of a base, by that base. */
  same: readonly { base: string; sigla: readonly string[] }[];
  /** Languages of one printing that lacks nothing: words of another language are not compared with it. */
  alone: readonly string[];
  samePhrases: readonly number[];
};

/**
 * Chooses the portion, the rows and the columns that an address asks for; beyond the last portion there is none. A
 * long work in short steps.
 */
export function* shownOf({ edition: { body }, address, groups }: Comparison): Generator<undefined, Shown> {
  const phrases = body.phrases ?? [];
  const portions = portionsOf(phrases, groups);
  const number = Math.min(address.portion ?? 1, portions.length);
  const portion = portions[number - 1];
  const numbers = phrases.map((_, n) => n + 1);
  const here = portion ? numbers.slice(portion.phrases.from, portion.phrases.to) : numbers;
  const all: ShownGroup[] = [];
  for (const group of groups) {
    const rows = yield* rowsInSteps(phrases, group, portion);
    const kept = rows.filter((row) => here.length > 0 || !isDivided(row));
    if (kept.length > 0) all.push({ group, rows: kept });
  }
  if (!address.isDifferencesOnly)
    return { portions, number, groups: all, columns: here, same: [], alone: [], samePhrases: [] };
  const told = all.map((one) => ({ ...one, kept: one.rows.filter((row) => isTold(row, one, numbers)) }));
  const kept = told.filter((one) => one.kept.some(({ isBase }) => !isBase));
  const shown = kept.map(({ group, kept: rows }) => ({ group, rows }));
  const varying = here.filter((n) => shown.some((one) => one.rows.some((row) => varies(row, one, n))));
  // Without a column the words of a row would stand in one: those of all portions.
  const columns = portions.length > 1 && varying.length === 0 ? here : varying;
  return {
    ...{ portions, number, columns, groups: shown },
    same: told.flatMap(({ group, rows, kept: those }) => {
      const sigla = rows
        .filter((row) => !row.isBase && !those.includes(row))
        .map((row) => row.printing.siglum);
      return group.table && sigla.length > 0 ? [{ base: group.base.siglum, sigla }] : [];
    }),
    alone: told.flatMap(({ group, kept: those }) => (group.table || those.length > 0 ? [] : [group.lang])),
    samePhrases: columns.length === 0 ? [] : here.filter((n) => !columns.includes(n)),
  };
}

// Across languages a phrase that is cut or not there is a difference; words are none.
function isTold(row: ComparedRow, { group }: ShownGroup, numbers: readonly number[]): boolean {
  if (group.table) return row.isBase || mayDiffer(group, row.printing);
  return isDivided(row) && numbers.some((n) => isLacking(row, n));
}

const varies = (row: ComparedRow, { group }: ShownGroup, number: number): boolean =>
  isDivided(row)
    ? isLacking(row, number) || cellsAt(row, number).here.some(({ pieces }) => pieces.some(isDifference))
    : !row.isBase && mayDiffer(group, row.printing);

function isLacking(row: ComparedRow, number: number): boolean {
  const { here, within } = cellsAt(row, number);
  if (here.length === 0) return within.length === 0;
  return here.every(({ pieces }) => pieces.every(({ kind, text }) => kind === "cut" || text.trim() === ""));
}
