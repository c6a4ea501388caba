import { addForm, type CueClass, type FormKind, type VerbForm } from "./book";

/** Irregular stems of a verb: only what the rules need, third persons and the parts of compound tenses. */
export type Irregular = {
  present?: [string, string];
  imperfect?: [string, string];
  past?: [string, string];
  future?: string;
  participle?: string;
  gerund?: string;
};

type Paradigm = Required<Irregular>;

const are = (stem: string, infinitive: string): Paradigm => {
  const hard = infinitive.endsWith("care") || infinitive.endsWith("gare");
  const soft = infinitive.endsWith("ciare") || infinitive.endsWith("giare");
  const futureStem = hard ? `${stem}her` : soft ? `${stem.slice(0, -1)}er` : `${stem}er`;
  return {
    present: [`${stem}a`, `${stem}ano`],
    imperfect: [`${stem}ava`, `${stem}avano`],
    past: [`${stem}ò`, `${stem}arono`],
    future: futureStem,
    participle: `${stem}ato`,
    gerund: `${stem}ando`,
  };
};

const ere = (stem: string): Paradigm => ({
  present: [`${stem}e`, `${stem}ono`],
  imperfect: [`${stem}eva`, `${stem}evano`],
  past: [`${stem}ette`, `${stem}ettero`],
  future: `${stem}er`,
  participle: `${stem}uto`,
  gerund: `${stem}endo`,
});

const ire = (stem: string): Paradigm => ({
  present: [`${stem}isce`, `${stem}iscono`],
  imperfect: [`${stem}iva`, `${stem}ivano`],
  past: [`${stem}ì`, `${stem}irono`],
  future: `${stem}ir`,
  participle: `${stem}ito`,
  gerund: `${stem}endo`,
});

function paradigm(infinitive: string): Paradigm {
  const stem = infinitive.slice(0, -3);
  if (infinitive.endsWith("are")) return are(stem, infinitive);
  return infinitive.endsWith("ire") ? ire(stem) : ere(stem);
}

/** Writes every form the rules look for of one Italian verb into the table. */
export function addItalian(
  verbs: Map<string, VerbForm[]>,
  infinitive: string,
  kind: CueClass,
  irregular: Irregular,
  tail: string[],
  ambiguous: Set<string>,
): void {
  const forms = { ...paradigm(infinitive), ...irregular };
  const lemma = [infinitive, ...tail].join(" ");
  const add = (spelling: string, form: FormKind, number: 1 | 2 | 3) =>
    addForm(verbs, spelling, { lemma, kind, form, number, tail, ambiguous: ambiguous.has(spelling) });
  for (const pair of [forms.present, forms.imperfect, forms.past]) {
    add(pair[0], "finite", 1);
    add(pair[1], "finite", 2);
  }
  add(`${forms.future}à`, "finite", 1);
  add(`${forms.future}anno`, "finite", 2);
  add(`${forms.future}ebbe`, "finite", 1);
  const stem = forms.participle.slice(0, -1);
  for (const ending of ["o", "a", "i", "e"]) add(stem + ending, "participle", 3);
  add(forms.gerund, "gerund", 3);
  add(infinitive, "infinitive", 3);
}
