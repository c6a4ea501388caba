import type { Work } from "@/domain/extraction/clauses/draft";
import { isOwnName } from "@/domain/extraction/clauses/phrases";
import {
  type Doc,
  isCapital,
  isComma,
  isInside,
  isWord,
  type Marked,
  wordAt,
} from "@/domain/extraction/document/document";
import { WRITTEN_SMALL } from "@/domain/extraction/text/tokens";

const LABEL_WINDOW = 12;
const NAMING_WINDOW = 6;
const NICKNAME = 6;
const SHORT_WORD = 3;
/** Three words in capitals may be an exclamation with a name in it. */
const HEADING = 3;

/** A noun like "film" or "sign" shortly before, of whom the marks give the title or the text; nobody stands between. */
function isLabelled(work: Work, stretch: Marked): boolean {
  const { doc, sentence } = work;
  const { labels, prepositions, articles } = sentence.paragraph.rules;
  if (!labels) return false;
  for (let at = stretch.from - 1; at >= Math.max(sentence.from, stretch.from - LABEL_WINDOW); at--) {
    if (isInside(doc, at)) return false;
    if (!labels.has(wordAt(doc, at))) {
      if (work.mentions.some((one) => one.from === at && !one.bound)) return false;
      continue;
    }
    const speaks = work.cues.some((cue) => cue.from > at && cue.to <= stretch.from);
    const lead = articles.has(wordAt(doc, at - 1)) ? at - 2 : at - 1;
    return !speaks || !prepositions.has(wordAt(doc, lead));
  }
  return false;
}

/** "known to all as “the Admiral”", "„die Welle“ genannt". */
function isNicknamed(work: Work, stretch: Marked): boolean {
  const { doc, sentence } = work;
  const { naming, namingAfter, to: leads } = sentence.paragraph.rules;
  if (namingAfter?.has(wordAt(doc, stretch.to))) return true;
  if (!naming || stretch.to - stretch.from > NICKNAME + 2) return false;
  for (let at = stretch.from - 1; at >= Math.max(sentence.from, stretch.from - NAMING_WINDOW); at--) {
    if (!isWord(doc, at) || isInside(doc, at)) return false;
    // "appelé à « C »": called for, not called.
    if (naming.has(wordAt(doc, at))) return at + 2 < stretch.from || !leads.has(wordAt(doc, at + 1));
  }
  return false;
}

/** Juan «el Rubio» Pérez: between a first name and a last one. */
const isWithinName = ({ doc, sentence }: Work, { from, to }: Marked) =>
  to - from <= NICKNAME &&
  isCapital(doc, from - 1) &&
  isCapital(doc, to) &&
  !isInside(doc, to) &&
  !sentence.paragraph.rules.small.has(wordAt(doc, to));

/** "the singer of “Clay Moon” said": behind a preposition, before the verb that the whole is the subject of. */
function isOfSubject(work: Work, stretch: Marked): boolean {
  const { doc, sentence } = work;
  const led = sentence.paragraph.rules.people.of.has(wordAt(doc, stretch.from - 1));
  if (!led || stretch.from - 1 === sentence.from || stretch.to - stretch.from > NICKNAME + 2) return false;
  return work.cues.some((one) => one.from === stretch.to) && !work.cues.some((one) => one.to <= stretch.from);
}

/** "сообщил «Вестнику», что": a short name in the case of who is told, between a verb of saying and its clause. */
function isToldOutlet({ doc, sentence, cues }: Work, stretch: Marked): boolean {
  const { toldEnding, that } = sentence.paragraph.rules;
  const first = firstWord(doc, stretch);
  if (!toldEnding?.test(wordAt(doc, first)) || !isCapital(doc, first)) return false;
  const isClause = isComma(wordAt(doc, stretch.to)) && that.has(wordAt(doc, stretch.to + 1));
  return isClause && stretch.to - stretch.from <= NICKNAME + 2 && cues.some((one) => one.to === stretch.from);
}

/** “Face the County”, “Harbour”: words with capitals alone, as titles and names have, where a capital tells something. */
export function isTitled({ doc, sentence }: Work, stretch: Marked): boolean {
  if (sentence.paragraph.rules.capitalNouns || !isCapital(doc, firstWord(doc, stretch))) return false;
  for (let at = stretch.from; at < stretch.to; at++) {
    if (/^[;:!?.]$/u.test(wordAt(doc, at)) && isWord(doc, at + 1)) return false;
    if (isWord(doc, at) && !isCapital(doc, at) && wordAt(doc, at).length > SHORT_WORD) return false;
  }
  return true;
}

function firstWord(doc: Doc, { from, to }: Marked): number {
  let at = from;
  while (at < to && !isWord(doc, at)) at++;
  return at;
}

/** Marks that hold a title, the words of a sign, a nickname, or words that are only corrected: nobody is quoted. */
export function isNamed(work: Work, stretch: Marked): boolean {
  return (
    isLabelled(work, stretch) ||
    isOwnName(work, stretch) ||
    isToldOutlet(work, stretch) ||
    isNicknamed(work, stretch) ||
    isWithinName(work, stretch) ||
    isOfSubject(work, stretch)
  );
}

/** "Correction: …": a sentence that mends words printed before. */
export function corrects({ doc, sentence }: Work): boolean {
  const { corrections } = sentence.paragraph.rules;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 8); at++)
    if (corrections?.has(wordAt(doc, at))) return true;
  return false;
}

/** ‘Half the Harbour Is Dry’: a line of long words in capitals, some of which the text writes small elsewhere; not a shout. */
export function isHeading(doc: Doc, stretch: Marked): boolean {
  let words = 0;
  let raised = 0;
  for (let at = stretch.from; at < stretch.to; at++) {
    if (/^[,;:!?.]$/u.test(wordAt(doc, at)) && isWord(doc, at + 1)) return false;
    if (!isWord(doc, at)) continue;
    words++;
    if (doc.tokens.cap[at] === 2 && wordAt(doc, at).length > 1) return false;
    if (!isCapital(doc, at) && wordAt(doc, at).length > SHORT_WORD) return false;
    const small = ((doc.tokens.lower[doc.tokens.id[at] ?? 0] ?? 0) & WRITTEN_SMALL) !== 0;
    if (words > 1 && isCapital(doc, at) && small) raised++;
  }
  return words > HEADING && raised > 0;
}
