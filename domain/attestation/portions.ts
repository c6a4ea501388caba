import type { Passage } from "./segments";

/** Longest text that a page shows at once, in UTF-16 units. */
const MOST_OF_PAGE = 25_000;
/** So far before its end a portion ends with a line, or else with a word. */
const NEAR = 1_000;

/** Cuts a long text in portions of much the same length; joined, they are the text. One that is short is one. */
export function textPortions(text: string, most = MOST_OF_PAGE): Passage[] {
  const count = Math.max(1, Math.ceil(text.length / most));
  const ends = Array.from({ length: count - 1 }, (_, n) =>
    goodEnd(text, Math.floor((text.length * (n + 1)) / count), Math.min(NEAR, Math.floor(most / 4))),
  );
  return [...ends, text.length].map((end, n) => ({ start: ends[n - 1] ?? 0, end }));
}

/** The number (from 1) of the portion in which a place of the text lies; the last one beyond its end. */
export function portionAt(portions: readonly Passage[], at: number): number {
  const found = portions.findIndex(({ end }) => at < end);
  return found < 0 ? portions.length : found + 1;
}

/** After the last line end near before a place, else after the last blank, else before the sign that stands there. */
function goodEnd(text: string, at: number, near: number): number {
  const before = text.slice(at - near, at);
  const end = before.lastIndexOf("\n") + 1 || before.lastIndexOf(" ") + 1;
  if (end > 0) return at - near + end;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
