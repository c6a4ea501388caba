import {
  type Doc,
  isCapital,
  isComma,
  isWord,
  type Marked,
  type Range,
  spanOf,
  wordAt,
} from "@/domain/extraction/document/document";
import type { Cast } from "@/domain/extraction/people/cast";
import { titleBefore, titleSize } from "@/domain/extraction/people/titles";
import type { Span } from "@/domain/extraction/types";

/** A name within words in marks: of whoever is called by it ("Well, Ada, …"), or spoken of. */
export type NameWithin = { at: Span; ids: readonly string[]; called: boolean };

/** In tokens: the longest name; the most words that lead to it ("oh my dear Ada"); how near its sentence's start
 *  a name between two commas is called rather than set beside a noun. */
const LONGEST = 4;
const MOST_LED = 3;
const NEAR_START = 4;

const isStop = (doc: Doc, at: number) => !isWord(doc, at) && !isComma(wordAt(doc, at));

/** A name between two commas soon after the start of its sentence: "Well, Ada, …", no "my sister's boy, Ada, …". */
function startsNear(doc: Doc, stretch: Marked, comma: number): boolean {
  for (let at = comma - 1; at > comma - NEAR_START; at--)
    if (at < stretch.from || isStop(doc, at)) return true;
  return false;
}

/** Is somebody called by this name: alone between signs, but for "my dear" and the like? */
function isCalled(doc: Doc, stretch: Marked, { from, to }: Range): boolean {
  const { calls, and, small } = doc.paragraphs[stretch.paragraph]?.rules ?? {};
  let left = from;
  while (left > stretch.from && from - left < MOST_LED && calls?.has(wordAt(doc, left - 1))) left--;
  if (left > stretch.from && isWord(doc, left - 1)) return false;
  if (to < stretch.to && isWord(doc, to)) return false;
  const behindComma = left > stretch.from && isComma(wordAt(doc, left - 1));
  const beforeComma = to < stretch.to && isComma(wordAt(doc, to));
  const next = wordAt(doc, to + 1);
  if (beforeComma && (and?.has(next) || (isCapital(doc, to + 1) && !small?.has(next)))) return false;
  if (behindComma) return !beforeComma || startsNear(doc, stretch, left - 1);
  return beforeComma || left < from || wordAt(doc, to) === "!";
}

function nameWithin(doc: Doc, cast: Cast, stretch: Marked, at: number): (NameWithin & Range) | null {
  const nameParts = doc.paragraphs[stretch.paragraph]?.rules.nameParts ?? ((word: string) => [word]);
  const title = titleBefore(doc, at);
  const from = Math.max(stretch.from, at - titleSize(doc, at));
  const words: string[] = [];
  for (let to = at; to < Math.min(at + LONGEST, stretch.to) && isCapital(doc, to); to++)
    words.push(nameParts(wordAt(doc, to)).join(" "));
  for (; words.length > 0; words.pop()) {
    const ids = cast.bearing(words, title);
    if (ids.length === 0) continue;
    const range = { from, to: at + words.length };
    return { ...range, at: spanOf(doc, range), ids, called: isCalled(doc, stretch, range) };
  }
  return null;
}

/** The names of people of the text that stand within words in marks, in order. */
export function namesWithin(doc: Doc, cast: Cast, stretch: Marked): NameWithin[] {
  const out: NameWithin[] = [];
  for (let at = stretch.from; at < stretch.to; at++) {
    const found = isCapital(doc, at) ? nameWithin(doc, cast, stretch, at) : null;
    if (!found) continue;
    out.push(found);
    at = found.to - 1;
  }
  return out;
}
