import { isFurniture, readCredit } from "./credits";
import type { Paragraph } from "./lines";
import { isMark } from "./mark-signs";
import type { ZoneKind } from "./types";

const HEADLINE_MAX = 220;
const SHORT = 90;

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

/**
 * What each paragraph is. A headline is a first short line without a full stop, with text after it; captions are
 * short lines without a full stop between paragraphs; after the credits a lone short line is put aside as well.
 */
export function zonesOf(text: string, paragraphs: Paragraph[]): ZoneKind[] {
  let credited = false;
  return paragraphs.map((paragraph, index) => {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
    const whole = paragraph.end - paragraph.start;
    if (whole <= 240 && isFurniture(line)) return "boilerplate";
    const credit = readCredit(text, paragraph);
    if (credit) {
      credited ||= credit.role !== "author";
      return credit.role === "author" ? "byline" : "credit";
    }
    if (whole > 300) return "body";
    if (index === 0 && paragraphs.length > 1 && whole <= HEADLINE_MAX && !/[.。]\s*$/u.test(line)) {
      return hasMark(line[0] ?? "") && endsSentence(line) ? "body" : "headline";
    }
    if (credited && whole <= 60 && !endsSentence(line)) return "credit";
    return middleKind(line, index, paragraphs.length);
  });
}
