import { diffArrays } from "diff";
import type { Difference } from "./difference";
import { withMeasures } from "./reading/measures";
import { type Unit, unitsOf } from "./reading/units";
import { withDates } from "./reading/written-dates";
import type { VarianceWords } from "./words/table";

/** Two pieces unit by unit: what they have in common, and what only one of them has. */
export type Compared = {
  before: readonly Unit[];
  after: readonly Unit[];
  same: readonly { before: Unit; after: Unit }[];
  removed: readonly Unit[];
  added: readonly Unit[];
};

const MOST_AROUND = 60;
/** Bounds the work of comparing: units times edits. */
const MOST_WORK = 2_000_000;
const MOST_EDITS = 400;

const cutLeft = (text: string) => text.slice(-MOST_AROUND);
const cutRight = (text: string) => text.slice(0, MOST_AROUND);

/** How far two texts end (or begin) alike, in whole words. */
function common(a: string, b: string, side: "left" | "right"): string {
  const [here, there] = side === "left" ? [cutLeft(a), cutLeft(b)] : [cutRight(a), cutRight(b)];
  let length = 0;
  const at = (text: string) =>
    side === "left" ? text.charAt(text.length - 1 - length) : text.charAt(length);
  while (length < Math.min(here.length, there.length) && at(here) === at(there)) length++;
  const piece = side === "left" ? here.slice(here.length - length) : here.slice(0, length);
  const isWhole = length === a.length && length === b.length;
  if (isWhole) return piece;
  const blank = side === "left" ? piece.indexOf(" ") : piece.lastIndexOf(" ");
  if (blank < 0) return "";
  return side === "left" ? piece.slice(blank) : piece.slice(0, blank + 1);
}

/** Both sides with the words around them that they share: "not only" is seen where "only" alone differs. */
function inContext({ before, after, aroundBefore, aroundAfter }: Difference): [string, string] {
  if (!aroundBefore || !aroundAfter) return [before, after];
  const left = common(aroundBefore.left, aroundAfter.left, "left");
  const right = common(aroundBefore.right, aroundAfter.right, "right");
  return [`${left}${before}${right}`, `${left}${after}${right}`];
}

/** Drops the "ne" of "ne … pas", which says nothing beside it; alone it denies. */
function withoutParticles(units: readonly Unit[]): Unit[] {
  const reach = 6;
  return units.flatMap((unit, at) => {
    if (unit.sign !== "particle") return [unit];
    const isBeside = units.slice(Math.max(0, at - reach), at + reach).some(({ sign }) => sign === "negation");
    return isBeside ? [] : [{ ...unit, sign: "negation" as const }];
  });
}

function read(text: string, words: VarianceWords): Unit[] {
  const units = withMeasures(text, unitsOf(text, words));
  return withoutParticles(withDates(text, units, words));
}

type Run = { removed: Unit[]; added: Unit[] };

/** The places where two rows of units differ, and the pairs that are the same between them. */
function aligned(before: readonly Unit[], after: readonly Unit[]) {
  const keys = (units: readonly Unit[]) => units.map(({ key }) => key);
  const maxEditLength = Math.min(MOST_EDITS, Math.ceil(MOST_WORK / (before.length + after.length + 1)));
  const steps = diffArrays(keys(before), keys(after), { maxEditLength });
  const same: { before: Unit; after: Unit }[] = [];
  if (!steps) return { same, runs: [{ removed: before, added: after }] };
  const runs: Run[] = [];
  let [b, a] = [0, 0];
  let open: Run | null = null;
  for (const { removed, added, value } of steps) {
    const [here, there] = [
      added ? [] : before.slice(b, b + value.length),
      removed ? [] : after.slice(a, a + value.length),
    ];
    if (removed || added) {
      if (!open) {
        open = { removed: [], added: [] };
        runs.push(open);
      }
      for (const one of here) open.removed.push(one);
      for (const one of there) open.added.push(one);
    } else {
      open = null;
      for (const [n, one] of here.entries()) {
        const other = there[n];
        if (other) same.push({ before: one, after: other });
      }
    }
    b += here.length;
    a += there.length;
  }
  return { same, runs };
}

/** Compares the two sides of a difference unit by unit. */
export function compared(difference: Difference, words: VarianceWords): Compared {
  const [before = [], after = []] = inContext(difference).map((text) => read(text, words));
  const { same, runs } = aligned(before, after);
  const differing = runs.filter(({ removed, added }) => !isSameJoined(removed, added));
  return {
    ...{ before, after, same },
    removed: differing.flatMap((run) => run.removed),
    added: differing.flatMap((run) => run.added),
  };
}

/** Does a run differ in where words are parted alone: "non-alignment", "nonalignment"? */
function isSameJoined(removed: readonly Unit[], added: readonly Unit[]): boolean {
  const joined = (units: readonly Unit[]) => units.map(({ key }) => key.replaceAll(" ", "")).join("");
  return removed.length > 0 && added.length > 0 && joined(removed) === joined(added);
}
