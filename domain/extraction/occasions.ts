import { type Doc, endOf, type Sentence, spanOf, startOf, wordAt } from "./document/document";
import type { Draft } from "./frames/draft";
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
const MOST = 50;

const near = (stretch: Span, quote: Span): Span => ({
  start: Math.max(stretch.start, quote.start - REACH),
  end: Math.min(stretch.end, quote.end + REACH),
});

/** Those of a list that lie in a stretch and outside the words of the quote, the nearest to them first. */
function beside<Item>(
  list: readonly Item[],
  spanOfItem: (item: Item) => Span,
  stretch: Span,
  quote: Quote,
): Item[] {
  const out: Item[] = [];
  const startOfItem = (index: number) => spanOfItem(list[index] as Item).start;
  for (let at = countBefore(list.length, startOfItem, stretch.start); at < list.length; at++) {
    const item = list[at];
    if (item === undefined || spanOfItem(item).start >= stretch.end || out.length >= MOST) break;
    if (!quote.parts.some((part) => within(part, spanOfItem(item)))) out.push(item);
  }
  return out.sort((a, b) => gap(spanOfItem(a), quote) - gap(spanOfItem(b), quote));
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

class OccasionFinder {
  private readonly doc: Doc;
  private readonly dates: readonly DateMention[];
  private readonly places: Span[];
  private readonly head: OccasionPart | null;

  constructor(doc: Doc, mentions: readonly MentionHit[], dates: readonly DateMention[]) {
    this.doc = doc;
    this.dates = dates;
    this.places = mentions.filter((one) => isPlace(doc, one)).map((one) => spanOf(doc, one.name ?? one));
    const line = doc.paragraphs.find((one) => one.dateline?.place)?.dateline;
    this.head = line?.place ? partOf(doc, line.place, "occasion.dateline") : null;
  }

  hintFor(quote: Quote, sentence: Sentence): OccasionHint | null {
    const whole = { start: startOf(this.doc, sentence.from), end: endOf(this.doc, sentence.to - 1) };
    const around = near(whole, quote);
    const event = quote.via.find((one) => one.role === "event");
    const date = this.date(quote, around) ?? this.date(quote, near(sentence.paragraph, quote));
    const [place] = beside(this.places, (one) => one, around, quote);
    if (!event && !date && !place && !this.head) return null;
    return {
      quote: quote.id,
      place: place ? partOf(this.doc, place, "occasion.place") : this.head,
      date,
      event: event ? partOf(this.doc, event.at, "occasion.event") : null,
    };
  }

  private date(quote: Quote, around: Span): OccasionHint["date"] {
    const [found] = beside(this.dates, (one) => one.at, around, quote);
    if (!found) return null;
    return { ...partOf(this.doc, found.at, "occasion.date"), value: found.value };
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
  const finder = new OccasionFinder(doc, mentions, dates);
  return quotes.flatMap((quote, index) => {
    const draft = drafts[index];
    return (draft && finder.hintFor(quote, draft.sentence)) ?? [];
  });
}
