import type { Extraction, Span } from "@/domain/extraction/types";

/** A sentence that may be worth checking: where it stands, and the signs that speak for and against it. */
export type Worth = Span & { signs: (Span & { rule: string })[] };

const MOST = 12;
/** A figure and one sign more: what has less is ranked, and not worth a reader's time. */
const LEAST_POINTS = 4;

/** The likeliest sentences of a text, the likeliest first; nothing is decided by it. */
export const worthIn = ({ claims }: Extraction): Worth[] =>
  claims
    .filter(({ points }) => points >= LEAST_POINTS)
    .slice(0, MOST)
    .map(({ start, end, reasons }) => ({
      ...{ start, end },
      signs: reasons.map(({ rule, at }) => ({ rule, start: at.start, end: at.end })),
    }));

const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const MARKED: ReadonlySet<string> = new Set(["claim.amount", "claim.number", "claim.comparison"]);

/** A sentence in pieces, its numbers and comparisons apart. */
export function piecesOfWorth({ start, end, signs }: Worth, text: string): (Span & { isMarked: boolean })[] {
  const numbers = [...text.slice(start, end).matchAll(NUMBER)].map(({ 0: number, index }) => ({
    ...{ start: start + index, end: start + index + number.length },
  }));
  const marks = [...signs.filter((one) => MARKED.has(one.rule)), ...numbers].sort(
    (a, b) => a.start - b.start,
  );
  const pieces: (Span & { isMarked: boolean })[] = [];
  let from = start;
  for (const mark of marks) {
    if (mark.start < from || mark.end > end) continue;
    if (mark.start > from) pieces.push({ start: from, end: mark.start, isMarked: false });
    pieces.push({ start: mark.start, end: mark.end, isMarked: true });
    from = mark.end;
  }
  return from < end ? [...pieces, { start: from, end, isMarked: false }] : pieces;
}
