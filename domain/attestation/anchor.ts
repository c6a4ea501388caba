/** Words around a quotation kept with it, so that it can be found again (W3C TextQuoteSelector). */
const CONTEXT = 120;

export type Anchored = { exact: string; prefix: string; suffix: string; start: number; end: number };

/**
 * The words at [start, end) of a captured text, with up to 120 units of context on each side; offsets are
 * UTF-16 code units. Null where the range is outside, empty, or would split a surrogate pair.
 */
export function anchor(text: string, start: number, end: number): Anchored | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return null;
  if (start < 0 || end <= start || end > text.length || splits(text, start) || splits(text, end)) return null;
  const from = whole(text, Math.max(0, start - CONTEXT));
  const to = whole(text, Math.min(text.length, end + CONTEXT));
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
  };
}

/** The first place of these words in a text; null where there is none. */
export function firstAnchor(text: string, exact: string): Anchored | null {
  const at = exact === "" ? -1 : text.indexOf(exact);
  return at < 0 ? null : anchor(text, at, at + exact.length);
}

/** The only place of these words in a text; null where there is none or more than one. */
export function anchorOf(text: string, exact: string): Anchored | null {
  const first = firstAnchor(text, exact);
  return first && text.indexOf(exact, first.start + 1) < 0 ? first : null;
}

/**
 * Whether words sent by a form are those of a text: forms send every line end as CR LF, whatever the text has.
 * What is stored is always the text's own slice.
 */
export const isSameText = (stored: string, sent: string): boolean =>
  stored === sent || stored.replace(/\r\n?/g, "\n") === sent.replace(/\r\n?/g, "\n");

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const splits = (text: string, at: number): boolean =>
  isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));
const whole = (text: string, at: number): number => (splits(text, at) ? at + 1 : at);

/** Most places that are told apart; a text that repeats words more often is marked by hand. */
const MOST_PLACES = 50;

/** Every place of these words in a text, from the start, at most 50; overlapping ones too. */
export function everyAnchor(text: string, exact: string): Anchored[] {
  const places: Anchored[] = [];
  if (exact === "") return places;
  for (
    let at = text.indexOf(exact);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(exact, at + 1)
  ) {
    const place = anchor(text, at, at + exact.length);
    if (place) places.push(place);
  }
  return places;
}
