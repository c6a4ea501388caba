import { columnOf, type Difference, differencesFrom } from "@/domain/collation/analysis/differences";
import { rowOf } from "@/domain/collation/analysis/rows";
import { keyOfRun } from "@/domain/collation/tokens/line";
import type { Collation } from "@/domain/collation/types";
import { upstreamOf } from "@/domain/derivation/chain";
import { grouped } from "@/domain/derivation/grouped";
import type { AttestationBody, DerivationBody, VarianceBody } from "@/domain/edition/quote-body";
import type { VarianceProposal } from "@/domain/variance/difference";
import { type ProposedDifference, proposedBetween, weighing } from "@/domain/variance/proposed";

/** A recorded difference with the version that an edit of it must name. */
type Recorded = VarianceBody & { version: number };

/** One difference from the base as a person decides it: for all printings that have it alike. */
export type DeskDifference = {
  /** From 1, in the order of the base. */
  number: number;
  /** The words of the base, and those in their place; either may be none. */
  lemma: string;
  text: string;
  /** The column of the table in which it is marked. */
  column: number;
  /** The printing through which it came in, as far as is known. */
  to: AttestationBody;
  /** Every printing that has it, in the order of the table. */
  sigla: readonly string[];
  proposal: VarianceProposal;
  /** What was decided of it: against the base where it was, else on the first step of its way. */
  recorded?: Recorded;
};

/** The differences of a table, and the number of the n-th difference (from 0) of one of its rows. */
export type DeskDifferences = {
  all: readonly DeskDifference[];
  numberOf: (siglum: string, index: number) => number | undefined;
};

export const NO_DIFFERENCES: DeskDifferences = { all: [], numberOf: () => undefined };

type Given = {
  table: Collation;
  base: AttestationBody;
  printings: readonly AttestationBody[];
  derivations: readonly DerivationBody[];
  variances: readonly Recorded[];
};
type Found = Omit<ProposedDifference, "proposal"> & { proposal: VarianceProposal; printing: AttestationBody };

/**
 * Every difference from the base, equal ones as one, each with what the rules propose and what was recorded. What
 * only lies beyond a partial printing is none. A long work in short steps.
 */
export function* deskDifferences(given: Given): Generator<undefined, DeskDifferences> {
  const { table, base, variances } = given;
  const shown = besideBase(given);
  const found: Found[] = [];
  for (const printing of shown) {
    yield* weighing(table, base, [printing]);
    for (const { proposal, ...one } of proposedBetween(
      table,
      base,
      printing,
      variances,
      wayTo(printing, given),
    ))
      if (proposal && !isBeyond(proposal)) found.push({ ...one, proposal, printing });
    yield;
  }
  const groups = [...grouped(found, (one) => keyOf(table, one)).values()].toSorted(
    ([a], [b]) => placeOf(a) - placeOf(b),
  );
  yield;
  const all = yield* decided(given, groups);
  yield;
  const numbers = new Map(groups.flatMap((group, n) => group.map((one) => [one.difference, n + 1] as const)));
  const rows = new Map(shown.map(({ siglum }) => [siglum, numbered(table, base, siglum, numbers)]));
  return { all, numberOf: (siglum, index) => rows.get(siglum)?.[index] };
}

/** The number of each difference of a row; the place that a moved block has left has the number of the block. */
function numbered(
  table: Collation,
  { siglum: base }: AttestationBody,
  siglum: string,
  numbers: ReadonlyMap<Difference, number>,
): (number | undefined)[] {
  const row = differencesFrom(table, base, siglum);
  const moves = new Map(row.flatMap((one) => (numbers.has(one) ? [[one.move, numbers.get(one)]] : [])));
  return row.map((one) => numbers.get(one) ?? (one.move === undefined ? undefined : moves.get(one.move)));
}

/** The printings of a table beside its base. */
export const besideBase = ({ table, base, printings }: Pick<Given, "table" | "base" | "printings">) =>
  printings.filter((one) => one !== base && table.rows.some((row) => row.siglum === one.siglum));

/** The printings of the table between one and the base, where one came from the other, the nearest to the base first. */
function wayTo({ id }: AttestationBody, { table, base, printings, derivations }: Given): AttestationBody[] {
  const up = (from: string, to: string) => {
    const upstream = upstreamOf(from, derivations);
    return upstream.slice(0, Math.max(0, upstream.indexOf(to)));
  };
  return [...up(id, base.id).reverse(), ...up(base.id, id)].flatMap((one) =>
    printings.filter((each) => each.id === one && table.rows.some(({ siglum }) => siglum === each.siglum)),
  );
}

const isBeyond = ({ reasons: [first] }: VarianceProposal): boolean =>
  first.rule === "omission.outside" || first.rule === "addition.outside";

/** Equal for differences of equal words at one place of the base; moved words are equal wherever they went. */
function keyOf(table: Collation, { difference, printing }: Found): string {
  const { base, other, move } = difference;
  const words = keyOfRun(rowOf(table, printing.siglum).tokens.slice(other.from, other.to));
  return move === undefined ? `${base.from} ${base.to} ${words}` : `moved ${words}`;
}

const placeOf = (found: Found | undefined): number => found?.difference.base.from ?? 0;

const GROUPS_OF_A_STEP = 100;

/** Each group as the one difference that it is, told of the printing through which it came in. */
function* decided(
  { table, base, printings, derivations, variances }: Given,
  groups: readonly (readonly Found[])[],
): Generator<undefined, DeskDifference[]> {
  const upstream = new Map(printings.map(({ id }) => [id, new Set(upstreamOf(id, derivations))]));
  const order = new Map(variances.map((one, n) => [one.id, n]));
  const all: DeskDifference[] = [];
  for (const [n, group] of groups.entries()) {
    const first = group.find(
      ({ printing }) => !group.some((one) => upstream.get(printing.id)?.has(one.printing.id)),
    );
    if (!first) continue;
    const { difference, proposal, printing } = first;
    const { lemma, text, move } = difference;
    const covered = new Set(group.flatMap((one) => one.covered.flatMap((id) => order.get(id) ?? [])));
    const found = [...covered].sort((a, b) => a - b).flatMap((at) => variances[at] ?? []);
    const recorded = found.find(({ from, to }) => [from, to].includes(base.id)) ?? found[0];
    all.push({
      ...{ number: n + 1, text, proposal, to: printing, lemma: move === undefined ? lemma : text },
      ...{
        column: columnOf(difference, rowOf(table, printing.siglum)),
        sigla: group.map((one) => one.printing.siglum),
      },
      ...(recorded ? { recorded } : {}),
    });
    if (n % GROUPS_OF_A_STEP === 0) yield;
  }
  return all;
}
