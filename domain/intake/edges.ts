import type { Span } from "@/domain/extraction/types";

/** One edge of a passage, one word to the left or to the right. */
export const MOVES = ["start-left", "start-right", "end-left", "end-right"] as const;
export type Move = (typeof MOVES)[number];

/** Longest stretch looked through for the next word, in UTF-16 units. */
const WINDOW = 400;
const SEGMENTER = new Intl.Segmenter("und", { granularity: "word" });

function wordsIn(text: string, from: number, to: number): Span[] {
  const start = Math.max(0, from);
  const words = [...SEGMENTER.segment(text.slice(start, Math.min(text.length, to)))];
  return words.flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ start: start + index, end: start + index + segment.length }] : [],
  );
}

/**
 * Moves an edge by one word (Unicode word boundaries, UAX #29). The passage never becomes empty: where there
 * is no word left to take in or to give up, it stays as it is.
 */
export function moveEdge(text: string, { start, end }: Span, move: Move): Span {
  switch (move) {
    case "start-left": {
      const before = wordsIn(text, start - WINDOW, start).findLast((word) => word.start < start);
      return { start: before?.start ?? start, end };
    }
    case "start-right": {
      const next = wordsIn(text, start, Math.min(end, start + WINDOW)).find((word) => word.start > start);
      return { start: next?.start ?? start, end };
    }
    case "end-left": {
      const last = wordsIn(text, Math.max(start, end - WINDOW), end).findLast((word) => word.end < end);
      return { start, end: last?.end ?? end };
    }
    case "end-right": {
      const next = wordsIn(text, end, end + WINDOW).find((word) => word.end > end);
      return { start, end: next?.end ?? end };
    }
  }
}
