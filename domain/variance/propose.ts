import type { VarianceCategory } from "@/domain/vocabulary";
import { type Compared, compared } from "./compared";
import type { Difference, VarianceProposal, VarianceReason } from "./difference";
import { holdsForOther, limits, modalities, negations, numbers } from "./meaning";
import { names } from "./names";
import { type Unit, unitsOf } from "./reading/units";
import { type Shape, shapeOf } from "./shape";
import { verbForms } from "./verb-forms";
import { wordsFor } from "./words/all";
import type { VarianceWords } from "./words/table";
import { writing } from "./writing";

/** So few words beside a number or a "not" that the number or the "not" is what was left out or put in. */
const FEW_WORDS = 2;

type Draft = Omit<VarianceProposal, "reasons"> & { reasons: readonly VarianceReason[] };
type Class = { category: VarianceCategory; reasons: readonly VarianceReason[] };

/** What the words of a difference do, in the order in which it names the class. */
function classesOf(found: Compared, words: VarianceWords, changedNames: readonly VarianceReason[]): Class[] {
  const classes: Class[] = [
    { category: "number", reasons: numbers(found) },
    { category: "negation", reasons: negations(found, words) },
    { category: "modality", reasons: modalities(found) },
    { category: "name", reasons: changedNames },
  ];
  for (const reason of verbForms(found, words))
    classes.push({ category: reason.rule === "tense.changed" ? "tense" : "modality", reasons: [reason] });
  return classes.filter(({ reasons }) => reasons.length > 0);
}

const isTold = ({ sign, kind }: Unit) =>
  kind === "number" || kind === "date" || kind === "cut" || (sign !== undefined && sign !== "plain");

/** Is what only one printing has little more than the word that gives the class? */
function isBrief({ removed, added }: Compared): boolean {
  return [...removed, ...added].filter((unit) => !isTold(unit)).length <= FEW_WORDS;
}

/** The class that counts most; a long omission, addition or move stays one, whatever it holds. */
function leading(shape: Shape, classes: readonly Class[], found: Compared): Class | undefined {
  if (shape.category !== "order" && !shape.isOneSided) return classes[0];
  if (!isBrief(found)) return undefined;
  return classes.find(({ category }) => category !== "name");
}

function weighed(found: Compared, difference: Difference, words: VarianceWords): Draft {
  const shape = shapeOf(found, difference);
  const { changed, variants, paired } = names(found, words);
  const classes = classesOf(found, words, changed);
  const scope = limits(found);
  if (shape.category === "order") scope.push(...holdsForOther(found));
  const first = leading(shape, classes, found);
  const others = classes.filter((one) => one !== first).flatMap(({ reasons }) => reasons);
  const elision = shape.elision ? { elision: shape.elision } : {};
  const isAllVariant = [...found.removed, ...found.added].every((unit) => paired.has(unit));
  if (variants.length > 0 && isAllVariant)
    return {
      category: "name",
      ...elision,
      materiality: "minor",
      isPossiblyMaterial: false,
      reasons: variants,
    };
  const isSaid = first !== undefined && shape.elision === undefined;
  const isFalseCut = shape.elision === "false" && difference.isBeforeWhole === true;
  return {
    category: first?.category ?? shape.category,
    ...elision,
    materiality: isFalseCut ? "minor" : "undetermined",
    isPossiblyMaterial: classes.length > 0 || scope.length > 0,
    reasons: [...(first?.reasons ?? []), ...(isSaid ? [] : [shape.reason]), ...others, ...scope, ...variants],
  };
}

/** Words that stand elsewhere: a number, a "not" or an "only" that moves may change what it holds for. */
function moved({ before, after }: Difference, words: VarianceWords): Draft {
  const units = unitsOf(before || after, words);
  const none: Compared = { before: units, after: units, same: [], removed: units, added: units };
  const isShort = units.length <= FEW_WORDS + 1;
  const inside = [...numbers(none), ...negations(none, words), ...limits(none)];
  return {
    category: "order",
    materiality: "undetermined",
    isPossiblyMaterial: isShort && inside.length > 0,
    reasons: [{ rule: "order.moved", from: before || after }, ...inside],
  };
}

/** Only the writing differs; nothing is said of a name or capital that may stand for another word. */
function written(found: Compared, difference: Difference, words: VarianceWords): Draft {
  const { reasons, counts } = writing(found, difference, words);
  const isName = reasons.some(({ rule }) => rule === "name.variant");
  const weight = isName ? "minor" : "none";
  return {
    category: isName ? "name" : "punctuation",
    materiality: counts ? "undetermined" : weight,
    isPossiblyMaterial: counts,
    reasons,
  };
}

function draft(difference: Difference, words: VarianceWords): Draft {
  if (difference.isMoved) return moved(difference, words);
  const found = compared(difference, words);
  return found.removed.length + found.added.length === 0
    ? written(found, difference, words)
    : weighed(found, difference, words);
}

/**
 * The class that rules propose for one difference between two printings of one language, with every reason; null
 * where nothing differs. Words that no rule knows stay a substitution of undetermined weight. A mistranslation or
 * another context is never proposed: that takes a person.
 */
export function proposeVariance(difference: Difference): VarianceProposal | null {
  const { words, hasTables } = wordsFor(difference.lang);
  const isSame = difference.before === difference.after;
  if (isSame && !difference.isMoved) return null;
  const { reasons, ...proposal } = draft(difference, words);
  const [first = { rule: "substitution.words" as const }, ...rest] = reasons;
  const untold: VarianceReason[] = hasTables ? [] : [{ rule: "language.none" }];
  return { ...proposal, reasons: [first, ...rest, ...untold] };
}
