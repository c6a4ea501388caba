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

/** So few other words beside it that the number or the "not" is what was left out or put in. */
const MOST_OTHERS: Readonly<Partial<Record<VarianceCategory, number>>> = {
  ...{ number: 2, negation: 2, modality: 1, tense: 1 },
};

const OF_CLASS: Readonly<Partial<Record<VarianceCategory, (unit: Unit) => boolean>>> = {
  number: ({ kind, sign }) => kind === "number" || kind === "date" || sign === "percent" || sign === "money",
  negation: ({ sign }) => sign === "negation",
  modality: ({ sign }) => sign === "modality",
  tense: ({ sign }) => sign === "tense" || sign === "verb",
};

/** How many words differ that have no part in a class; cut signs are none. */
function othersOf({ removed, added }: Compared, isOfClass: (unit: Unit) => boolean): number {
  return [...removed, ...added].filter((unit) => unit.kind !== "cut" && !isOfClass(unit)).length;
}

/** The class that counts most; a long omission, addition or move stays one, whatever it holds. */
function leading(shape: Shape, classes: readonly Class[], found: Compared): Class | undefined {
  if (shape.category !== "order" && !shape.isOneSided) return classes[0];
  return classes.find(({ category }) => {
    const isOfClass = OF_CLASS[category];
    return isOfClass !== undefined && othersOf(found, isOfClass) <= (MOST_OTHERS[category] ?? 0);
  });
}

const FEW_WORDS = 3;
/** What stands out even in a long passage that only one printing has. */
const ALWAYS = new Set<VarianceCategory>(["number", "negation", "modality"]);

function weighed(found: Compared, difference: Difference, words: VarianceWords): Draft {
  const shape = shapeOf(found, difference);
  const { changed, variants, paired } = names(found, words);
  const classes = classesOf(found, words, changed);
  const scope = limits(found);
  if (shape.category === "order") scope.push(...holdsForOther(found));
  const first = leading(shape, classes, found);
  const isLong = shape.isOneSided && first === undefined;
  const told = isLong ? classes.filter(({ category }) => category !== "tense") : classes;
  const others = told.filter((one) => one !== first).flatMap(({ reasons }) => reasons);
  const isNarrow = scope.length > 0 && othersOf(found, ({ sign }) => sign === "limit") <= FEW_WORDS;
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
    isPossiblyMaterial: isNarrow || told.some(({ category }) => !isLong || ALWAYS.has(category)),
    reasons: [...(first?.reasons ?? []), ...(isSaid ? [] : [shape.reason]), ...others, ...scope, ...variants],
  };
}

/** Words that stand elsewhere: a number, a "not" or an "only" that moves may change what it holds for. */
function moved({ before, after }: Difference, words: VarianceWords): Draft {
  const units = unitsOf(before || after, words);
  const none: Compared = { before: units, after: units, same: [], removed: units, added: units };
  const isShort = units.length <= FEW_WORDS;
  const inside = [...numbers(none), ...negations(none, words), ...limits(none)];
  return {
    category: "order",
    materiality: "undetermined",
    isPossiblyMaterial: isShort && inside.length > 0,
    reasons: [{ rule: "order.moved" }, ...inside],
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
