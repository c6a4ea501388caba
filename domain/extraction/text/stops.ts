import { isSpaceAt } from "./characters";

/** First sentence end (exclusive) after `from`, no further than `upTo` and 600 units; -1 when there is none. */
export function sentenceEnd(text: string, from: number, upTo: number): number {
  const last = Math.min(upTo, from + 600);
  for (let at = from; at < last; at++) {
    const unit = text.charCodeAt(at);
    const stop = unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;
    if (stop && (isSpaceAt(text, at + 1) || unit === 0x3002)) return at + 1;
  }
  return -1;
}
