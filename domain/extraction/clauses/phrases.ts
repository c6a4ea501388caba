import {
  isCapital,
  isInside,
  isWord,
  longestAt,
  type Range,
  wordAt,
} from "@/domain/extraction/document/document";
import type { MentionHit } from "@/domain/extraction/people/mentions";
import { NUMBER } from "@/domain/extraction/text/tokens";
import type { Subject, Work } from "./draft";
import type { CueHit } from "./find-cues";

const LONGEST = 9;
/** Most tokens of a noun phrase before its name. */
const HEAD = 5;

/** A noun phrase as somebody who may speak. */
export function asMention(work: Work, range: Range): MentionHit {
  const plural = wordAt(work.doc, range.to - 1).endsWith("s");
  return {
    from: range.from,
    to: range.to,
    paragraph: work.sentence.paragraph.index,
    bound: false,
    dative: false,
    name: null,
    role: null,
    state: null,
    stateForm: null,
    pronoun: null,
    body: false,
    plural,
    place: false,
    represented: false,
    phrase: true,
  };
}

/** May this token stand within a noun phrase? */
function isInner(work: Work, at: number): boolean {
  const { rules } = work.sentence.paragraph;
  const word = wordAt(work.doc, at);
  if (!isWord(work.doc, at) || isInside(work.doc, at)) return word === "-" || word === "'s";
  if (rules.be.has(word) && word !== "'s") return false;
  if (rules.have.has(word) && word !== "'s") return false;
  if (rules.that.has(word) || rules.and.has(word) || rules.pronouns.has(word)) return false;
  if (rules.adverbs.has(word) || rules.causative.has(word) || rules.questions?.has(word)) return false;
  return !work.cues.some((cue) => cue.from <= at && at < cue.to && cue.form.shape !== "noun");
}

/** "Stone's campaign". */
function hasGenitive({ doc }: Work, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (wordAt(doc, at) === "'s") return true;
  return false;
}

/** "63 percent", "Twenty-four percent", "nearly half": where a share that speaks begins; -1 for anything else. */
function countedBefore({ doc, sentence }: Work, to: number): number {
  const { shares, prepositions } = sentence.paragraph.rules;
  if (!shares?.has(wordAt(doc, to - 1))) return -1;
  let at = to - 1;
  const isNumber = (place: number) =>
    doc.tokens.kind[place] === NUMBER || /^[-.,]$/u.test(wordAt(doc, place));
  while (at > sentence.from && to - at < LONGEST && isNumber(at - 1)) at--;
  if (at === to - 1 && isWord(doc, at - 1) && at > sentence.from) at--;
  while (wordAt(doc, at - 1) === "-") at -= 2;
  return at < sentence.from || (at > sentence.from && prepositions.has(wordAt(doc, at - 1))) ? -1 : at;
}

/** "the source said", "two officials say": a noun phrase that names nobody, straight before its verb or its "who". */
export function phraseBefore(work: Work, end: number): Subject | null {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  if (!rules.phraseStarts) return null;
  let to = end;
  while (to > sentence.from && (rules.adverbs.has(wordAt(doc, to - 1)) || /..ly$/u.test(wordAt(doc, to - 1))))
    to--;
  if (to === sentence.from) return null;
  const last = wordAt(doc, to - 1);
  const counted = countedBefore(work, to);
  if (counted >= 0)
    return { mentions: [asMention(work, { from: counted, to })], rule: "speaker.clause-subject" };
  if (!isInner(work, to - 1) || !isWord(doc, to - 1) || rules.prepositions.has(last) || last === "'s")
    return null;
  if (rules.phraseStarts.has(last) && !/^(?:many|some|most|others?|all|several|few)$/u.test(last))
    return null;
  let from = to - 1;
  let start = -1;
  while (from >= sentence.from && to - from <= LONGEST && isInner(work, from)) {
    const before = wordAt(doc, from - 1);
    const led = from > sentence.from && rules.prepositions.has(before);
    // "des" behind a noun is no article: "la ligue des bateliers".
    const links =
      rules.prepositions.has(wordAt(doc, from)) && from > sentence.from && isInner(work, from - 1);
    if (rules.phraseStarts.has(wordAt(doc, from)) && !led && !links) {
      start = from;
      break;
    }
    from--;
  }
  const bare = from + 1;
  const free = bare === sentence.from || !isInner(work, bare - 1);
  if (
    start < 0 &&
    free &&
    !rules.prepositions.has(wordAt(doc, bare)) &&
    !(bare > sentence.from && rules.prepositions.has(wordAt(doc, bare - 1))) &&
    (hasGenitive(work, bare, to) ||
      (!work.mentions.some((one) => one.bound && one.from === bare) &&
        (last.endsWith("s") || isCapital(doc, to - 1))))
  )
    start = bare;
  if (start < 0) return null;
  return { mentions: [asMention(work, { from: start, to })], rule: "speaker.clause-subject" };
}

