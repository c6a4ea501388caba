import { type Day, dayFrom } from "@/domain/dates/days";
import { type Doc, type ParagraphOf, spanOf, wordAt } from "@/domain/extraction/document/document";
import { SIGN } from "@/domain/extraction/text/tokens";
import type { DateMention, ZoneKind } from "@/domain/extraction/types";
import { hasDigit, writtenDate } from "./calendar-dates";
import { relativeDate } from "./relative-dates";

/** The day that relative dates are counted from, and where it comes from. */
export type Origin = { day: Day; basis: "given" | "dateline" };

type Found = DateMention & { count: ((origin: Day) => string) | null };

const DATED_LINES: ReadonlySet<ZoneKind> = new Set(["dateline", "byline", "credit"]);

function mention(doc: Doc, from: number, to: number): Pick<DateMention, "at" | "text"> {
  const at = spanOf(doc, { from, to });
  return { at, text: doc.text.slice(at.start, at.end) };
}

function datesIn(doc: Doc, { from, to, rules }: ParagraphOf, out: Found[]): void {
  const words = rules.dates;
  for (let at = from; at < to; at++) {
    if (doc.tokens.kind[at] === SIGN) continue;
    const word = wordAt(doc, at);
    if (!hasDigit(word) && !words.starts.has(word)) continue;
    const written = writtenDate(doc, words, at);
    if (written && written.to <= to) {
      const basics = { kind: "absolute" as const, value: written.value, basis: null, count: null };
      out.push({ ...mention(doc, at, written.to), ...basics });
      at = written.to - 1;
      continue;
    }
    const relative = relativeDate(doc, words, at);
    if (!relative || relative.to > to) continue;
    const basics = { kind: "relative" as const, value: null, basis: null, count: relative.value };
    const lasting = relative.lasting ? { lasting: true as const } : {};
    out.push({ ...mention(doc, relative.from, relative.to), ...basics, ...lasting });
    at = relative.to - 1;
  }
}

/** The whole date of a line that dates the text, where no day is given. */
function originOf(doc: Doc, found: readonly Found[], given: string | undefined): Origin | null {
  const day = given === undefined ? null : dayFrom(given);
  if (day) return { day, basis: "given" };
  const lines = doc.paragraphs.filter((one) => DATED_LINES.has(one.zone));
  for (const { at, value } of found) {
    const dated = value === null ? null : dayFrom(value);
    if (dated && lines.some((line) => line.start <= at.start && at.end <= line.end))
      return { day: dated, basis: "dateline" };
  }
  return null;
}

/** A day, month, year or stretch of them, in years of four digits: no other is written or kept. */
const COUNTED = /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/u;

/**
 * Dates as written. A day without a year leaves the year open; a relative date gets a value only where the day of
 * the text is given or stands in a line that dates it, and `basis` says which.
 */
export function datesOf(doc: Doc, given?: string): DateMention[] {
  const found: Found[] = [];
  for (const paragraph of doc.paragraphs) datesIn(doc, paragraph, found);
  const origin = originOf(doc, found, given);
  return found.map(({ count, ...date }) => {
    const value = count && origin ? count(origin.day) : null;
    return value && origin && COUNTED.test(value) ? { ...date, value, basis: origin.basis } : date;
  });
}
