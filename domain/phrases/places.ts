import type { Passage } from "@/domain/attestation/segments";
import { placedWords } from "@/domain/collation/tokens/placed";

/** Whether a text may be divided at a place: within it, and inside no word, cut sign or character. */
export function isBetweenWords(text: string, lang: string, at: number): boolean {
  if (at < 0 || at > text.length) return false;
  if (at === 0 || at === text.length) return true;
  if (placedWords(text, lang).some(({ start, end }) => start < at && at < end)) return false;
  return new Intl.Segmenter(lang, { granularity: "grapheme" }).segment(text).containing(at)?.index === at;
}

/** A range without the blanks at its ends; null where nothing else is in it. */
export function withoutBlanks(text: string, { start, end }: Passage): Passage | null {
  const piece = text.slice(start, end);
  const inner = piece.trim();
  if (inner === "") return null;
  const from = start + piece.indexOf(inner);
  return { start: from, end: from + inner.length };
}

const OPENING = /^\s*["'–—-]*[“«„‘([<（【「『¿¡]*$/u;
const NEEDS_BLANK = /["'–—-]/u;

/** Where between two words the second part begins: opening marks go with it, what closes stays before. */
export function openAt(text: string, end: number, start: number): number {
  for (let at = end; at < start; at += 1) {
    const rest = text.slice(at, start);
    const isParted = at === 0 || !NEEDS_BLANK.test(rest) || /^\s/.test(rest);
    if (OPENING.test(rest) && isParted) return at + rest.length - rest.trimStart().length;
  }
  return start;
}

/** A word with the marks written against it: where a person may say that a stretch begins or ends. */
export type PlaceOfWord = Passage & { text: string };

/** Every word of a printing with its marks; together with the blanks between they are the text. */
export function placesOf(text: string, lang: string): PlaceOfWord[] {
  const words = placedWords(text, lang);
  const starts = words.map((word, n) => openAt(text, words[n - 1]?.end ?? 0, word.start));
  return words.map((_, n) => {
    const start = starts[n] ?? 0;
    const end = text.slice(0, starts[n + 1] ?? text.length).trimEnd().length;
    return { start, end, text: text.slice(start, end) };
  });
}
