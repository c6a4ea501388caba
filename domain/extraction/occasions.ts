import type { Draft } from "./clauses/draft";
import { type Doc, endOf, type Sentence, spanOf, startOf, wordAt } from "./document/document";
import type { MentionHit } from "./people/mentions";
import { countBefore } from "./text/places";
import type { DateMention, OccasionHint, OccasionPart, Quote, Span } from "./types";

const gap = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end, 0);
const within = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const partOf = (doc: Doc, { start, end }: Span, reason: string): OccasionPart => ({
  at: { start, end },
  text: doc.text.slice(start, end),
  reason,
});

/** In characters: what stands further from the words says nothing of their occasion. */
const REACH = 400;
/** How many places or dates of a stretch are looked at. */
const MOST = 50;

const near = (stretch: Span, quote: Span): Span => ({
  start: Math.max(stretch.start, quote.start - REACH),
  end: Math.min(stretch.end, quote.end + REACH),
});

/** Which of some spans in order lies in a stretch and outside the words of the quote, nearest to them; -1 for none. */
function nearestIn(spans: readonly Span[], stretch: Span, quote: Quote): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  let seen = 0;
  let at = countBefore(spans.length, (index) => spans[index]?.start ?? 0, stretch.start);
  for (; at < spans.length && seen < MOST; at++) {
    const span = spans[at];
    if (span === undefined || span.start >= stretch.end) break;
    if (quote.parts.some((part) => within(part, span))) continue;
    seen++;
    if (gap(span, quote) >= least) continue;
    least = gap(span, quote);
    nearest = at;
  }
  return nearest;
}

/** A name, or a state or its seat, after a word that leads to places: "in Lagoreno", "a Mosca". */
function isPlace(
  doc: Doc,
  { from, paragraph, name, role, body, stateForm, pronoun, phrase }: MentionHit,
): boolean {
  const path = doc.paragraphs[paragraph]?.rules.path;
  if (!path || role || body || pronoun || phrase || stateForm === "adjective") return false;
  const lead = wordAt(doc, from - 1);
  if (stateForm !== null && path.seats.has(lead)) return true;
  return (name !== null || stateForm !== null) && path.places.has(lead);
}

/** Dates that stand outside the words of every quote: what is spoken of is not when it was said. */
function outside(dates: readonly DateMention[], quotes: readonly Quote[]): DateMention[] {
  const parts = quotes.flatMap((one) => one.parts).sort((a, b) => a.start - b.start);
  let reach = 0;
  const reached = parts.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  return dates.filter(({ at }) => {
    const before = countBefore(parts.length, (index) => parts[index]?.start ?? 0, at.start + 1);
    return (reached[before - 1] ?? 0) < at.end;
  });
}

/** In words before a date: "since", "prima del", "d'ici au". */
const LEAD = 2;

/** Does something begin or end at this date, or fall due then: "mayor since 2016", "by the end of May"? */
function isLimit(doc: Doc, { at }: DateMention): boolean {
  const token = countBefore(doc.tokens.count, (index) => startOf(doc, index), at.start);
  const { paragraphs } = doc;
  const index = countBefore(paragraphs.length, (one) => paragraphs[one]?.from ?? 0, token + 1) - 1;
  const limits = paragraphs[index]?.rules.dates.limits;
  for (let before = token - 1; limits && before >= token - LEAD; before--)
    if (limits.has(wordAt(doc, before))) return true;
  return false;
}

class OccasionFinder {
  private readonly doc: Doc;
  private readonly dates: readonly DateMention[];
  private readonly dated: readonly Span[];
  private readonly places: readonly Span[];
  private readonly head: OccasionPart | null;

  constructor(doc: Doc, mentions: readonly MentionHit[], dates: readonly DateMention[]) {
    this.doc = doc;
    this.dates = dates.filter((one) => !one.lasting && !isLimit(doc, one));
    this.dated = this.dates.map((one) => one.at);
    this.places = mentions.filter((one) => isPlace(doc, one)).map((one) => spanOf(doc, one.name ?? one));
    const line = doc.paragraphs.find((one) => one.dateline?.place)?.dateline;
    this.head = line?.place ? partOf(doc, line.place, "occasion.dateline") : null;
  }

  hintFor(quote: Quote, sentence: Sentence): OccasionHint | null {
    const whole = { start: startOf(this.doc, sentence.from), end: endOf(this.doc, sentence.to - 1) };
    const around = near(whole, quote);
    const event = quote.via.find((one) => one.role === "event");
    const date =
      this.date(quote, around, "occasion.date") ??
      this.date(quote, near(sentence.paragraph, quote), "occasion.near");
    const place = this.places[nearestIn(this.places, around, quote)];
    if (!event && !date && !place && !this.head) return null;
    return {
      quote: quote.id,
      place: place ? partOf(this.doc, place, "occasion.place") : this.head,
      date,
      event: event ? partOf(this.doc, event.at, "occasion.event") : null,
    };
  }

  private date(quote: Quote, around: Span, reason: string): OccasionHint["date"] {
    const found = this.dates[nearestIn(this.dated, around, quote)];
    if (!found) return null;
    return { ...partOf(this.doc, found.at, reason), value: found.value };
  }
}

/** For each quote where, when and at what it may have been said: from its own sentence, its line, the dateline. */
export function occasionsOf(
  doc: Doc,
  drafts: readonly Draft[],
  quotes: readonly Quote[],
  mentions: readonly MentionHit[],
  dates: readonly DateMention[],
): OccasionHint[] {
  const finder = new OccasionFinder(doc, mentions, outside(dates, quotes));
  return quotes.flatMap((quote, index) => {
    const draft = drafts[index];
    return (draft && finder.hintFor(quote, draft.sentence)) ?? [];
  });
}
