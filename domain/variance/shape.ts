import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import type { ElisionKind, VarianceCategory } from "@/domain/vocabulary";
import { unmatched } from "./bags";
import type { Compared } from "./compared";
import type { Difference, VarianceReason, VarianceRule } from "./difference";
import type { Unit } from "./reading/units";

/** What happened to the words of a place, whatever they mean. */
export type Shape = {
  category: Extract<VarianceCategory, "omission" | "addition" | "substitution" | "order" | "punctuation">;
  elision?: ElisionKind;
  reason: VarianceReason;
  /** Only one side has words. */
  isOneSided: boolean;
};

const isCut: (unit: Unit) => boolean = ({ kind }) => kind === "cut";
const CLOSE = 12;

/** Pieces that are a cut sign or hold words. */
const telling = (text: string) =>
  cutSigns(text).filter(({ isCut, text: piece }) => isCut || /[\p{L}\p{N}]/u.test(piece));

/** Does a cut sign stand right beside the place in the words around it? */
const isCutBeside = (around: Difference["aroundAfter"]): boolean =>
  around !== undefined &&
  (telling(around.left.slice(-CLOSE)).at(-1)?.isCut ||
    telling(around.right.slice(0, CLOSE))[0]?.isCut ||
    false);

/** The words stand in both, at other places. */
function isOrder({ removed, added }: Compared): boolean {
  const by = ({ key }: Unit) => key;
  return removed.length > 0 && removed.length === added.length && unmatched(removed, added, by).length === 0;
}

type Outcome = Omit<Shape, "isOneSided" | "reason"> & { rule: VarianceRule };

/** Only cut signs differ: one that cuts nothing, one whose cut is taken over without it. */
function ofSigns(cutAfter: boolean, { isBeforeWhole, near }: Difference): Outcome {
  if (!cutAfter) return { category: "omission", elision: "unmarked", rule: "omission.unsigned" };
  if (near?.isGone) return { category: "omission", elision: "marked", rule: "omission.near" };
  if (isBeforeWhole === false) return { category: "punctuation", rule: "elision.sign" };
  return { category: "addition", elision: "false", rule: "elision.false" };
}

type Sides = { gone: number; come: number; cutBefore: boolean; cutAfter: boolean };

/** Words left out, put in or exchanged. */
function ofWords({ gone, come, cutBefore, cutAfter }: Sides, difference: Difference): Outcome {
  const { aroundBefore, aroundAfter, near, isOutside } = difference;
  const isBeside = near?.isCut || (isCutBeside(aroundAfter) && !isCutBeside(aroundBefore));
  if (gone > come && (cutAfter || (come === 0 && isBeside)))
    return { category: "omission", elision: "marked", rule: "omission.marked" };
  if (come === 0 && isOutside) return { category: "omission", rule: "omission.outside" };
  if (come === 0) return { category: "omission", elision: "unmarked", rule: "omission.unmarked" };
  if (cutBefore && come > gone) return { category: "addition", rule: "addition.restored" };
  if (gone === 0) return { category: "addition", rule: isOutside ? "addition.outside" : "addition.words" };
  return { category: "substitution", rule: "substitution.words" };
}

/** Omission, addition, substitution or order, and whether a cut is marked. */
export function shapeOf(compared: Compared, difference: Difference): Shape {
  const { removed, added } = compared;
  const wordsIn = (units: readonly Unit[]) => units.filter((unit) => !isCut(unit)).length;
  const sides = {
    ...{ gone: wordsIn(removed), come: wordsIn(added) },
    ...{ cutBefore: removed.some(isCut), cutAfter: added.some(isCut) },
  };
  const hasWords = sides.gone + sides.come > 0;
  const outcome = (): Outcome => {
    if (!hasWords) return ofSigns(sides.cutAfter, difference);
    return isOrder(compared) ? { category: "order", rule: "order.moved" } : ofWords(sides, difference);
  };
  const { rule, ...shape } = outcome();
  return { ...shape, reason: { rule }, isOneSided: hasWords && (sides.gone === 0 || sides.come === 0) };
}