/** In tokens, marks included: a name in marks is no longer. */
const LONGEST_OWN_NAME = 8;

/** "концерн «Заря»": a short name in marks straight after the noun that says what bears it. */
export const isOwnName = ({ doc, sentence }: Work, { from, to }: Range) =>
  to - from <= LONGEST_OWN_NAME && sentence.paragraph.rules.bearers?.has(wordAt(doc, from - 1)) === true;

/** Where "组织“绿水”" or "《晚报》" begins that ends at a token; -1 where neither does. */
function ownNameBefore(work: Work, to: number): number {
  const { doc, sentence } = work;
  const marked = doc.marked[doc.inside[to - 1] ?? -1];
  if (marked) return marked.to === to && isOwnName(work, marked) ? marked.from - 1 : -1;
  if (wordAt(doc, to - 1) !== "》") return -1;
  for (let at = to - 2; at >= Math.max(sentence.from, to - LONGEST); at--)
    if (wordAt(doc, at) === "《") return at;
  return -1;
}

/** A body or a paper that speaks by its own name, straight before its verb. */
export function bearerBefore(work: Work, cue: CueHit): Subject | null {
  const { doc, sentence } = work;
  const { adverbs, prepositions, accordingTo, saidNouns } = sentence.paragraph.rules;
  // "《晚报》的社论": what a body says speaks for it.
  const isPassed = (word: string) =>
    adverbs.has(word) || word === saidNouns?.of || saidNouns?.nouns.has(word) === true;
  let to = cue.from;
  while (to > Math.max(sentence.from, cue.from - HEAD) && isPassed(wordAt(doc, to - 1))) to--;
  const from = ownNameBefore(work, to);
  if (from < sentence.from || prepositions.has(wordAt(doc, from - 1))) return null;
  if (longestAt(doc, accordingTo, from - 1) > 0) return null;
  const body = { ...asMention(work, { from, to }), body: true };
  return { mentions: [body], rule: "speaker.clause-subject" };
}

/** End of "старый паромщик", "сторож причала" at a token, when its noun agrees with the verb; -1 when it does not. */
function agreeingEnd(work: Work, from: number, cue: CueHit, upTo: number): number {
  const { doc } = work;
  const { agrees, officeAdjective, goesOnOffice, small, verbs } = work.sentence.paragraph.rules;
  const isNoun = (at: number) =>
    at < upTo && isWord(doc, at) && !isInside(doc, at) && !verbs.has(wordAt(doc, at));
  let at = from;
  while (isNoun(at + 1) && officeAdjective?.(wordAt(doc, at))) at++;
  const noun = wordAt(doc, at);
  if (!isNoun(at) || small.has(noun) || !agrees?.(wordAt(doc, cue.head), noun)) return -1;
  if (isCapital(doc, at) && at > work.sentence.from) return -1;
  if (work.mentions.some((one) => one.bound && one.from === at)) return -1;
  for (at++; isNoun(at) && at - from < LONGEST; ) {
    const size = goesOnOffice?.(wordAt(doc, at), wordAt(doc, at + 1)) ?? 0;
    if (size === 0 || at + size > upTo) break;
    at += size;
  }
  return at;
}

/** "говорят старые паромщики": plain nouns straight after a verb that they agree with. */
export function agreeingAfter(work: Work, cue: CueHit, from: number): MentionHit | null {
  if (!work.sentence.paragraph.rules.agrees) return null;
  const to = agreeingEnd(work, from, cue, Math.min(work.sentence.to, from + LONGEST));
  return to > from ? asMention(work, { from, to }) : null;
}

/** "весной лодочники часто говорили": the longest run of plain nouns that ends at the verb and agrees with it. */
export function agreeingBefore(work: Work, cue: CueHit, floor: number): Subject | null {
  const { doc } = work;
  const { agrees, adverbs, prepositions, officeAdjective } = work.sentence.paragraph.rules;
  if (!agrees) return null;
  let to = cue.from;
  while (to > floor && adverbs.has(wordAt(doc, to - 1))) to--;
  for (let from = Math.max(floor, to - LONGEST); from < to; from++) {
    const before = wordAt(doc, from - 1);
    const isLed = from > floor && (prepositions.has(before) || officeAdjective?.(before));
    if (!isLed && agreeingEnd(work, from, cue, to) === to)
      return { mentions: [asMention(work, { from, to })], rule: "speaker.clause-subject" };
  }
  return null;
}

