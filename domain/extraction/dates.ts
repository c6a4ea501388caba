import { type Doc, longestAt, type ParagraphOf, type Range, spanOf, wordAt } from "./document";
import { NUMBER } from "./tokens";
import type { DateMention } from "./types";

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number) => String(value).padStart(2, "0");

function numberAt(doc: Doc, at: number): number {
  if (doc.tokens.kind[at] !== NUMBER) return -1;
  const word = wordAt(doc, at);
  return /^\d{1,4}$/u.test(word) ? Number(word) : -1;
}

function edtf(year: number, month: number, day: number): string | null {
  if (day > (DAYS[month - 1] ?? 0)) return null;
  if (month === 2 && day === 29 && year > 0 && !isLeap(year)) return null;
  return `${year > 0 ? String(year) : "XXXX"}-${two(month)}-${two(day)}`;
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function dateAt(doc: Doc, paragraph: ParagraphOf, at: number): { range: Range; value: string } | null {
  const { months } = paragraph.rules;
  const month = months.indexOf(wordAt(doc, at)) + 1;
  if (month === 0) return null;
  const before = numberAt(doc, at - 1);
  const dayFirst = before >= 1 && before <= 31;
  const after = numberAt(doc, at + 1);
  const day = dayFirst ? before : after >= 1 && after <= 31 ? after : 0;
  if (day === 0) return null;
  const last = dayFirst ? at : at + 1;
  const comma = wordAt(doc, last + 1) === "," ? 1 : 0;
  const year = numberAt(doc, last + 1 + comma);
  const hasYear = year >= 1000 && year <= 2999;
  const value = edtf(hasYear ? year : 0, month, day);
  if (!value) return null;
  const from = dayFirst ? at - 1 : at;
  return { range: { from, to: (hasYear ? last + 1 + comma : last) + 1 }, value };
}

/** Dates as written. A day without a year leaves the year open; a relative day gets no value at all. */
export function datesOf(doc: Doc): DateMention[] {
  const out: DateMention[] = [];
  for (const paragraph of doc.paragraphs) {
    for (let at = paragraph.from; at < paragraph.to; at++) {
      const absolute = dateAt(doc, paragraph, at);
      const size = absolute ? 0 : longestAt(doc, paragraph.rules.relativeDays, at);
      if (!absolute && size === 0) continue;
      const range = absolute?.range ?? { from: at, to: at + size };
      const span = spanOf(doc, range);
      const text = doc.text.slice(span.start, span.end);
      out.push({
        at: span,
        text,
        kind: absolute ? "absolute" : "relative",
        value: absolute?.value ?? null,
        basis: null,
      });
      at = Math.max(at, range.to - 1);
    }
  }
  return out;
}
