import type { Stance } from "../types";

/** What kind of saying a cue is; its stance and what may follow it depend on it. */
export type CueClass =
  | "say"
  | "add"
  | "write"
  | "ask"
  | "deny"
  | "want"
  | "promise"
  | "think"
  | "know"
  | "report"
  | "praise"
  | "accuse"
  | "describe";

/** Which part of the verb a form is: finite, past participle, gerund, infinitive. */
export type FormKind = "finite" | "participle" | "gerund" | "infinitive";

/** One written form of a cue verb, found by its folded spelling. */
export type VerbForm = {
  lemma: string;
  kind: CueClass;
  form: FormKind;
  /** 1 singular, 2 plural, 3 either. */
  number: 1 | 2 | 3;
  /** Folded words that must follow for the form to count ("fa" + "sapere"). */
  tail: string[];
  /** The same spelling is also an everyday noun or adjective: needs a mark, a colon or a complementiser. */
  ambiguous: boolean;
};

export type NounCue = { lemma: string; kind: CueClass };
/** An according-to phrase: the words after the first, and whether it stands before or after the name. */
export type AccordingTo = { lemma: string; tail: string[] };

/** Everything the rules need of one language, as hash tables of folded words. */
export type CueBook = {
  lang: "it" | "en";
  verbs: Map<string, VerbForm[]>;
  nouns: Map<string, NounCue>;
  accordingTo: Map<string, AccordingTo[]>;
  auxiliaries: Map<string, 1 | 2 | 3>;
  /** Forms of "to be": with a participle they make a passive. */
  be: Set<string>;
  negations: Set<string>;
  /** Words that may stand between auxiliary and verb, or between verb and what follows. */
  adverbs: Set<string>;
  clitics: Set<string>;
  complementisers: Set<string>;
  /** Introduces the content of a noun cue ("secondo cui", "that"). */
  nounComplementisers: string[][];
  infinitiveMarker: string;
  prepositions: Set<string>;
  /** Prepositions that mark who is spoken to, and the passive's "by". */
  toPrepositions: Set<string>;
  byPrepositions: Set<string>;
  articles: Set<string>;
  conjunctions: Set<string>;
  /** After a comma these end the reported content: "mentre", "while". */
  breakers: Set<string>;
  relatives: Set<string>;
  pronouns: Map<string, Pronoun>;
  both: Set<string>;
  soCalled: Set<string>;
  /** Nouns after which a name in marks is a title, not a quote. */
  titleNouns: Set<string>;
  /** Nouns that turn a noun phrase after a verb of saying into real content ("disponibilità a …"). */
  attitudes: Set<string>;
};

export type Pronoun = { number: 1 | 2; gender: "m" | "f" | "n"; person: 1 | 3 };

export const STANCES: Record<CueClass, Stance> = {
  say: "says",
  add: "says",
  write: "says",
  ask: "asks",
  deny: "denies",
  want: "wants",
  promise: "says",
  think: "thinks",
  know: "thinks",
  report: "says",
  praise: "says",
  accuse: "says",
  describe: "says",
};

export const wordSet = (...lists: string[]) => new Set(lists.join(" ").split(/\s+/).filter(Boolean));

/** Adds a form to a table, keeping every reading of the same spelling. */
export function addForm(verbs: Map<string, VerbForm[]>, spelling: string, form: VerbForm): void {
  const known = verbs.get(spelling);
  if (!known) verbs.set(spelling, [form]);
  else if (!known.some((other) => other.lemma === form.lemma && other.form === form.form)) known.push(form);
}

/** "a detta di|secondo": each phrase by its first word, longest first. */
export function accordingTable(phrases: string): Map<string, AccordingTo[]> {
  const table = new Map<string, AccordingTo[]>();
  for (const phrase of phrases.split("|")) {
    const [first = "", ...tail] = phrase.trim().split(/\s+/);
    const known = table.get(first) ?? [];
    known.push({ lemma: [first, ...tail].join(" "), tail });
    table.set(
      first,
      known.sort((a, b) => b.tail.length - a.tail.length),
    );
  }
  return table;
}

export function nounTable(lists: Partial<Record<CueClass, string>>): Map<string, NounCue> {
  const table = new Map<string, NounCue>();
  for (const [kind, list] of Object.entries(lists) as [CueClass, string][]) {
    for (const word of wordSet(list)) table.set(word, { lemma: word, kind });
  }
  return table;
}

export function auxiliaryTable(singular: string, plural: string, either: string): Map<string, 1 | 2 | 3> {
  const table = new Map<string, 1 | 2 | 3>();
  for (const word of wordSet(singular)) table.set(word, 1);
  for (const word of wordSet(plural)) table.set(word, 2);
  for (const word of wordSet(either)) table.set(word, 3);
  return table;
}

/** Keys are number (1, 2) and gender (m, f, n). */
export function pronounTable(lists: Record<string, string>): Map<string, Pronoun> {
  const table = new Map<string, Pronoun>();
  for (const [key, list] of Object.entries(lists)) {
    const number = key.startsWith("2") ? 2 : 1;
    const gender = key.endsWith("m") ? "m" : key.endsWith("f") ? "f" : "n";
    for (const word of wordSet(list)) table.set(word, { number, gender, person: 3 });
  }
  return table;
}
