import type { Pronoun } from "./cues/lexicon";
import { isPluralRole, roleOf } from "./cues/people";
import { type Doc, isCapital, isInside, isWord, type ParagraphOf, type Range, wordAt } from "./document";
import { isAdjective, isManyOf } from "./office-words";
import { beginsLongState, type StateForm, stateOf } from "./states";
import { CAPITAL_WITHIN, WRITTEN_SMALL } from "./tokens";

/** Somebody mentioned, in tokens (determiner included). `name` and `role` are parts of it. */
export type MentionHit = Range & {
  paragraph: number;
  name: Range | null;
  role: string | null;
  /** Code of a state: the one meant, or the one a role belongs to. */
  state: string | null;
  stateForm: StateForm["form"] | null;
  pronoun: Pronoun | null;
  body: boolean;
  plural: boolean;
  /** After a preposition or before 's: not the subject of a clause. */
  bound: boolean;
  /** A noun phrase that names nobody: "the source". */
  phrase?: true;
  /** A bare name after "in" or "at": a place, as far as grammar tells. */
  place: boolean;
};

const PARTICLES = new Set("de di del della van von bin al el la le da dos du der den ben".split(" "));
/** Particles only behind another: "van der Linden", never "Anna Linden der Zeitung". */
const SECOND_PARTICLES = new Set("der den la le".split(" "));
const [MAX_NAME, MAX_AREA] = [5, 7];

/** A state named at a token: one to three words. */
function stateAt(doc: Doc, at: number): { form: StateForm; to: number } | null {
  const first = wordAt(doc, at);
  for (let size = beginsLongState(first) ? 3 : 1; size > 1; size--) {
    let name = first;
    for (let i = 1; i < size; i++) name += ` ${wordAt(doc, at + i)}`;
    const long = stateOf(name);
    if (long && isCapital(doc, at)) return { form: long, to: at + size };
  }
  const form = stateOf(first);
  if (!form || (form.form !== "adjective" && !isCapital(doc, at))) return null;
  return { form, to: at + 1 };
}

const isStateCompound = (word: string) =>
  word.includes("-") && word.split("-").every((part) => stateOf(part) !== undefined);

/** Could this token be part of a name? Sentence-initial capitals of everyday words are not. */
function isNamePart(doc: Doc, paragraph: ParagraphOf, at: number, first: boolean): boolean {
  if (at >= paragraph.to || isInside(doc, at) || !isCapital(doc, at)) return false;
  const word = wordAt(doc, at);
  if (roleOf(paragraph.rules.people, word) || stateOf(word) || isStateCompound(word)) return false;
  if (first && (paragraph.rules.small.has(word) || word.endsWith("'"))) return false;
  if (paragraph.rules.verbs.has(word) && at === paragraph.from) return false;
  if (word.charAt(1) === "-") return false;
  return !(first && isInitial(doc, paragraph, at) && (caseOf(doc, at) & WRITTEN_SMALL) !== 0);
}

const isInitial = (doc: Doc, paragraph: ParagraphOf, at: number) =>
  at === paragraph.from || /[.!?…:)\]"”’»]/u.test(wordAt(doc, at - 1));

const caseOf = (doc: Doc, at: number) => doc.tokens.lower[doc.tokens.id[at] ?? 0] ?? 0;

/** One capital at a sentence's start, never seen within one, before an ordinary word: "Advancing slowly". */
function isOnlyFirstWord(doc: Doc, paragraph: ParagraphOf, { from, to }: Range): boolean {
  if (to - from > 1 || !isInitial(doc, paragraph, from) || (caseOf(doc, from) & CAPITAL_WITHIN) !== 0)
    return false;
  const { verbs, have, be, phraseStarts, abbreviations } = paragraph.rules;
  const next = wordAt(doc, to);
  if (isManyOf(paragraph, next, wordAt(doc, from))) return true;
  if (!phraseStarts || !isWord(doc, to) || abbreviations.has(wordAt(doc, from - 2)) || next === "'s")
    return false;
  return !verbs.has(next) && !have.has(next) && !be.has(next);
}

/** A run of capitals with particles in it; null when none starts here. */
function nameAt(doc: Doc, paragraph: ParagraphOf, from: number): Range | null {
  if (!isNamePart(doc, paragraph, from, true)) return null;
  let to = from + 1;
  while (to - from < MAX_NAME) {
    const word = wordAt(doc, to);
    const article = PARTICLES.has(word) && isNamePart(doc, paragraph, to + 1, true);
    if (wordAt(doc, to) === "·" && isNamePart(doc, paragraph, to + 1, false)) to += 2;
    else if (isNamePart(doc, paragraph, to, false) && (article || !paragraph.rules.small.has(word))) to++;
    else if (
      wordAt(doc, to) === "." &&
      doc.tokens.end[to - 1] === doc.tokens.start[to] &&
      wordAt(doc, to - 1).length === 1
    )
      to++;
    else if (article && to - from < 3 && !SECOND_PARTICLES.has(word)) {
      const linked = paragraph.rules.prepositions.has(word);
      if (linked && !paragraph.rules.people.bodies.has(wordAt(doc, from))) break;
      to += 2;
    } else break;
  }
  return isOnlyFirstWord(doc, paragraph, { from, to }) ? null : { from, to };
}

