import type { VarianceRule } from "@/domain/variance/difference";

const why: Record<VarianceRule, string> = {
  "number.changed": "number",
  "number.unit": "unit of a number",
  "number.date": "date",
  "number.moved": "number moved",
  "number.written": "the same number, written otherwise",
  "negation.changed": "negation",
  "negation.affix": "negation by a prefix",
  "negation.moved": "negation moved",
  "modality.changed": "must, may, would",
  "scope.changed": "what it holds for",
  "scope.moved": "now stands before other words",
  "name.changed": "name",
  "name.variant": "the same name, written otherwise",
  "tense.changed": "time of the verb",
  "omission.marked": "left out, with a sign",
  "omission.unmarked": "left out, without a sign",
  "omission.unsigned": "the sign of a cut is gone",
  "omission.near": "the words that the sign stands for are left out beside it",
  "omission.outside": "beyond where this printing begins or ends",
  "addition.words": "words put in",
  "addition.restored": "words where the other has the sign of a cut",
  "addition.outside": "beyond where the other printing begins or ends",
  "elision.false": "the sign of a cut where nothing is missing",
  "elision.sign": "the sign of a cut: whether words are missing is not known",
  "substitution.words": "other words in their place",
  "order.moved": "the same words elsewhere",
  "writing.spelling": "spelling",
  "writing.capitals": "capital letter",
  "writing.marks": "punctuation or spacing",
  "writing.question": "a question mark",
  "language.none": "the rules know no words of this language, only figures and signs",
};

/** What the rules say of a difference between two printings, for a person to confirm. */
export const variance = {
  seen: "By the rules:",
  standsOut: "May change the sense",
  unrecorded: (n: number) =>
    n === 1 ? "1 difference not recorded yet" : `${n} differences not recorded yet`,
  nothing: "nothing",
  became: "became",
  why,
};
