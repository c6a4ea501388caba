/**
 * Where the person told stands beside a passive: they are its subject ("was asked"), stand without a preposition
 * and must be somebody ("wurde gesagt"), or behind a preposition ("è stato detto a").
 */
export type ToldPlace = "subject" | "bare" | "led";

/** A form of a cue with that place. */
export type Told<Form> = Form & { place: ToldPlace };

/** How a language says that somebody is told something without saying by whom; all words folded. */
export type ToldWords<Form> = {
  /** Passive forms, by the word that carries them: "told", "avvertita", "قيل". */
  forms: ReadonlyMap<string, Told<Form>>;
  /** Verbs whose object without a preposition is the person told: "told X", "fragte X", "告诉X". */
  lemmas: ReadonlySet<string>;
  /** Auxiliaries of the passive; `none`: the forms are passive without one as well. */
  auxiliaries: ReadonlySet<string>;
  /** Where they stand: beside their form, anywhere before it in the clause (or straight after), or not at all. */
  reach: "beside" | "far" | "none";
  /** Pronouns that are the person told: "lui", "ihm", "ему". */
  pronouns: ReadonlySet<string>;
  /** Before an auxiliary, so that somebody asks themselves: "s'est", "si è". */
  reflexive: ReadonlySet<string>;
  /** Before who says it: by, da, von. */
  by: readonly (readonly string[])[];
  /** The agent stands in a case of its own instead: "предупреждена мэром". */
  isAgent?: (word: string) => boolean;
  /** Subjects that are nobody in particular: on, man. */
  nobody: ReadonlySet<string>;
  /** The same as words that stand straight before the verb: "se le dijo". */
  nobodyBefore: readonly (readonly string[])[];
  /** A finite verb in the plural, which without a subject means people in general: "le dijeron". */
  isPlural?: (word: string) => boolean;
};