/**
 * The noun phrase that begins at a token and ends before the next sign or verb, or who is named at its end: "o
 * biólogo Rui Falcão"; null when there is none.
 */
export function phraseFrom(work: Work, from: number): MentionHit | null {
  const { sentence } = work;
  const { phraseStarts } = sentence.paragraph.rules;
  if (!phraseStarts) return null;
  // Some articles are pronouns elsewhere.
  let to = phraseStarts.has(wordAt(work.doc, from)) ? from + 1 : from;
  const first = to;
  while (to < Math.min(sentence.to, from + LONGEST) && isInner(work, to)) to++;
  if (to === first && first > from) return null;
  const named = work.mentions.find((one) => one.to === to && one.from >= from && one.name && !one.bound);
  return named ?? (to > from ? asMention(work, { from, to }) : null);
}

/** "s’inquiète la boulangère": a noun phrase that names nobody, straight after its verb; it ends before a preposition. */
export function phraseAfter(work: Work, from: number): MentionHit | null {
  const { rules } = work.sentence.paragraph;
  if (!rules.phraseStarts?.has(wordAt(work.doc, from)) || !isInner(work, from + 1)) return null;
  let to = from + 1;
  while (to < Math.min(work.sentence.to, from + LONGEST) && isInner(work, to)) {
    const word = wordAt(work.doc, to);
    if (rules.prepositions.has(word) && !rules.people.of.has(word)) break;
    to++;
  }
  return to > from + 1 ? asMention(work, { from, to }) : null;
}

/** "شدد فؤاد على أن": one plain word between a verb that opens its clause and what is said, where no name is known. */
export function loneAfter(work: Work, cue: CueHit, at: number): MentionHit | null {
  const { doc, sentence } = work;
  const { rules } = sentence.paragraph;
  const { verbFirst, small, verbs, nouns, prepositions, that, thatLeads, adverbs } = rules;
  const opens =
    cue.from === sentence.from || !isWord(doc, cue.from - 1) || rules.and.has(wordAt(doc, cue.from - 1));
  const word = wordAt(doc, at);
  const isKnown = [small, verbs, nouns, prepositions, that, adverbs].some((list) => list.has(word));
  // An indefinite accusative tells how it was said: "مجددا".
  if (!verbFirst || !opens || isKnown || word.length < 3 || word.endsWith("\u0627")) return null;
  if (!isWord(doc, at) || isInside(doc, at)) return null;
  const next = thatLeads?.has(wordAt(doc, at + 1)) ? at + 2 : at + 1;
  return that.has(wordAt(doc, next)) ? asMention(work, { from: at, to: at + 1 }) : null;
}

/** Where the noun phrase begins whose name or last word stands at a token: "the old board", "Mr. Vale". */
export function phraseHead(work: Work, from: number): number {
  const { doc, sentence } = work;
  const { abbreviations, articles, prepositions, be, have, verbs, and, that, questions } =
    sentence.paragraph.rules;
  const isInner = (at: number) => {
    const word = wordAt(doc, at);
    if (word === ".") return abbreviations.has(wordAt(doc, at - 1));
    if (!isWord(doc, at) || isInside(doc, at) || and.has(word) || that.has(word)) return false;
    if (questions?.has(word)) return false;
    return !prepositions.has(word) && !be.has(word) && !have.has(word) && !verbs.has(word);
  };
  let at = from;
  while (at > sentence.from && from - at < HEAD && isInner(at - 1)) {
    at--;
    if (articles.has(wordAt(doc, at))) break;
  }
  return at;
}

/** Most words about time in a row: "on Monday last week". */
const MOST_TIMES = 3;

function timeAt(work: Work, at: number): number {
  const { doc, sentence } = work;
  const { dates, prepositions, times } = sentence.paragraph.rules;
  const word = wordAt(doc, at);
  const day = prepositions.has(word) ? at + 1 : at;
  if (dates.weekdays.has(wordAt(doc, day))) return day + 1 + longestAt(doc, times ?? [], day + 1);
  const named = dates.phrases.get(word)?.map(({ words }) => words) ?? [];
  return at + Math.max(longestAt(doc, named, at), longestAt(doc, times ?? [], at));
}

/** Past the words that say when it was said: "on Monday", "Friday evening", "last week"; the place itself without any. */
export function pastTime(work: Work, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_TIMES; count++) {
    const next = timeAt(work, at);
    if (next === at) break;
    at = next;
  }
  return at;
}
