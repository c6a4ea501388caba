import { type Difference as Aligned, differencesBetween } from "@/domain/collation/analysis/differences";
import { cellOf, rowOf, tokensAt } from "@/domain/collation/analysis/rows";
import { keyOfRun } from "@/domain/collation/tokens/line";
import { placeIn } from "@/domain/collation/tokens/placed";
import type { Collation, Range, Row } from "@/domain/collation/types";
import { finished } from "@/domain/steps";
import type { Form } from "@/domain/vocabulary";
import { coveredBy, type Recorded, recordedAt, type Stop } from "./covered";
import type { Around, VarianceProposal } from "./difference";
import { proposeVariance } from "./propose";

/** A printing of a table by its letter, with the id that recorded differences name it by. */
export type Placed = { id: string; siglum: string; form: Form };

/** A difference of the table with the class that the rules propose, and the recorded differences that speak of it. */
export type ProposedDifference = {
  difference: Aligned;
  /** null where only what the table leaves out of the comparison differs. */
  proposal: VarianceProposal | null;
  /** Ids of differences of words recorded at this place between the two printings, or on each step of their way. */
  covered: readonly string[];
};

const AROUND = 60;
/** Words between a cut sign and the words it stands for. */
const NEAR = 2;

/** What a printing on the way has in some columns. */
const stopOf =
  (id: string, row: Row) =>
  (columns: Range): Stop => ({
    ...{ id, key: keyOfRun(cellOf(row, columns)) },
    place: { ...placeIn(row, tokensAt(row, columns)), text: row.text },
  });

const aroundOf = (text: string, { start, end }: { start: number; end: number }): Around => ({
  left: text.slice(Math.max(0, start - AROUND), start),
  right: text.slice(end, end + AROUND),
});

/** Does one side of a difference lie beyond the first or last word of a printing that is a part? */
const isBeyond = ({ from, to }: Range, { tokens }: Row, form: Form): boolean =>
  from === to && form !== "full" && (from === 0 || from === tokens.length);

/** Is a difference of a kind no more than a word or two away? */
function isNear(all: readonly Aligned[], one: Aligned, is: (other: Aligned) => boolean): boolean {
  const gap = (a: Range, b: Range) => Math.max(a.from - b.to, b.from - a.to);
  return all.some(
    (other) =>
      other !== one && is(other) && gap(one.base, other.base) <= NEAR && gap(one.other, other.other) <= NEAR,
  );
}

/**
 * Every difference between two printings of one table, from the base to the other, with its proposed class. The
 * place that a moved block has left is part of the move. `between` are the printings through which the other one came
 * from the base, in that order.
 */
export function proposedBetween(
  collation: Collation,
  base: Placed,
  other: Placed,
  recorded: readonly Recorded[],
  between: readonly Placed[] = [],
): ProposedDifference[] {
  const onTheWay = between.map(({ id, siglum }) => stopOf(id, rowOf(collation, siglum)));
  const ids = new Set([base, other, ...between].map(({ id }) => id));
  const found = recordedAt(recorded.filter((one) => ids.has(one.from) && ids.has(one.to)));
  const [from, to] = [sideOf(collation, base), sideOf(collation, other)];
  return finished(weighedBetween(collation.lang, from, to)).map(({ difference, proposal, ...places }) => {
    const keyIn = (row: Row) => keyOfRun(cellOf(row, difference.columns));
    const stops = [
      { id: base.id, key: keyIn(from.row), place: { ...places.here, text: from.row.text } },
      ...onTheWay.map((stop) => stop(difference.columns)),
      { id: other.id, key: keyIn(to.row), place: { ...places.there, text: to.row.text } },
    ];
    return { difference, proposal, covered: coveredBy(found, stops) };
  });
}

type Side = { row: Row; form: Form };
type Place = { start: number; end: number };
type Weighed = Pick<ProposedDifference, "difference" | "proposal"> & { here: Place; there: Place };

/** What the rules say of a row, kept as long as its table, of the base that was asked for last. */
const kept = new WeakMap<Row, { base: Side; form: Form; weighed: readonly Weighed[] }>();

function* weighedBetween(lang: string, base: Side, other: Side): Generator<undefined, readonly Weighed[]> {
  const { row, form } = other;
  const last = kept.get(row);
  if (last?.base.row === base.row && last.base.form === base.form && last.form === form) return last.weighed;
  const weighed = yield* weigh(lang, base, other);
  kept.set(row, { base, form, weighed });
  return weighed;
}

/**
 * Weighs beforehand what differs between a base and others of one table, a difference a step: what is then asked of
 * `proposedBetween` costs next to nothing.
 */
export function* weighing(
  collation: Collation,
  base: Placed,
  others: readonly Placed[],
): Generator<undefined> {
  for (const other of others) {
    yield* weighedBetween(collation.lang, sideOf(collation, base), sideOf(collation, other));
  }
}

const sideOf = (collation: Collation, { siglum, form }: Placed): Side => ({
  row: rowOf(collation, siglum),
  form,
});

function* weigh(lang: string, base: Side, other: Side): Generator<undefined, readonly Weighed[]> {
  const [from, to] = [base.row, other.row];
  const all = differencesBetween(from, to).filter(
    ({ kind, move }) => kind !== "omitted" || move === undefined,
  );
  const isLoneCut = ({ kind, lemma }: Aligned) => kind === "cut" && lemma === "";
  const weighed: Weighed[] = [];
  for (const difference of all) {
    const { lemma, text, kind } = difference;
    const [here, there] = [placeIn(from, difference.base), placeIn(to, difference.other)];
    const proposal = proposeVariance({
      ...{ lang, before: lemma, after: text, isMoved: kind === "moved" },
      ...{ aroundBefore: aroundOf(from.text, here), aroundAfter: aroundOf(to.text, there) },
      isBeforeWhole: base.form === "full",
      isOutside: isBeyond(difference.other, to, other.form) || isBeyond(difference.base, from, base.form),
      near: {
        isGone: isNear(all, difference, (one) => one.kind === "omitted"),
        isCut: isNear(all, difference, isLoneCut),
      },
    });
    weighed.push({ difference, proposal, here, there });
    yield;
  }
  return weighed;
}
