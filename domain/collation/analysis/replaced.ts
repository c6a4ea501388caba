import type { Range, Row } from "@/domain/collation/types";
import { type Difference, differencesBetween } from "./differences";

/** Words of the base and what a row has in their place, by the numbers of the tokens in both. */
type Pair = { base: Range; other: Range };

/** Words of the base for which a row has others or none; `changed` are those that it has not, none where it only adds. */
export type Replaced = Pair & { changed: Range };

type Stretch = Pair & { isSame: boolean };

/**
 * What a row has in place of words of the base, in the order of both: put in their places it makes the row of the
 * base. Words that are added belong to the word before them, at the head to the first; a moved block is left out at
 * one place and added at another.
 */
export function replacedBetween(base: Row, other: Row): Replaced[] {
  const out: Stretch[][] = [];
  for (const stretch of stretchesOf(base, other)) {
    const last = out.at(-1);
    if (last && (isLoose(stretch) || last.every(isLoose))) last.push(stretch);
    else out.push([stretch]);
  }
  return out.flatMap((stretches) => {
    const changed = stretches.filter(({ isSame }) => !isSame);
    return changed.length === 0 ? [] : [{ ...hullOf(stretches), changed: hullOf(changed).base }];
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
  let [b, o] = [0, 0];
  while (b < base.tokens.length || o < other.tokens.length) {
    const from = { b, o };
    while (gone[b]) b++;
    while (come[o]) o++;
    if (b > from.b || o > from.o) {
      const range = { base: { from: from.b, to: b }, other: { from: from.o, to: o } };
      stretches.push(...parted(range, differences));
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

const isEmpty = ({ from, to }: Range): boolean => from === to;
const isIn = (one: Range, all: Range): boolean => !isEmpty(one) && all.from <= one.from && one.to <= all.to;

/** A changed stretch in its differences, as far as these stand in one order on both sides. */
function parted({ base, other }: Pair, differences: readonly Difference[]): Stretch[] {
  const byPlace = (side: "base" | "other") => (a: Difference, b: Difference) => a[side].from - b[side].from;
  // What a moved block is in the base is an omission of its own.
  const left = differences
    .filter((one) => one.kind !== "moved" && isIn(one.base, base))
    .sort(byPlace("base"));
  const right = differences.filter((one) => isIn(one.other, other)).sort(byPlace("other"));
  const out: Stretch[] = [];
  let [b, o] = [base.from, other.from];
  for (let [i, j] = [0, 0]; i < left.length || j < right.length; ) {
    [i, j] = closed(left, right, i, j);
    const to = { b: left[i - 1]?.base.to ?? b, o: right[j - 1]?.other.to ?? o };
    out.push({ base: { from: b, to: to.b }, other: { from: o, to: to.o }, isSame: false });
    [b, o] = [to.b, to.o];
  }
  return out;
}

/** How far one has to go on both sides so that no difference is cut; at least by one. */
function closed(left: readonly Difference[], right: readonly Difference[], i: number, j: number) {
  const [one, other] = [left[i], right[j]];
  if (one && !right.includes(one)) return [i + 1, j] as const;
  if (other && !left.includes(other)) return [i, j + 1] as const;
  let [toI, toJ] = [i, j + 1];
  for (let [n, m] = [i, j]; n < toI || m < toJ; ) {
    if (m < toJ) toI = Math.max(toI, left.indexOf(right[m++] as Difference) + 1);
    else toJ = Math.max(toJ, right.indexOf(left[n++] as Difference) + 1);
  }
  return [toI, toJ] as const;
}
