import { FIRST_NAMES } from "@/domain/extraction/cues/first-names";
import { isPluralRole, roleOf } from "@/domain/extraction/cues/people";
import { beginsLongState, type StateForm, stateOf } from "@/domain/extraction/cues/states";
import {
  type Doc,
  isCapital,
  isInside,
  isWord,
  longestAt,
  type ParagraphOf,
  type Range,
  wordAt,
} from "@/domain/extraction/document/document";
import { CAPITAL_WITHIN, WRITTEN_SMALL } from "@/domain/extraction/text/tokens";
import { isManyOf } from "./office-words";

const PARTICLES = new Set("de di del della van von bin al el la le da dos du der den ben".split(" "));
/** Particles only behind another: "van der Linden", never "Anna Linden der Zeitung". */
const SECOND_PARTICLES = new Set("der den la le".split(" "));
const MAX_NAME = 5;

/** A state named at a token: one to three words. */
export function stateAt(doc: Doc, at: number): { form: StateForm; to: number } | null {
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

/** "Carlos Fuentes", "Ana Abril": a capital straight behind a name is a name, whatever else the word means. */
function isSurname(doc: Doc, paragraph: ParagraphOf, from: number, at: number): boolean {
  const { people, dates, officeLeads, capitalNouns, prepositions, accordingTo } = paragraph.rules;
  const word = wordAt(doc, at);
  const role = roleOf(people, word) !== undefined;
  if (!role && (dates.capitals || !(dates.months.has(word) || dates.weekdays.has(word)))) return false;
  if (at >= paragraph.to || isInside(doc, at) || doc.tokens.cap[at] !== 1) return false;
  if (role && capitalNouns && isPluralRole(people, word)) return false;
  const before = wordAt(doc, at - 1);
  const isName = officeLeads ? !people.before.has(before) : role && FIRST_NAMES.has(before);
  if (!isName || doc.tokens.cap[at - 1] !== 1 || people.bodies.has(before)) return false;
  if (people.of.has(wordAt(doc, at + 1))) return false;
  // "A Nara Papa Francesco": an office before its holder, behind a place.
  return (
    !isNamePart(doc, paragraph, at + 1, true) ||
    (officeLeads === true &&
      (!prepositions.has(wordAt(doc, from - 1)) || longestAt(doc, accordingTo, from - 1) > 0))
  );
}

/** Signs after which a sentence may begin. */
const BEFORE_FIRST = new Set([...'.!?…:)]"”’»']);

const isInitial = (doc: Doc, paragraph: ParagraphOf, at: number) =>
  at === paragraph.from || BEFORE_FIRST.has(wordAt(doc, at - 1));

const caseOf = (doc: Doc, at: number) => doc.tokens.lower[doc.tokens.id[at] ?? 0] ?? 0;

/** One capital at a sentence's start, never seen within one, before an ordinary word: "Advancing slowly". */
function isOnlyFirstWord(doc: Doc, paragraph: ParagraphOf, { from, to }: Range): boolean {
  if (to - from > 1 || !isInitial(doc, paragraph, from) || (caseOf(doc, from) & CAPITAL_WITHIN) !== 0)
    return false;
  const { verbs, have, be, doubtsFirstWord, abbreviations } = paragraph.rules;
  const next = wordAt(doc, to);
  if (isManyOf(paragraph, next, wordAt(doc, from))) return true;
  if (!doubtsFirstWord || !isWord(doc, to) || abbreviations.has(wordAt(doc, from - 2)) || next === "'s")
    return false;
  return !verbs.has(next) && !have.has(next) && !be.has(next);
}

/** "Нина С.": one letter and its stop, straight behind a name. */
const isLetter = (doc: Doc, at: number) =>
  wordAt(doc, at).length === 1 &&
  wordAt(doc, at + 1) === "." &&
  doc.tokens.end[at] === doc.tokens.start[at + 1];

/** A run of capitals with particles in it; null when none starts here. */
export function nameAt(doc: Doc, paragraph: ParagraphOf, from: number): Range | null {
  if (!isNamePart(doc, paragraph, from, true)) return null;
  let to = from + 1;
  while (to - from < MAX_NAME) {
    const word = wordAt(doc, to);
    const article = PARTICLES.has(word) && isNamePart(doc, paragraph, to + 1, true);
    if (wordAt(doc, to) === "·" && isNamePart(doc, paragraph, to + 1, false)) to += 2;
    else if (isSurname(doc, paragraph, from, to)) to++;
    else if (
      isNamePart(doc, paragraph, to, false) &&
      (article || !paragraph.rules.small.has(word) || isLetter(doc, to))
    )
      to++;
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
