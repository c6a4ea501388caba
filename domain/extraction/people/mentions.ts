import type { Pronoun } from "@/domain/extraction/cues/lexicon";
import { isPluralRole, roleOf } from "@/domain/extraction/cues/people";
import { type StateForm, stateOf } from "@/domain/extraction/cues/states";
import {
  type Doc,
  isCapital,
  isInside,
  isWord,
  type ParagraphOf,
  type Range,
  standsAt,
  wordAt,
} from "@/domain/extraction/document/document";
import { interviewLabel } from "@/domain/extraction/document/interview";
import { nameAt, stateAt } from "./names";
import { afterRole, beforeRole, officeEnd } from "./offices";
import type { Starters } from "./starters";
import { titleSize } from "./titles";

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
  /** After a preposition, before 's or in a case that no subject has: not the subject of a clause. */
  bound: boolean;
  /** Behind the preposition or in the case of a person who is told. */
  dative: boolean;
  /** A noun phrase that names nobody: "the source". */
  phrase?: true;
  /** A bare name after "in" or "at": a place, as far as grammar tells. */
  place: boolean;
  /** After "on behalf of": somebody else speaks for them. */
  represented: boolean;
};

type Parts = Partial<
  Omit<MentionHit, "from" | "to" | "paragraph" | "bound" | "dative" | "place" | "represented">
>;

function hit(doc: Doc, paragraph: ParagraphOf, from: number, to: number, parts: Parts): MentionHit {
  const before = wordAt(doc, from - titleSize(doc, from) - 1);
  const { prepositions, articles, to: leads } = paragraph.rules;
  const article = articles.has(before) && isCapital(doc, from - 1);
  const represented = isRepresented(doc, paragraph, from);
  const led = from > paragraph.from && prepositions.has(before) && !article;
  const oblique = !led && isOblique(doc, paragraph, { from, to }, parts);
  const lead = articles.has(before) ? wordAt(doc, from - 2) : before;
  return {
    from,
    to,
    paragraph: paragraph.index,
    bound: represented || led || oblique || wordAt(doc, to) === "'s",
    dative: oblique || (from > paragraph.from && (leads.has(before) || leads.has(lead))),
    name: parts.name ?? null,
    role: parts.role ?? null,
    state: parts.state ?? null,
    stateForm: parts.stateForm ?? null,
    pronoun: parts.pronoun ?? null,
    body: parts.body ?? false,
    plural: parts.plural ?? false,
    represented,
    place: !parts.role && paragraph.rules.placeBefore?.has(before) === true,
  };
}

/** Does "on behalf of" end here, or before the article that stands here? */
function isRepresented(doc: Doc, paragraph: ParagraphOf, from: number): boolean {
  const { onBehalf, articles } = paragraph.rules;
  const ends = (at: number) =>
    onBehalf?.some(
      (phrase) => at - phrase.length >= paragraph.from && standsAt(doc, phrase, at - phrase.length),
    );
  const isArticle = (at: number) => articles.has(wordAt(doc, at));
  return Boolean(
    ends(from) || (isArticle(from - 1) && ends(from - 1)) || (isArticle(from) && ends(from + 1)),
  );
}

/** "李明代表公司说": a word for "on behalf of" that stands between two that are named is no office. */
function isLink(doc: Doc, paragraph: ParagraphOf, at: number): boolean {
  const { onBehalf, people } = paragraph.rules;
  if (at === paragraph.from || !onBehalf?.some((phrase) => standsAt(doc, phrase, at))) return false;
  const isNamed = (place: number) =>
    isCapital(doc, place) || roleOf(people, wordAt(doc, place)) || people.bodies.has(wordAt(doc, place));
  return Boolean(isNamed(at - 1) && isNamed(at + 1));
}

/** Is a name, or the first word of an office without one, in a case that no subject has? */
function isOblique(doc: Doc, { rules }: ParagraphOf, all: Range, { name, role }: Parts): boolean {
  if (!rules.isOblique || !(name || role)) return false;
  const words: string[] = [];
  const { from, to } = name ?? all;
  for (let at = from; at < to; at++) words.push(wordAt(doc, at));
  const first = wordAt(doc, all.from);
  return rules.isOblique(words, rules.articles.has(first) ? first : wordAt(doc, all.from - 1));
}

function roleMention(doc: Doc, paragraph: ParagraphOf, at: number, floor: number): MentionHit | null {
  const { people } = paragraph.rules;
  const role = roleOf(people, wordAt(doc, at));
  if (!role || isLink(doc, paragraph, at)) return null;
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

/** A ministry, a committee, a paper: a body that a common noun names. */
function bodyMention(doc: Doc, paragraph: ParagraphOf, at: number): MentionHit | null {
  if (!paragraph.rules.bodyNouns?.has(wordAt(doc, at))) return null;
  const found = hit(doc, paragraph, at, officeEnd(doc, paragraph, at + 1), { body: true });
  found.phrase = true;
  return found;
}

/** "the minister, Ada Rossi, said": the name that stands between commas after an office. */
function apposed(doc: Doc, paragraph: ParagraphOf, from: number): Range | null {
  const name = wordAt(doc, from) === "," ? nameAt(doc, paragraph, from + 1) : null;
  const after = name ? wordAt(doc, name.to) : "";
  return name && (name.to >= paragraph.to || /^[,.(]$/u.test(after)) ? name : null;
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
export function mentionsOf(doc: Doc, paragraph: ParagraphOf, starters: Starters): MentionHit[] {
  const out: MentionHit[] = [];
  const label = interviewLabel(doc, paragraph);
  for (let at = label?.colon ?? paragraph.from; at < paragraph.to; at++) {
    if (isInside(doc, at) || !isWord(doc, at)) continue;
    if (!isCapital(doc, at) && !starters.has(paragraph.rules, at)) continue;
    if (leadsToRole(doc, paragraph, at)) continue;
    const floor = out.at(-1)?.to ?? paragraph.from;
    const pronoun = paragraph.rules.pronouns.get(wordAt(doc, at));
    const found = pronoun
      ? hit(doc, paragraph, at, pronounEnd(doc, paragraph, at, pronoun), { pronoun })
      : (roleMention(doc, paragraph, at, floor) ??
        stateMention(doc, paragraph, at) ??
        nameMention(doc, paragraph, at) ??
        bodyMention(doc, paragraph, at));
    if (!found) continue;
    while (out.length > 0 && (out.at(-1)?.from ?? 0) >= found.from) out.pop();
    out.push(found);
    at = found.to - 1;
  }
  return out;
}

/** "Both", "both leaders": two who were named before. */
function pronounEnd(doc: Doc, { rules }: ParagraphOf, at: number, pronoun: Pronoun): number {
  const offices = pronoun === "both" && isPluralRole(rules.people, wordAt(doc, at + 1));
  return offices && !isCapital(doc, at + 1) ? at + 2 : at + 1;
}

/** A word that belongs to the office behind it: "Russian President", "Prime Minister". */
function leadsToRole(doc: Doc, { rules }: ParagraphOf, at: number): boolean {
  const { people } = rules;
  const word = wordAt(doc, at);
  if (roleOf(people, word) || !(people.before.has(word) || stateOf(word))) return false;
  let next = at + 1;
  while (next < at + 4 && (people.before.has(wordAt(doc, next)) || wordAt(doc, next) === "'s")) next++;
  return roleOf(people, wordAt(doc, next)) !== undefined && !isInside(doc, next);
}
