import { type CueForm, complements, isCueClass, phrases, rows, words } from "./lexicon";
import type { Told, ToldPlace, ToldWords } from "./tables/told-words";

/** Every form of one verb by its shape; `-` in a column of a table stands for "regular". */
export type Forms = {
  finite: readonly string[];
  participle: readonly string[];
  gerund: readonly string[];
  infinitive: readonly string[];
};

/** Gives the forms of a verb from its lemma and the irregular columns of its row. */
export type Conjugate = (lemma: string, column: (index: number) => string | undefined) => Forms;

const SHAPES = ["finite", "participle", "gerund", "infinitive"] as const;

/** A separable verb's forms with the particle in front: "mitteilte", "mitgeteilt", "mitzuteilen". */
function joinedForms(forms: Forms, particle: string): [CueForm["shape"], string][] {
  const joined = (shape: CueForm["shape"], list: readonly string[]): [CueForm["shape"], string][] =>
    list.map((form) => [shape, particle + form]);
  return [
    ...joined("finite", forms.finite),
    ...joined("participle", forms.participle),
    ...joined("infinitive", forms.infinitive),
    ...joined(
      "infinitive",
      forms.infinitive.map((form) => `zu${form}`),
    ),
  ];
}

/**
 * Every inflected form of a table of rows "lemma class complements irregular…", folded. The first row that gives a
 * form keeps it; `noisy` are forms that are everyday nouns or other words as well. `particles` are rows
 * "lemma particle…" of verbs that speak only with one of those particles, apart or in front.
 */
export function verbForms(
  table: string,
  conjugate: Conjugate,
  noisy = "",
  particles = "",
): ReadonlyMap<string, CueForm> {
  const everyday = words(noisy);
  const forms = new Map<string, CueForm>();
  const separable = new Map(rows(particles).map(([lemma = "", ...list]) => [lemma, new Set(list)]));
  for (const [lemma = "", cls = "", takes = "", ...irregular] of rows(table)) {
    if (!isCueClass(cls)) continue;
    const found = conjugate(lemma, (index) => (irregular[index] === "-" ? undefined : irregular[index]));
    const own = separable.get(lemma);
    const put = (word: string, shape: CueForm["shape"], apart = false) => {
      if (forms.has(word)) return;
      const form = { lemma, cls, takes: complements(takes), shape, noisy: everyday.has(word) };
      forms.set(word, apart && own ? { ...form, particles: own } : form);
    };
    for (const shape of own ? (["finite"] as const) : SHAPES)
      for (const word of found[shape]) put(word, shape, true);
    for (const particle of own ?? [])
      for (const [shape, word] of joinedForms(found, particle)) put(word, shape);
  }
  return forms;
}

/** Nouns of saying, each with its class: those in `denying` and `wanting`, all others plain. */
export function nounForms(list: string, denying = "", wanting = ""): ReadonlyMap<string, CueForm> {
  const denied = words(denying);
  const wanted = words(wanting);
  return new Map(
    [...words(`${list} ${denying} ${wanting}`)].filter(Boolean).map((noun): [string, CueForm] => {
      const cls = denied.has(noun) ? "deny" : wanted.has(noun) ? "want" : "say";
      return [noun, { lemma: noun, cls, takes: complements("t"), shape: "noun", noisy: false }];
    }),
  );
}

type Given = {
  auxiliaries?: string;
  reach?: ToldWords<CueForm>["reach"];
  pronouns?: string;
  reflexive?: string;
  by?: string;
  isAgent?: (word: string) => boolean;
  nobody?: string;
  nobodyBefore?: string;
  isPlural?: (word: string) => boolean;
};

const PLACES: ReadonlyMap<string, ToldPlace> = new Map([
  ["subject", "subject"],
  ["bare", "bare"],
  ["led", "led"],
]);

/** Reads a table of rows "lemma class complements place form…" and what else a language tells with. */
export function toldOf(table: string, given: Given = {}): ToldWords<CueForm> {
  const forms = new Map<string, Told<CueForm>>();
  const lemmas = new Set<string>();
  for (const [lemma = "", cls = "", takes = "", where = "", ...list] of rows(table)) {
    const place = PLACES.get(where);
    if (!isCueClass(cls) || !place) continue;
    if (place !== "led") lemmas.add(lemma);
    for (const word of list)
      forms.set(word, {
        ...{ lemma, cls, takes: complements(takes), shape: "participle", noisy: false },
        place,
      });
  }
  const { auxiliaries, reach, pronouns, reflexive, by, isAgent, nobody, nobodyBefore, isPlural } = given;
  return {
    forms,
    lemmas,
    auxiliaries: auxiliaries ? words(auxiliaries) : new Set(),
    reach: reach ?? "beside",
    pronouns: pronouns ? words(pronouns) : new Set(),
    reflexive: reflexive ? words(reflexive) : new Set(),
    by: by ? phrases(by) : [],
    ...(isAgent ? { isAgent } : {}),
    nobody: nobody ? words(nobody) : new Set(),
    nobodyBefore: nobodyBefore ? phrases(nobodyBefore) : [],
    ...(isPlural ? { isPlural } : {}),
  };
}
