import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import type { ElisionKind, VarianceCategory } from "@/domain/vocabulary";
import { unmatched } from "./bags";
import type { Compared } from "./compared";
import type { Difference, VarianceReason } from "./difference";
import { reasonOf } from "./meaning";
import type { Unit } from "./reading/units";

/** What happened to the words of a place, whatever they mean. */
export type Shape = {
  category: Extract<VarianceCategory, "omission" | "addition" | "substitution" | "order" | "punctuation">;
  elision?: ElisionKind;
  reason: VarianceReason;
  /** Words on the side that has them, where only one has; 0 where both have. */
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

/** Only cut signs differ: one that cuts nothing, one whose cut is taken over without it. */
function ofSigns(cutAfter: boolean, { isBeforeWhole }: Difference): Shape {
  const isOneSided = false;
  if (!cutAfter)
    return { category: "omission", elision: "unmarked", reason: { rule: "omission.unsigned" }, isOneSided };
  if (isBeforeWhole === false)
    return { category: "punctuation", reason: { rule: "elision.sign" }, isOneSided };
  return { category: "addition", elision: "false", reason: { rule: "elision.false" }, isOneSided };
}

/** Omission, addition, substitution or order, and whether a cut is marked. */
export function shapeOf(compared: Compared, difference: Difference): Shape {
  const [gone, come] = [compared.removed, compared.added].map((units) =>
    units.filter((unit) => !isCut(unit)),
  ) as [Unit[], Unit[]];
  const [cutBefore, cutAfter] = [compared.removed.some(isCut), compared.added.some(isCut)];
  if (gone.length + come.length === 0) return ofSigns(cutAfter, difference);
  if (isOrder(compared))
    return { category: "order", reason: reasonOf("order.moved", gone, []), isOneSided: false };
  const isOneSided = gone.length === 0 || come.length === 0;
  const { aroundBefore, aroundAfter } = difference;
  const isMarked = cutAfter || (come.length === 0 && isCutBeside(aroundAfter) && !isCutBeside(aroundBefore));
  if (isMarked && gone.length > come.length)
    return {
      category: "omission",
      elision: "marked",
      reason: reasonOf("omission.marked", gone, []),
      isOneSided,
    };
  if (come.length === 0)
    return {
      category: "omission",
      elision: "unmarked",
      reason: reasonOf("omission.unmarked", gone, []),
      isOneSided,
    };
  if (cutBefore && come.length > gone.length)
    return { category: "addition", reason: reasonOf("addition.restored", [], come), isOneSided };
  if (gone.length === 0)
    return { category: "addition", reason: reasonOf("addition.words", [], come), isOneSided };
  return { category: "substitution", reason: reasonOf("substitution.words", gone, come), isOneSided };
}
