import { align } from "@/domain/collation/alignment/align";
import { stretchesBetween } from "@/domain/collation/alignment/stretches";
import { MOST_PAIRS_IN_PLACE } from "@/domain/collation/limits";
import type { Token } from "@/domain/collation/types";
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
const NO_ROW = { tokens: [], places: [] };

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

/** Two rows of units in one table, as the collation aligns them. */
function rowsOf(sides: readonly (readonly Unit[])[]) {
  const lines = sides.map((units) =>
    units.map(({ key, kind }): Token => ({ text: "", after: "", key, kind: kind === "cut" ? kind : "word" })),
  );
  const { places } = align(lines);
  return lines.map((tokens, n) => ({ tokens, places: places[n] ?? [] }));
}

type Run = { removed: readonly Unit[]; added: readonly Unit[] };

/** The places where two rows of units differ, and the pairs that are the same between them; long rows differ as wholes. */
function aligned(before: readonly Unit[], after: readonly Unit[]) {
  if (before.length * after.length > MOST_PAIRS_IN_PLACE)
    return { same: [], runs: [{ removed: before, added: after }] };
  const [base = NO_ROW, other = NO_ROW] = rowsOf([before, after]);
  const same: { before: Unit; after: Unit }[] = [];
  const runs: Run[] = [];
  for (const { isSame, cells } of stretchesBetween(base, other)) {
    const removed = cells.flatMap((cell) => before[cell.base ?? -1] ?? []);
    const added = cells.flatMap((cell) => after[cell.other ?? -1] ?? []);
    if (!isSame) runs.push({ removed, added });
    else for (const [n, one] of removed.entries()) same.push({ before: one, after: added[n] ?? one });
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
