import { addForm, type CueClass, type FormKind, type VerbForm } from "./book";

const DOUBLED = new Set(["quip", "admit", "commit", "tut", "rap", "blab"]);

const third = (base: string) => {
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

const past = (base: string) => {
  if (DOUBLED.has(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
};

const gerund = (base: string) => {
  if (DOUBLED.has(base)) return `${base}${base.at(-1)}ing`;
  return base.endsWith("e") && !base.endsWith("ee") ? `${base.slice(0, -1)}ing` : `${base}ing`;
};

/** Writes the forms of one English verb into the table; irregular pasts are "said" or "wrote/written". */
export function addEnglish(
  verbs: Map<string, VerbForm[]>,
  base: string,
  kind: CueClass,
  irregularPast: string,
  tail: string[],
  ambiguous: Set<string>,
): void {
  const lemma = [base, ...tail].join(" ");
  const [simple = "", participle = simple] = (irregularPast || past(base)).split("/");
  const add = (spelling: string, form: FormKind, number: 1 | 2 | 3) =>
    addForm(verbs, spelling, { lemma, kind, form, number, tail, ambiguous: ambiguous.has(spelling) });
  add(third(base), "finite", 1);
  add(simple, "finite", 3);
  add(base, "infinitive", 2);
  add(participle, "participle", 3);
  add(gerund(base), "gerund", 3);
}
