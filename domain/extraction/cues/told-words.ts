import {
  complements,
  isCueClass,
  phrases,
  rows,
  type ToldForm,
  type ToldPlace,
  type ToldWords,
  words,
} from "./lexicon";

type Given = {
  auxiliaries?: string;
  reach?: ToldWords["reach"];
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
export function toldOf(table: string, given: Given = {}): ToldWords {
  const forms = new Map<string, ToldForm>();
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
