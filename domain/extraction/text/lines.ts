import type { Span } from "@/domain/extraction/types";
import { classAt, isLetterAt, LOWER, trimSpan } from "./characters";

/** From so many blocks on that are hard-wrapped, a text is. */
const FEWEST_WRAPPED = 4;

/** A paragraph: trimmed, never empty; `after` counts the line breaks between it and the one before. */
export type Paragraph = Span & { breaks: number };

const isBreak = (unit: number) =>
  unit <= 13 ? unit === 10 || unit === 13 : unit === 0x85 || unit === 0x2028 || unit === 0x2029;

function rawLines(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let start = 0;
  let breaks = 0;
  const push = (end: number) => {
    const span = trimSpan(text, start, end);
    if (span) {
      lines.push({ start: span.start, end: span.end, breaks });
      breaks = 0;
    }
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isBreak(unit)) continue;
    push(i);
    breaks++;
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  push(text.length);
  return lines;
}

/** A small letter, of a script that has capitals as well. */
const isSmallAt = (text: string, at: number) =>
  classAt(text, at) === LOWER && text.charAt(at).toUpperCase() !== text.charAt(at);

/** A block of lines is hard-wrapped when at least a third of its inner breaks is followed by a small letter. */
function isWrapped(text: string, block: Paragraph[]): boolean {
  let small = 0;
  for (const line of block.slice(1)) {
    if (isLetterAt(text, line.start) && isSmallAt(text, line.start)) small++;
  }
  return block.length > 1 && small * 3 >= block.length - 1 && small > 0;
}

/** The longest line of a text in which most blocks of several lines are hard-wrapped; null in any other. */
function wrapWidth(blocks: readonly Paragraph[][], wrapped: readonly boolean[]): number | null {
  let several = 0;
  let width = 0;
  let count = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.length > 1) several++;
    if (!wrapped[index]) continue;
    count++;
    for (const { start, end } of block) width = Math.max(width, end - start);
  }
  return count >= FEWEST_WRAPPED && count * 2 >= several ? width : null;
}

/** Would the first word of a line have stood in the line before, were that no longer than `width`? */
function hasRoom(text: string, before: Span, line: Span, width: number): boolean {
  let end = line.start;
  while (end < line.end && end - line.start < width && !/\s/u.test(text.charAt(end))) end++;
  return before.end - before.start + 1 + (end - line.start) <= width;
}

/**
 * Paragraphs of a text, in order. A line is a paragraph unless its block (lines without a blank one between)
 * is hard-wrapped, as in mail and plain-text wires: then the block is. In a text of such blocks, any line that
 * is too full for the next one's first word goes on in that one.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const blocks: Paragraph[][] = [];
  for (const line of rawLines(text)) {
    const block = line.breaks === 1 ? blocks.at(-1) : undefined;
    if (block) block.push(line);
    else blocks.push([line]);
  }
  const wrapped = blocks.map((block) => isWrapped(text, block));
  const width = wrapWidth(blocks, wrapped);
  const out: Paragraph[] = [];
  for (const [index, block] of blocks.entries())
    for (const [at, line] of block.entries()) {
      const before = block[at - 1];
      const goesOn = before && (wrapped[index] || (width !== null && !hasRoom(text, before, line, width)));
      const last = out.at(-1);
      if (goesOn && last) last.end = line.end;
      else out.push({ ...line });
    }
  return out;
}
