import type { Span } from "@/domain/extraction/types";
import { classAt, isLetterAt, LOWER, trimSpan } from "./characters";

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

/**
 * Paragraphs of a text, in order. A line is a paragraph unless its block (lines without a blank one between)
 * is hard-wrapped, as in mail and plain-text wires: then the block is.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const out: Paragraph[] = [];
  let block: Paragraph[] = [];
  const flush = () => {
    const first = block[0];
    const last = block.at(-1);
    if (!first || !last) return;
    if (isWrapped(text, block)) out.push({ start: first.start, end: last.end, breaks: first.breaks });
    else for (const line of block) out.push(line);
    block = [];
  };
  for (const line of rawLines(text)) {
    if (line.breaks !== 1) flush();
    block.push(line);
  }
  flush();
  return out;
}
