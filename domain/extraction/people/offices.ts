import { stateOf } from "@/domain/extraction/cues/states";
import {
  type Doc,
  isCapital,
  isInside,
  isWord,
  type ParagraphOf,
  wordAt,
} from "@/domain/extraction/document/document";
import { nameAt, stateAt } from "./names";
import { isAdjective } from "./office-words";

const MAX_AREA = 7;

/** How far an office reaches beyond its word: a token, and the state it belongs to. */
type Reach = { at: number; state: string | null };

/** Walks right from a role word over "of …", areas of government and demonyms. */
export function afterRole(doc: Doc, paragraph: ParagraphOf, from: number): Reach {
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
      if (isLongPlace(doc, paragraph, object)) at = object + 2;
    } else break;
  }
  return { at: Math.min(at, paragraph.to), state };
}

/** "sindaco di Rocca Alta, Ada Rossi,": two capitals are the place where the name stands apart behind them. */
function isLongPlace(doc: Doc, paragraph: ParagraphOf, at: number): boolean {
  if (!isCapital(doc, at) || !isCapital(doc, at + 1) || wordAt(doc, at + 2) !== ",") return false;
  const name = nameAt(doc, paragraph, at + 3);
  return name !== null && (name.to >= paragraph.to || /^[,.(]$/u.test(wordAt(doc, name.to)));
}

/** "министр транспорта X": walks over the words of an area that stand bare between an office and a name. */
function bareArea(doc: Doc, paragraph: ParagraphOf, from: number): Reach {
  const { rules } = paragraph;
  let state: string | null = null;
  let body = from;
  while (body < paragraph.to && isAcronym(doc, body) && doc.tokens.cap[from - 1] !== 2) body++;
  for (let at = body; at < Math.min(from + MAX_AREA, paragraph.to); at++) {
    const word = wordAt(doc, at);
    const named = stateAt(doc, at);
    if (named) state = named.form.code;
    else if (nameAt(doc, paragraph, at) && !(isCapital(doc, at + 1) === false && rules.areaAdjective?.(word)))
      return { at, state };
    else if (!isWord(doc, at) && !isInside(doc, at)) break;
    else if (rules.verbs.has(word) || (rules.small.has(word) && !rules.areaLinks?.has(word))) break;
  }
  const next = stateAt(doc, body);
  return next ? { at: next.to, state: next.form.code } : { at: body, state: null };
}

const LONGEST_ACRONYM = 6;

/** "глава МЧС", in a line that is not all capitals: the letters of the body that an office belongs to, and no name. */
const isAcronym = (doc: Doc, at: number) =>
  doc.tokens.cap[at] === 2 && wordAt(doc, at).length <= LONGEST_ACRONYM && !stateAt(doc, at);

/** Walks left from a role word over its adjectives, areas, a state with 's, and the determiner. */
export function beforeRole(doc: Doc, paragraph: ParagraphOf, role: number): Reach {
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

/** "источник в ведомстве": over the words that say where an office without a name belongs. */
export function officeEnd(doc: Doc, paragraph: ParagraphOf, from: number): number {
  const { goesOnOffice, verbs } = paragraph.rules;
  let at = from;
  while (goesOnOffice && at < from + 3 && at < paragraph.to && isWord(doc, at) && !isInside(doc, at)) {
    const size = verbs.has(wordAt(doc, at)) ? 0 : goesOnOffice(wordAt(doc, at), wordAt(doc, at + 1));
    if (size === 0 || verbs.has(wordAt(doc, at + size - 1))) break;
    at += size;
  }
  return at;
}
