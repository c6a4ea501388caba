import type { Span, Zone } from "@/domain/extraction/types";

/** A stretch of the frozen text with the passages it belongs to, innermost last; `opens` where one begins here. */
export type Piece = Span & { passages: string[]; opens: string | null; isCue: boolean };

/** A line of the frozen text, what it is, the passages that begin in it, and its pieces. */
export type Line = Span & { kind: Zone["kind"]; begins: string[]; pieces: Piece[] };

type Placed = Span & { id: string };

const SEEN = /[^\s]/u;

/**
 * The frozen text cut into its lines, and those where passages and the cue begin and end. What stands between
 * lines is white space and left out, save where it holds something hidden: that joins the line after it.
 */
export function frozenLines(
  text: string,
  zones: readonly Zone[],
  passages: readonly Placed[],
  cue: Span | null,
): Line[] {
  let before = 0;
  const lines = zones.map(({ start, end, kind }, index) => {
    const from = SEEN.test(text.slice(before, start)) ? before : start;
    const isLast = index === zones.length - 1;
    const to = isLast && SEEN.test(text.slice(end)) ? text.length : end;
    before = end;
    return { start: from, end: to, kind };
  });
  const rest = { start: 0, end: text.length, kind: "body" as const };
  const all = lines.length > 0 ? lines : [rest];
  const standing = onLines(all, passages);
  return all.map((line, index) => {
    const here = standing[index] ?? [];
    const begins = here.filter((one) => one.start >= line.start).map((one) => one.id);
    return { ...line, begins, pieces: piecesOf(line, here, cue) };
  });
}

/** For each line, which are in the order of the text, the passages that share some of it, as they are given. */
function onLines<P extends Span>(lines: readonly Span[], passages: readonly P[]): P[][] {
  const here: P[][] = lines.map(() => []);
  for (const one of passages) {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.end ?? 0) > one.start) high = middle;
      else low = middle + 1;
    }
    for (let at = low; at < lines.length && (lines[at]?.start ?? 0) < one.end; at += 1) here[at]?.push(one);
  }
  return here;
}

function piecesOf(line: Span, here: readonly Placed[], cue: Span | null): Piece[] {
  const edges = [line, ...here, ...(cue ? [cue] : [])].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(edges)].filter((at) => at >= line.start && at <= line.end).sort((a, b) => a - b);
  const widest = [...here].sort((a, b) => b.end - b.start - (a.end - a.start));
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? line.end;
    const within = (one: Span) => one.start <= start && end <= one.end;
    return {
      ...{ start, end, isCue: cue !== null && within(cue) },
      passages: widest.filter(within).map((one) => one.id),
      opens: here.find((one) => one.start === start)?.id ?? null,
    };
  });
}

/** The word of a name, never one with a small letter ("the"), that the text uses most; the whole where none leads. */
export function shortName(name: string, text: string): string {
  const words = name.split(/\s+/u).filter((word) => /^[^\p{Ll}]/u.test(word));
  const counted = words.map((word) => ({ word, n: text.split(word).length }));
  counted.sort((a, b) => b.n - a.n);
  const [first, second] = counted;
  return first && second && first.n > second.n ? first.word : name;
}
