import { isLetterAt, isSpaceAt, isWordAt } from "@/domain/extraction/text/characters";
import type { Span } from "@/domain/extraction/types";
import { CURLY, GRAVE, isMark, isSingle, STRAIGHT } from "./mark-signs";

/** One mark in the text: where, how wide (`` and '' are two units), and which sign it stands for. */
export type Sign = { at: number; width: number; unit: number };

/** The last is the stroke that draws an Arabic prefix out before a mark: بـ"…". */
const OPENING_BEFORE = new Set(
  [..."([{<—–―-/¿¡“„«‹‘‚「『\"'=|：，。、；:*_>\u0640"].map((c) => c.charCodeAt(0)),
);

const EQUALS = 0x3d;
const LONGEST_VALUE = 120;

/** The straight mark that ends a tag's value of one word; -1 when a space or the paragraph's end comes first. */
function valueEnd(text: string, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_VALUE) && !isSpaceAt(text, at); at++)
    if (text.charCodeAt(at) === STRAIGHT) return at;
  return -1;
}

/** Marks of one paragraph in order; true apostrophes and the values of a tag (src="…") are left out. */
export function signsOf(text: string, paragraph: Span): Sign[] {
  const signs: Sign[] = [];
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const unit = text.charCodeAt(at);
    if (!isMark(unit)) continue;
    if (unit === STRAIGHT && text.charCodeAt(at - 1) === EQUALS && isLetterAt(text, at - 2)) {
      const end = valueEnd(text, at + 1, paragraph.end);
      if (end > at) {
        at = end;
        continue;
      }
    }
    if (unit === GRAVE || unit === 0x27) {
      if (text.charCodeAt(at + 1) === unit && at + 1 < paragraph.end && !isSingleRun(text, at)) {
        signs.push({ at, width: 2, unit: STRAIGHT });
        at++;
        continue;
      }
      if (unit === GRAVE && !isWordAt(text, at + 1)) continue;
    }
    if (isSingle(unit) && isWordAt(text, at - 1) && isWordAt(text, at + 1)) continue;
    signs.push({ at, width: 1, unit });
  }
  return signs;
}

const isSingleRun = (text: string, at: number) => text.charCodeAt(at + 2) === text.charCodeAt(at);

export const opensHere = (text: string, sign: Sign, from: number) => {
  const before = sign.at - 1;
  const next = sign.at + sign.width;
  const free = before < from || isSpaceAt(text, before) || OPENING_BEFORE.has(text.charCodeAt(before));
  const elided = !free && isElision(text, before);
  return (free || elided) && next < text.length && !isSpaceAt(text, next);
};

/** l’“accordo”: a mark straight after an elided article opens. */
const isElision = (text: string, at: number) =>
  (text.charCodeAt(at) === CURLY || text.charCodeAt(at) === 0x27) && isLetterAt(text, at - 1);

export const closesHere = (text: string, sign: Sign) => {
  const before = sign.at - 1;
  const next = sign.at + sign.width;
  return before >= 0 && !isSpaceAt(text, before) && (isSpaceAt(text, next) || !isWordAt(text, next));
};

/**
 * Do the pointed marks of a paragraph look inward, »so«? Each votes by what is before and after it: a mark that
 * closes follows the end of a sentence or comes before a comma. Without votes the first mark decides.
 */
export function looksInward(text: string, signs: readonly Sign[]): boolean {
  let votes = 0;
  let first = 0;
  for (const { at, unit } of signs) {
    if (unit !== 0xab && unit !== 0xbb) continue;
    first ||= unit;
    let before = at - 1;
    while (before >= 0 && at - before < 3 && isSpaceAt(text, before)) before--;
    const closes = /[!?…]/u.test(text.charAt(before)) || /[,;]/u.test(text.charAt(at + 1));
    if (closes) votes += unit === 0xab ? 1 : -1;
  }
  return votes > 0 || (votes === 0 && first === 0xbb);
}
