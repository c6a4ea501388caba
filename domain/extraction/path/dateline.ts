import {
  type Doc,
  isCapital,
  isInside,
  type ParagraphOf,
  wordAt,
} from "@/domain/extraction/document/document";
import { NUMBER } from "@/domain/extraction/text/tokens";

const LONGEST = 16;
const STOPS = new Set([...":;!?"]);
const DASHES = new Set([..."—–―-"]);
const isDash = (word: string) => DASHES.has(word);

/** "Port-Lanvel, 4 mars (APL) - " or "21h05 – ": where the place, date and agency before a paragraph's words end. */
export function datelineEnd(doc: Doc, paragraph: ParagraphOf): number {
  const { from, to, rules } = paragraph;
  let dated = doc.tokens.kind[from] === NUMBER || /^\d/u.test(wordAt(doc, from));
  if (!dated && !isCapital(doc, from)) return from;
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    const word = wordAt(doc, at);
    if (isInside(doc, at) || rules.verbs.has(word) || STOPS.has(word)) return from;
    if (doc.tokens.kind[at] === NUMBER || word === "(") dated = true;
    if (!isDash(word) || !/\s/u.test(doc.text.charAt(doc.tokens.end[at] ?? 0))) continue;
    return dated && at > from ? at + 1 : from;
  }
  return from;
}
