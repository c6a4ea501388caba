import type { Passage } from "@/domain/extraction/passages";
import type { Extraction, OccasionHint as Found, OccasionPart, Quote } from "@/domain/extraction/types";

/**
 * When and where the words may have been said: as the text has it, its EDTF value where their own sentence gives
 * one, and the codes of why it is proposed. Without `text` a place alone is known.
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

/** What is proposed as the occasion of each passage, by that of the quote it is cut from; null where nothing is known. */
export function occasionHints(
  { quotes, occasions }: Extraction,
  text: string,
  passages: readonly Passage[],
): (OccasionHint | null)[] {
  const byQuote = new Map(occasions.map((one) => [one.quote, one]));
  let next = 0;
  // Quotes and passages both come in order: few quotes reach as far as any passage.
  let open: Quote[] = [];
  return passages.map(({ start, end }) => {
    open = open.filter((one) => one.end > start);
    for (let one = quotes[next]; one && one.start <= start; one = quotes[++next])
      if (one.end > start) open.push(one);
    const found = byQuote.get(open.find((one) => end <= one.end)?.id ?? "");
    return found ? hintOf(found, text) : null;
  });
}

function hintOf({ place, date, event }: Found, text: string): OccasionHint {
  const words = wordsOf(text, date, event);
  const reasons = [date, event, place].flatMap((one) => one?.reason ?? []);
  return {
    ...(words === null ? {} : { text: words }),
    date: date?.reason === "occasion.date" ? date.value : null,
    ...(place ? { place: place.text } : {}),
    reasons,
  };
}
