import { isMark } from "@/domain/extraction/marks/mark-signs";
import type { Paragraph } from "@/domain/extraction/text/lines";
import type { Span, ZoneKind } from "@/domain/extraction/types";
import { isFurniture, readCredits } from "./credits";
import { type Dateline, dateLine, openingDateline } from "./datelines";

/** One line or its beginning, what it is, and the dateline read in it. */
export type LineOf = Span & { kind: ZoneKind; dateline: Dateline | null };

const HEADLINE_MAX = 220;
const SHORT = 90;
/** A report is dated at its head: no dateline is looked for after so many lines, or after a paragraph this long. */
const FIRST_LINES = 8;
const PARAGRAPH = 160;

const endsSentence = (line: string) => /[.!?…。！？؟:;,"”»’)]\s*$/u.test(line);
const isPhoto = (line: string) =>
  line.length < 300 && /^(?:foto|photo|didascalia|caption|image)\b|©/iu.test(line);

function hasMark(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (isMark(line.charCodeAt(at))) return true;
  return false;
}

const wordCount = (line: string) => line.split(/\s+/u).length;

function middleKind(line: string, index: number, count: number): ZoneKind {
  if (isPhoto(line)) return "caption";
  const short = line.length <= SHORT && !endsSentence(line) && !hasMark(line);
  const flanked = index > 1 && index < count - 1;
  return short && flanked && wordCount(line) <= 12 ? "caption" : "body";
}

/** A credit line by who it credits: the writer alone, the picture alone, anything else. */
function creditKind(text: string, line: Span): ZoneKind | null {
  const credits = readCredits(text, line);
  if (credits.length === 0) return null;
  if (credits.every((one) => one.role === "photo")) return "caption";
  return credits.every((one) => one.role === "author") ? "byline" : "credit";
}

function kindOf(
  text: string,
  paragraph: Paragraph,
  index: number,
  count: number,
  credited: boolean,
): ZoneKind {
  const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
  const whole = paragraph.end - paragraph.start;
  if (whole <= 240 && isFurniture(line)) return "boilerplate";
  const credit = creditKind(text, paragraph);
  if (credit) return credit;
  if (whole > 300) return "body";
  if (index === 0 && count > 1 && whole <= HEADLINE_MAX && !/[.。]\s*$/u.test(line))
    return hasMark(line[0] ?? "") && endsSentence(line) ? "body" : "headline";
  if (credited && whole <= 60 && !endsSentence(line)) return "credit";
  return middleKind(line, index, count);
}

/**
 * What each paragraph is. A headline is a first short line without a full stop, with text after it; captions are
 * short lines without a full stop between paragraphs; after the credits a lone short line is put aside as well. A
 * dateline at the head of a paragraph is a line of its own; what it heads follows. `putBack`: starts of lines that
 * are body whatever they look like.
 */
export function zonesOf(text: string, paragraphs: Paragraph[], putBack: readonly number[] = []): LineOf[] {
  let credited = false;
  let isDated = false;
  return paragraphs.flatMap((paragraph, index): LineOf[] => {
    const { start, end } = paragraph;
    if (putBack.includes(start)) return [{ start, end, kind: "body", dateline: null }];
    const isHead = index < FIRST_LINES && !isDated;
    const alone = isHead || index >= paragraphs.length - 2 ? dateLine(text, paragraph) : null;
    if (alone) {
      isDated = true;
      return [{ start, end, kind: "dateline", dateline: alone }];
    }
    const kind = kindOf(text, paragraph, index, paragraphs.length, credited);
    credited ||= kind === "credit";
    const opening =
      isHead && (kind === "body" || kind === "headline") ? openingDateline(text, paragraph) : null;
    isDated ||= kind === "body" && end - start > PARAGRAPH;
    if (!opening) return [{ start, end, kind, dateline: null }];
    isDated = true;
    return headed(text, paragraph, opening);
  });
}

/** The dateline, and the words after it up to the end of the paragraph. */
function headed(text: string, { end }: Span, dateline: Dateline): LineOf[] {
  let from = dateline.end;
  while (from < end && /\s/u.test(text.charAt(from))) from++;
  const head: LineOf = { start: dateline.start, end: dateline.end, kind: "dateline", dateline };
  return from < end ? [head, { start: from, end, kind: "body", dateline: null }] : [head];
}
