import { firstFrom } from "@/domain/collation/analysis/rows";
import { grouped } from "@/domain/derivation/grouped";
import type { VarianceBody } from "@/domain/edition/quote-body";

/** What a recorded difference says of where it lies. */
export type Recorded = Pick<VarianceBody, "id" | "from" | "to" | "scope" | "before" | "after">;

/** A stretch of a printing's words; empty where the printing has no words at the place. */
type Place = { text: string; start: number; end: number };

/** Signs and blanks between a recorded piece and a difference that lies at its edge. */
const SLACK = 3;

/** The pieces of recorded words in a printing's text: "…" joins such as stand apart, where the text has it not. */
export const recordedPieces = (recorded: string, text: string): string[] =>
  text.includes(recorded) ? [recorded] : recorded.split("…").flatMap((piece) => piece.trim() || []);

/** A piece of recorded words, and wherever it begins in a printing's text, rising. */
type Found = { length: number; starts: readonly number[] };

function foundIn(recorded: string | undefined, text: string): Found[] | null {
  if (!recorded) return null;
  return recordedPieces(recorded, text).map((piece) => {
    const starts: number[] = [];
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) starts.push(at);
    return { length: piece.length, starts };
  });
}

/** Do recorded words meet a place? null where nothing is recorded, or nothing lies there. */
function meets(found: readonly Found[] | null, { start, end }: Place): boolean | null {
  if (!found || start === end) return null;
  return found.some(({ length, starts }) => {
    const next = starts[firstFrom(starts, start - SLACK - length + 1)];
    return next !== undefined && next < end + SLACK;
  });
}

/** A printing on the way from one to another: its words at the place of a difference, and what they are compared by. */
export type Stop = { id: string; key: string; place: Place };

/** The ids of the recorded differences of words that lie between two stops, either way, and at their place. */
export type RecordedAt = (one: Stop, other: Stop) => string[];

/** Looks for recorded differences by their two printings; where their words stand is looked for once. */
export function recordedAt(recorded: readonly Recorded[]): RecordedAt {
  const pairOf = (one: string, other: string) => [one, other].sort().join(" ");
  const pairs = grouped(recorded, ({ scope, from, to }) =>
    scope === "words" ? pairOf(from, to) : undefined,
  );
  const located = new Map<string, { id: string; here: Found[] | null; there: Found[] | null }[]>();
  return (one, other) => {
    const key = `${one.id} ${other.id}`;
    const all =
      located.get(key) ??
      (pairs.get(pairOf(one.id, other.id)) ?? []).map(({ id, from, before, after }) => {
        const [here, there] = from === one.id ? [before, after] : [after, before];
        return { id, here: foundIn(here, one.place.text), there: foundIn(there, other.place.text) };
      });
    located.set(key, all);
    return all.flatMap(({ id, here, there }) => {
      const isHere = meets(here, one.place);
      if (isHere === false) return [];
      const isThere = meets(there, other.place);
      return isThere || (isHere && isThere === null) ? [id] : [];
    });
  };
}

/**
 * Ids of the recorded differences that account for one between the first and the last stop: recorded between these
 * two, or on steps of the way, where on all other steps the words stay. None where a step is left over.
 */
export function coveredBy(recorded: RecordedAt, stops: readonly Stop[]): string[] {
  const ids: (string[] | undefined)[] = [[]];
  for (const [n, one] of stops.entries()) {
    const before = ids[n];
    if (!before) continue;
    for (let m = stops.length - 1; m > n; m--) {
      const other = stops[m];
      const spoken = other ? recorded(one, other) : [];
      if (spoken.length > 0) ids[m] ??= [...before, ...spoken];
    }
    if (stops[n + 1]?.key === one.key) ids[n + 1] ??= before;
  }
  return ids[stops.length - 1] ?? [];
}