/** Walks right from a role word over "of …", areas of government and demonyms. */
function afterRole(doc: Doc, paragraph: ParagraphOf, from: number): { at: number; state: string | null } {
  let at = from;
  let state: string | null = null;
  if (paragraph.rules.areaFollows) return bareArea(doc, paragraph, from);
  for (let steps = 0; steps < 5; steps++) {
    const named = stateAt(doc, at);
    if (named?.form.form === "adjective") {
      state = named.form.code;
      at = named.to;
      continue;
    }
    if (isAdjective(doc, paragraph, at)) {
      at++;
      continue;
    }
    const isOf = paragraph.rules.people.of.has(wordAt(doc, at));
    if (!isOf || isInside(doc, at + 1)) break;
    const object = paragraph.rules.articles.has(wordAt(doc, at + 1)) ? at + 2 : at + 1;
    const place = stateAt(doc, object);
    if (place) {
      state = place.form.code;
      at = place.to;
    } else if (isWord(doc, object) && object < paragraph.to) {
      at = object + 1;
      while (paragraph.rules.people.tail.has(wordAt(doc, at))) at++;
    } else break;
  }
  return { at: Math.min(at, paragraph.to), state };
}

/** "министр транспорта X": walks over the words of an area that stand bare between an office and a name. */
function bareArea(doc: Doc, paragraph: ParagraphOf, from: number): { at: number; state: string | null } {
  const { rules } = paragraph;
  let state: string | null = null;
  for (let at = from; at < Math.min(from + MAX_AREA, paragraph.to); at++) {
    const word = wordAt(doc, at);
    const named = stateAt(doc, at);
    if (named) state = named.form.code;
    else if (nameAt(doc, paragraph, at) && !(isCapital(doc, at + 1) === false && rules.areaAdjective?.(word)))
      return { at, state };
    else if (!isWord(doc, at) && !isInside(doc, at)) break;
    else if (rules.verbs.has(word) || (rules.small.has(word) && !rules.areaLinks?.has(word))) break;
  }
  const next = stateAt(doc, from);
  return next ? { at: next.to, state: next.form.code } : { at: from, state: null };
}

/** Walks left from a role word over its adjectives, areas, a state with 's, and the determiner. */
function beforeRole(doc: Doc, paragraph: ParagraphOf, role: number): { at: number; state: string | null } {
  let at = role;
  let state: string | null = null;
  for (let steps = 0; steps < 6 && at > paragraph.from; steps++) {
    const previous = at - 1;
    if (isInside(doc, previous)) break;
    const word = wordAt(doc, previous);
    const named = stateOf(word);
    if (word === "'s" && stateOf(wordAt(doc, previous - 1))) {
      state = stateOf(wordAt(doc, previous - 1))?.code ?? null;
      at = previous - 1;
      break;
    }
    if (named?.form === "adjective" || (named && isCapital(doc, previous))) state = named.code;
    else if (!paragraph.rules.people.before.has(word) && !paragraph.rules.officeAdjective?.(word)) break;
    at = previous;
  }
  if (at > paragraph.from && paragraph.rules.articles.has(wordAt(doc, at - 1))) at--;
  return { at: determinerBefore(doc, paragraph, at), state };
}

/** "a campaign spokesman": back over plain words to the determiner of the phrase, when one stands near. */
function determinerBefore(doc: Doc, paragraph: ParagraphOf, from: number): number {
  const { phraseStarts, prepositions, verbs, be, have, and, that, articles } = paragraph.rules;
  if (!phraseStarts || articles.has(wordAt(doc, from))) return from;
  for (let at = from - 1; at >= Math.max(paragraph.from, from - 4); at--) {
    const word = wordAt(doc, at);
    if (!isWord(doc, at) || isInside(doc, at) || verbs.has(word) || prepositions.has(word)) return from;
    if (be.has(word) || have.has(word) || and.has(word) || that.has(word)) return from;
    if (!phraseStarts.has(word)) continue;
    return at > paragraph.from && phraseStarts.has(wordAt(doc, at - 1)) ? at - 1 : at;
  }
  return from;
}

type Parts = Partial<Omit<MentionHit, "from" | "to" | "paragraph" | "bound" | "place">>;

function hit(doc: Doc, paragraph: ParagraphOf, from: number, to: number, parts: Parts): MentionHit {
  const before = wordAt(doc, from - 1);
  const { prepositions, articles } = paragraph.rules;
  const article = articles.has(before) && isCapital(doc, from - 1);
  const bound = (from > paragraph.from && prepositions.has(before) && !article) || wordAt(doc, to) === "'s";
  return {
    from,
    to,
    paragraph: paragraph.index,
    bound,
    name: parts.name ?? null,
    role: parts.role ?? null,
    state: parts.state ?? null,
    stateForm: parts.stateForm ?? null,
    pronoun: parts.pronoun ?? null,
    body: parts.body ?? false,
    plural: parts.plural ?? false,
    place: !parts.role && paragraph.rules.placeBefore?.has(before) === true,
  };
}

