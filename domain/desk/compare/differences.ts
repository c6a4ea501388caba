import { type Difference, differencesFrom } from "@/domain/collation/analysis/differences";
import { rowOf } from "@/domain/collation/analysis/rows";
import { keyOfRun } from "@/domain/collation/tokens/line";
import type { Collation } from "@/domain/collation/types";
import { upstreamOf } from "@/domain/derivation/chain";
import { grouped } from "@/domain/derivation/grouped";
import type { AttestationBody, DerivationBody, VarianceBody } from "@/domain/edition/quote-body";
import type { VarianceProposal } from "@/domain/variance/difference";
import { type ProposedDifference, proposedBetween } from "@/domain/variance/proposed";

/** A recorded difference with the version that an edit of it must name. */
type Recorded = VarianceBody & { version: number };

/** One difference from the base as a person decides it: for all printings that have it alike. */
export type DeskDifference = {
  /** From 1, in the order of the base. */
  number: number;
  /** The words of the base, and those in their place; either may be none. */
  lemma: string;
  text: string;
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

type Given = {
  table: Collation;
  base: AttestationBody;
  printings: readonly AttestationBody[];
  derivations: readonly DerivationBody[];
  variances: readonly Recorded[];
};
type Found = Omit<ProposedDifference, "proposal"> & { proposal: VarianceProposal; printing: AttestationBody };

/**
 * Every difference from the base, equal ones as one, each with what the rules propose and what was recorded.
 * What only lies beyond a partial printing is none.
 */
export function deskDifferences(given: Given): DeskDifferences {
  const { table, base, variances } = given;
  const shown = besideBase(given);
  const found = shown.flatMap((printing) =>
    proposedBetween(table, base, printing, variances, wayTo(printing, given)).flatMap(
      ({ proposal, ...one }): Found[] =>
        proposal && !isBeyond(proposal) ? [{ ...one, proposal, printing }] : [],
    ),
  );
  const groups = [...grouped(found, (one) => keyOf(table, one)).values()].toSorted(
    ([a], [b]) => placeOf(a) - placeOf(b),
  );
  const rows = new Map(shown.map(({ siglum }) => [siglum, differencesFrom(table, base.siglum, siglum)]));
  const numbers = new Map(
    groups.flatMap((group, n) =>
      group.flatMap((one) => marksOf(rows.get(one.printing.siglum), one).map((mark) => [mark, n + 1])),
    ),
  );
  return {
    all: groups.flatMap((group, n) => differenceOf(given, group, n + 1)),
    numberOf: (siglum, index) => numbers.get(markOf(siglum, index)),
  };
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

const markOf = (siglum: string, index: number): string => `${siglum} ${index}`;

/** Where a difference stands among all those of its printing; a move also where the words are gone. */
function marksOf(row: readonly Difference[] = [], { difference, printing }: Found): string[] {
  return row.flatMap((one, index) => {
    const isHere = one.base.from === difference.base.from && one.other.from === difference.other.from;
    const isSame =
      difference.move === undefined ? isHere && one.move === undefined : one.move === difference.move;
    return isSame ? [markOf(printing.siglum, index)] : [];
  });
}

function differenceOf(given: Given, group: readonly Found[], number: number): DeskDifference[] {
  const { base, derivations, variances } = given;
  const ids = new Set(group.map(({ printing }) => printing.id));
  const first = group.find(({ printing }) => !upstreamOf(printing.id, derivations).some((id) => ids.has(id)));
  if (!first) return [];
  const { difference, proposal, printing } = first;
  const { lemma, text, move } = difference;
  const covered = new Set(group.flatMap((one) => one.covered));
  const found = variances.filter((one) => covered.has(one.id));
  const recorded = found.find(({ from, to }) => [from, to].includes(base.id)) ?? found[0];
  return [
    {
      ...{ number, text, proposal, to: printing, lemma: move === undefined ? lemma : text },
      sigla: group.map((one) => one.printing.siglum),
      ...(recorded ? { recorded } : {}),
    },
  ];
}
