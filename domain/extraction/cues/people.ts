/** How a language names offices and bodies; all words folded. */
export type People = {
  /** Form → concept: one office, whatever its gender or number. */
  roles: ReadonlyMap<string, string>;
  plural: ReadonlySet<string>;
  /** Words before a role that belong to it. */
  before: ReadonlySet<string>;
  /** Second words of an area of government: Affari Esteri, Relaciones Exteriores. */
  tail: ReadonlySet<string>;
  /** Prepositions that lead from a role to what it is in charge of. */
  of: ReadonlySet<string>;
  /** Heads of the names of bodies; a run of capitals with one of them is an organisation. */
  bodies: ReadonlySet<string>;
  /** Last three letters of roles that also close compounds ("Verkehrsministerin"); empty where there are none. */
  endings: ReadonlySet<string>;
};

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Reads a table of rows "concept: forms of one | forms of many", and the small words around a role. */
export function peopleOf(
  table: string,
  small: Record<"before" | "tail" | "of" | "bodies", string>,
  compounds = false,
): People {
  const roles = new Map<string, string>();
  const plural = new Set<string>();
  for (const line of table.trim().split("\n")) {
    const [concept = "", forms = ""] = line.trim().split(":");
    const [one = "", many = ""] = forms.split("|");
    for (const form of list(one)) if (form && !roles.has(form)) roles.set(form, concept);
    for (const form of list(many)) {
      if (!form || roles.has(form)) continue;
      roles.set(form, concept);
      plural.add(form);
    }
  }
  const endings = compounds ? new Set([...roles.keys()].map((form) => form.slice(-3))) : new Set<string>();
  const { before, tail, of, bodies } = small;
  return {
    roles,
    plural,
    before: list(before),
    tail: list(tail),
    of: list(of),
    bodies: list(bodies),
    endings,
  };
}

/** The form of a role that a word is or, in a language of compounds, ends with; undefined for any other word. */
export function roleForm(people: People, word: string): string | undefined {
  if (people.roles.has(word)) return word;
  if (word.length < 8 || !people.endings.has(word.slice(-3))) return undefined;
  for (let size = Math.min(16, word.length - 3); size >= 4; size--) {
    const tail = word.slice(-size);
    if (people.roles.has(tail)) return tail;
  }
  return undefined;
}

/** The office a folded word names, or undefined. */
export function roleOf(people: People, word: string): string | undefined {
  const form = roleForm(people, word);
  return form === undefined ? undefined : people.roles.get(form);
}

/** Does the word name several holders of an office? */
export function isPluralRole(people: People, word: string): boolean {
  return people.plural.has(roleForm(people, word) ?? "");
}
