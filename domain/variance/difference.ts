import type { ElisionKind, Materiality, VarianceCategory } from "@/domain/vocabulary";

/** The words around a difference in one printing, as printed. */
export type Around = { left: string; right: string };

/** One difference between two printings of one language; an empty side has no words there. */
export type Difference = {
  lang: string;
  before: string;
  after: string;
  aroundBefore?: Around;
  aroundAfter?: Around;
  /** The same words stand elsewhere in the other printing. */
  isMoved?: boolean;
  /** Is the printing before known to have all the words said? Then a cut sign where it goes straight on is false. */
  isBeforeWhole?: boolean;
  /** The words lie before the first or behind the last word of the printing without them: it is only a part. */
  isOutside?: boolean;
  /** What differs a word or two away: words left out, a cut sign put in. */
  near?: { isGone: boolean; isCut: boolean };
};

/** Every reason the rules give; words for them stand in `messages`. */
export const VARIANCE_RULES = [
  "number.changed",
  "number.unit",
  "number.date",
  "number.moved",
  "number.written",
  "negation.changed",
  "negation.affix",
  "negation.moved",
  "modality.changed",
  "scope.changed",
  "scope.moved",
  "name.changed",
  "name.variant",
  "tense.changed",
  "omission.marked",
  "omission.unmarked",
  "omission.unsigned",
  "omission.near",
  "omission.outside",
  "addition.words",
  "addition.restored",
  "addition.outside",
  "elision.false",
  "elision.sign",
  "substitution.words",
  "order.moved",
  "writing.spelling",
  "writing.capitals",
  "writing.marks",
  "writing.question",
  "language.none",
] as const;
export type VarianceRule = (typeof VARIANCE_RULES)[number];

/** Why a class is proposed: the rule, with the words on either side that it saw. */
export type VarianceReason = { rule: VarianceRule; from?: string; to?: string };

/** Rules never call a difference material: that is for a person to say. */
export type ProposedMateriality = Exclude<Materiality, "material">;

/**
 * A class for a difference, for a person to confirm. `isPossiblyMaterial` calls for a look; without it nothing is
 * said about the weight that `materiality` does not say.
 */
export type VarianceProposal = {
  category: VarianceCategory;
  elision?: ElisionKind;
  materiality: ProposedMateriality;
  isPossiblyMaterial: boolean;
  /** The reason of the class first, then whatever else was seen. */
  reasons: readonly [VarianceReason, ...VarianceReason[]];
};
