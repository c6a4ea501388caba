import type { Passage } from "@/domain/extraction/passages";
import type { Extraction, Span } from "@/domain/extraction/types";

/** When and where the words may have been said: as the text has it, and its EDTF value where there is one. */
export type OccasionHint = { text: string; date: string | null };

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
const gap = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);
const TOUCHING = 2;

/**
 * The date nearest to the words in the passage’s own line, outside every passage, with the occasion it dates
 * where the two stand together. Null where the line has no date.
 */
export function occasionHint(
  extraction: Extraction,
  text: string,
  passage: Passage,
  passages: readonly Passage[],
): OccasionHint | null {
  const line = extraction.zones.find((zone) => contains(zone, passage));
  if (!line) return null;
  const isFree = (at: Span) => contains(line, at) && !passages.some((one) => contains(one, at));
  const dates = extraction.dates.filter((one) => isFree(one.at));
  dates.sort((a, b) => gap(a.at, passage) - gap(b.at, passage));
  const date = dates[0];
  const event = extraction.chain.find((one) => one.role === "event" && isFree(one.at));
  if (!date) return null;
  const isOne = event && gap(event.at, date.at) <= TOUCHING;
  const start = isOne ? Math.min(event.at.start, date.at.start) : date.at.start;
  const end = isOne ? Math.max(event.at.end, date.at.end) : date.at.end;
  return { text: text.slice(start, end), date: date.value };
}
