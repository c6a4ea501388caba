import type { Passage } from "@/domain/extraction/passages";
import type { Extraction, OccasionPart } from "@/domain/extraction/types";

/**
 * When and where the words may have been said: as the text has it, its EDTF value where there is one, and the codes
 * of why it is proposed. Without `text` a place alone is known.
 */
export type OccasionHint = { text?: string; date: string | null; place?: string; reasons?: string[] };

const TOUCHING = 2;

/** The date and the event as one where they stand together, else the date, else the event. */
function wordsOf(text: string, date: OccasionPart | null, event: OccasionPart | null): string | null {
  if (!date || !event) return (date ?? event)?.text ?? null;
  const start = Math.min(date.at.start, event.at.start);
  const end = Math.max(date.at.end, event.at.end);
  const apart = Math.max(date.at.start - event.at.end, event.at.start - date.at.end);
  return apart <= TOUCHING ? text.slice(start, end) : date.text;
}

/** What is proposed as the occasion of a passage, by that of the quote it is cut from; null where nothing is known. */
export function occasionHint(extraction: Extraction, text: string, passage: Passage): OccasionHint | null {
  const quote = extraction.quotes.find((one) => one.start <= passage.start && passage.end <= one.end);
  const found = extraction.occasions.find((one) => one.quote === quote?.id);
  const words = found ? wordsOf(text, found.date, found.event) : null;
  if (!found) return null;
  const { place, date, event } = found;
  const reasons = [date, event, place].flatMap((one) => one?.reason ?? []);
  return {
    ...(words === null ? {} : { text: words }),
    date: date?.value ?? null,
    ...(place ? { place: place.text } : {}),
    reasons,
  };
}
