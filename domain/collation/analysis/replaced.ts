import type { Range, Row } from "@/domain/collation/types";
import { type Difference, differencesBetween } from "./differences";

/** Words of the base and what a row has in their place, by the numbers of the tokens in both. */
type Pair = { base: Range; other: Range };

/** Words of the base for which a row has others or none; `changed` are those that it has not, none where it only adds. */
export type Replaced = Pair & { changed: Range };

type Stretch = Pair & { isSame: boolean };

const known = new WeakMap<Row, { base: Row; replaced: readonly Replaced[] }>();

/**
 * What a row has in place of words of the base, in the order of both: put in their places it makes the row of the
 * base. Words that are added belong to the cut sign after them where both have one there, else to the word before them,
 * at the head to the first; a moved block is left out at one place and added at another. Kept as long as its table, of
 * the base that was asked for last.
 */
export function replacedBetween(base: Row, other: Row): readonly Replaced[] {
  const last = known.get(other);
  if (last?.base === base) return last.replaced;
  const replaced = between(base, other);
  known.set(other, { base, replaced });
  return replaced;
}

function between(base: Row, other: Row): Replaced[] {
  const out: Stretch[][] = [];
  const stretches = stretchesOf(base, other);
  for (const [n, stretch] of stretches.entries()) {
    const last = out.at(-1);
    const next = stretches[n + 1];
    const isBeforeCut = next?.isSame === true && base.tokens[next.base.from]?.kind === "cut";
    if (last && (last.every(isLoose) || (isLoose(stretch) && !isBeforeCut))) last.push(stretch);
    else out.push([stretch]);
  }
  return out.flatMap((those) => {
    const changed = those.filter(({ isSame }) => !isSame);
    return changed.length === 0 ? [] : [{ ...hullOf(those), changed: hullOf(changed).base }];
  });
}

const isLoose = ({ isSame, base }: Stretch): boolean => !isSame && base.from === base.to;

const hullOf = (stretches: readonly Stretch[]): Pair => ({
  base: { from: stretches[0]?.base.from ?? 0, to: stretches.at(-1)?.base.to ?? 0 },
  other: { from: stretches[0]?.other.from ?? 0, to: stretches.at(-1)?.other.to ?? 0 },
});

/** Both rows in stretches that part them wholly: of the same words, as short as can be, or of a difference. */
function stretchesOf(base: Row, other: Row): Stretch[] {
  const differences = differencesBetween(base, other);
  const gone = marked(
    base,
    differences.map((one) => one.base),
  );
  const come = marked(
    other,
    differences.map((one) => one.other),
  );
  const stretches: Stretch[] = [];
  const sides = sidesOf(differences);
  let [b, o] = [0, 0];
  while (b < base.tokens.length || o < other.tokens.length) {
    const from = { b, o };
    while (gone[b]) b++;
    while (come[o]) o++;
    if (b > from.b || o > from.o) {
      const range = { base: { from: from.b, to: b }, other: { from: from.o, to: o } };
      stretches.push(...parted(range, sides));
      continue;
    }
    // Written apart in one and together in the other: on to where both have the same letters.
    let [here, there, isSame] = ["", "", true];
    do {
      const isHere = b < base.tokens.length && (o >= other.tokens.length || here.length <= there.length);
      if (isHere ? gone[b] : come[o]) isSame = false;
      else if (isHere) here += base.tokens[b]?.key ?? "";
      else there += other.tokens[o]?.key ?? "";
      if (isHere) b++;
      else o++;
    } while (here !== there && (b < base.tokens.length || o < other.tokens.length));
    const range = { base: { from: from.b, to: b }, other: { from: from.o, to: o } };
    stretches.push({ ...range, isSame: isSame && here === there });
  }
  return stretches;
}

function marked({ tokens }: Row, ranges: readonly Range[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { from, to } of ranges) marks.fill(1, from, to);
  return marks;
}

type Side = { list: readonly Difference[]; at: ReadonlyMap<Difference, number>; next: number };

/** The differences by their places in the base and in the other row, each list walked once. */
type Sides = { base: Side; other: Side };

function sidesOf(differences: readonly Difference[]): Sides {
  const sideOf = (side: "base" | "other", all: readonly Difference[]): Side => {
    const list = all
      .filter((one) => one[side].from < one[side].to)
      .sort((a, b) => a[side].from - b[side].from);
    return { list, at: new Map(list.map((one, n) => [one, n])), next: 0 };
  };
  // What a moved block is in the base is an omission of its own.
  const unmoved = differences.filter(({ kind }) => kind !== "moved");
  return { base: sideOf("base", unmoved), other: sideOf("other", differences) };
}

/** The differences of a side that a range holds whole, by number; ranges rise, and what lies before them is passed. */
function within(side: Side, name: "base" | "other", { from, to }: Range): Range {
  const startOf = (n: number) => side.list[n]?.[name].from ?? Number.POSITIVE_INFINITY;
  while (startOf(side.next) < from) side.next++;
  const first = side.next;
  while (startOf(side.next) < to) side.next++;
  return { from: first, to: side.next };
}

/** A changed stretch in its differences, as far as these stand in one order on both sides. */
function parted({ base, other }: Pair, sides: Sides): Stretch[] {
  const [left, right] = [within(sides.base, "base", base), within(sides.other, "other", other)];
  const out: Stretch[] = [];
  let [b, o] = [base.from, other.from];
  for (let [i, j] = [left.from, right.from]; i < left.to || j < right.to; ) {
    [i, j] = closed(sides, left, right, i, j);
    const to = {
      b: i > left.from ? (sides.base.list[i - 1]?.base.to ?? b) : b,
      o: j > right.from ? (sides.other.list[j - 1]?.other.to ?? o) : o,
    };
    out.push({ base: { from: b, to: to.b }, other: { from: o, to: to.o }, isSame: false });
    [b, o] = [to.b, to.o];
  }
  return out;
}

/** How far one has to go on both sides so that no difference is cut; at least by one. */
function closed({ base, other }: Sides, left: Range, right: Range, i: number, j: number) {
  // The number after a difference of one side on the other side, 0 where the stretch does not hold it there.
  const after = ({ at }: Side, { from, to }: Range, one: Difference | undefined): number => {
    const n = one ? at.get(one) : undefined;
    return n !== undefined && from <= n && n < to ? n + 1 : 0;
  };
  const one = i < left.to ? base.list[i] : undefined;
  const two = j < right.to ? other.list[j] : undefined;
  if (one && after(other, right, one) === 0) return [i + 1, j] as const;
  if (two && after(base, left, two) === 0) return [i, j + 1] as const;
  let [toI, toJ] = [i, j + 1];
  for (let [n, m] = [i, j]; n < toI || m < toJ; ) {
    if (m < toJ) toI = Math.max(toI, after(base, left, other.list[m++]));
    else toJ = Math.max(toJ, after(other, right, base.list[n++]));
  }
  return [toI, toJ] as const;
}