function roleMention(doc: Doc, paragraph: ParagraphOf, at: number, floor: number): MentionHit | null {
  const { people } = paragraph.rules;
  const role = roleOf(people, wordAt(doc, at));
  if (!role) return null;
  const left = beforeRole(doc, paragraph, at);
  let head = at;
  while (roleOf(people, wordAt(doc, head + 1)) && !isInside(doc, head + 1)) head++;
  const right = afterRole(doc, paragraph, head + 1);
  const name = nameAt(doc, paragraph, right.at) ?? apposed(doc, paragraph, right.at);
  const end = name?.to ?? officeEnd(doc, paragraph, right.at);
  const concept = roleOf(people, wordAt(doc, head)) ?? role;
  const state = right.state ?? left.state;
  const plural = isPluralRole(people, wordAt(doc, head));
  return hit(doc, paragraph, Math.max(left.at, floor), end, { name, role: concept, state, plural });
}

/** "источник в ведомстве": over the words that say where an office without a name belongs. */
function officeEnd(doc: Doc, paragraph: ParagraphOf, from: number): number {
  const { goesOnOffice, verbs } = paragraph.rules;
  let at = from;
  while (goesOnOffice && at < from + 3 && at < paragraph.to && isWord(doc, at) && !isInside(doc, at)) {
    const size = verbs.has(wordAt(doc, at)) ? 0 : goesOnOffice(wordAt(doc, at), wordAt(doc, at + 1));
    if (size === 0 || verbs.has(wordAt(doc, at + size - 1))) break;
    at += size;
  }
  return at;
}

/** A ministry, a committee, a paper: a body that a common noun names. */
function bodyMention(doc: Doc, paragraph: ParagraphOf, at: number): MentionHit | null {
  if (!paragraph.rules.bodyNouns?.has(wordAt(doc, at))) return null;
  const found = hit(doc, paragraph, at, officeEnd(doc, paragraph, at + 1), { body: true });
  return { ...found, phrase: true };
}

/** "the minister, Ada Rossi, said": the name that stands between commas after an office. */
function apposed(doc: Doc, paragraph: ParagraphOf, from: number): Range | null {
  const name = wordAt(doc, from) === "," ? nameAt(doc, paragraph, from + 1) : null;
  const after = name ? wordAt(doc, name.to) : "";
  return name && (name.to >= paragraph.to || /^[,.]$/u.test(after)) ? name : null;
}

function nameMention(doc: Doc, paragraph: ParagraphOf, at: number): MentionHit | null {
  const run = nameAt(doc, paragraph, at);
  if (!run) return null;
  const { people, officeEnding } = paragraph.rules;
  const led = run.to - run.from > 2 && officeEnding?.test(wordAt(doc, run.from));
  const name = led ? { from: run.from + 1, to: run.to } : run;
  let body = false;
  for (let i = name.from; i < name.to; i++)
    body ||= people.bodies.has(wordAt(doc, i)) || doc.tokens.cap[i] === 2;
  return hit(doc, paragraph, run.from, run.to, { name, body });
}

function stateMention(doc: Doc, paragraph: ParagraphOf, at: number): MentionHit | null {
  const named = stateAt(doc, at);
  if (!named) return null;
  const article = at > paragraph.from && paragraph.rules.articles.has(wordAt(doc, at - 1));
  const from = article && named.form.form !== "adjective" ? at - 1 : at;
  return hit(doc, paragraph, from, named.to, { state: named.form.code, stateForm: named.form.form });
}

/** Everybody mentioned in a paragraph outside marks, in order and disjoint. */
export function mentionsOf(doc: Doc, paragraph: ParagraphOf): MentionHit[] {
  const out: MentionHit[] = [];
  for (let at = paragraph.from; at < paragraph.to; at++) {
    if (isInside(doc, at) || !isWord(doc, at)) continue;
    const floor = out.at(-1)?.to ?? paragraph.from;
    const pronoun = paragraph.rules.pronouns.get(wordAt(doc, at));
    const found = pronoun
      ? hit(doc, paragraph, at, at + 1, { pronoun })
      : (roleMention(doc, paragraph, at, floor) ??
        beforeRoleOrState(doc, paragraph, at) ??
        nameMention(doc, paragraph, at) ??
        bodyMention(doc, paragraph, at));
    if (!found) continue;
    while (out.length > 0 && (out.at(-1)?.from ?? 0) >= found.from) out.pop();
    out.push(found);
    at = found.to - 1;
  }
  return out;
}

/** A demonym that belongs to a role further on ("Russian President") is left to that role. */
function beforeRoleOrState(doc: Doc, paragraph: ParagraphOf, at: number): MentionHit | null {
  const { people } = paragraph.rules;
  let next = at + 1;
  while (next < at + 4 && (people.before.has(wordAt(doc, next)) || wordAt(doc, next) === "'s")) next++;
  const leads = people.before.has(wordAt(doc, at)) || stateOf(wordAt(doc, at)) !== undefined;
  if (leads && roleOf(people, wordAt(doc, next)) && !isInside(doc, next)) return null;
  return stateMention(doc, paragraph, at);
}
