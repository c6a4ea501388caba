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

/** Do recorded words (pieces joined by "…") meet a place? null where nothing is recorded, or nothing lies there. */
function meets(recorded: string | undefined, { text, start, end }: Place): boolean | null {
  if (!recorded || start === end) return null;
  return recordedPieces(recorded, text).some((piece) => {
    const near = text.slice(Math.max(0, start - SLACK - piece.length + 1), end + SLACK + piece.length - 1);
    return near.includes(piece);
  });
}

/** A printing on the way from one to another: its words at the place of a difference, and what they are compared by. */
export type Stop = { id: string; key: string; place: Place };

/** Is a difference of words recorded between two stops, either way, and does it lie at their place? */
function speaksOf({ scope, from, to, before, after }: Recorded, one: Stop, other: Stop): boolean {
  const isForwards = from === one.id && to === other.id;
  if (scope !== "words" || !(isForwards || (from === other.id && to === one.id))) return false;
  const [here, there] = isForwards ? [before, after] : [after, before];
  const met = [meets(here, one.place), meets(there, other.place)];
  return met.includes(true) && !met.includes(false);
}

/**
 * Ids of the recorded differences that account for one between the first and the last stop: recorded between these
 * two, or on steps of the way, where on all other steps the words stay. None where a step is left over.
 */
export function coveredBy(recorded: readonly Recorded[], stops: readonly Stop[]): string[] {
  const ids: (string[] | undefined)[] = [[]];
  for (const [n, one] of stops.entries()) {
    const before = ids[n];
    if (!before) continue;
    for (let m = stops.length - 1; m > n; m--) {
      const other = stops[m];
      const spoken = other ? recorded.filter((each) => speaksOf(each, one, other)) : [];
      if (spoken.length > 0) ids[m] ??= [...before, ...spoken.map(({ id }) => id)];
    }
    if (stops[n + 1]?.key === one.key) ids[n + 1] ??= before;
  }
  return ids[stops.length - 1] ?? [];
}
