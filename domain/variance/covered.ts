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

/** Do recorded words (pieces joined by "…") meet a place? null where nothing is recorded, or nothing lies there. */
function meets(recorded: string | undefined, { text, start, end }: Place): boolean | null {
  if (!recorded || start === end) return null;
  const pieces = recorded.includes("…") ? recordedPieces(recorded, text) : [recorded.trim()];
  return pieces.some((piece) => {
    const near = text.slice(Math.max(0, start - SLACK - piece.length + 1), end + SLACK + piece.length - 1);
    return near.includes(piece);
  });
}

/** A printing on the way from one to another: its words at the place of a difference, and what they are compared by. */
export type Stop = { id: string; key: string; place: Place };

/** Recorded differences of words by the two printings between which they lie, whichever is named first. */
export function recordedBetween(
  recorded: readonly Recorded[],
): (one: string, other: string) => readonly Recorded[] {
  const ofWords = recorded.filter(({ scope }) => scope === "words");
  const pairs = grouped(ofWords, ({ from, to }) => [from, to].sort().join(" "));
  return (one, other) => pairs.get([one, other].sort().join(" ")) ?? [];
}

/** Does a difference recorded between two stops, either way, lie at their place? */
function speaksOf({ from, before, after }: Recorded, one: Stop, other: Stop): boolean {
  const [here, there] = from === one.id ? [before, after] : [after, before];
  const met = meets(here, one.place);
  if (met === false) return false;
  const also = meets(there, other.place);
  return also === true || (met === true && also !== false);
}

/**
 * Ids of the recorded differences that account for one between the first and the last stop: recorded between these
 * two, or on steps of the way, where on all other steps the words stay. None where a step is left over.
 */
export function coveredBy(recorded: ReturnType<typeof recordedBetween>, stops: readonly Stop[]): string[] {
  const ids: (string[] | undefined)[] = [[]];
  for (const [n, one] of stops.entries()) {
    const before = ids[n];
    if (!before) continue;
    for (let m = stops.length - 1; m > n; m--) {
      const other = stops[m];
      const spoken = other ? recorded(one.id, other.id).filter((each) => speaksOf(each, one, other)) : [];
      if (spoken.length > 0) ids[m] ??= [...before, ...spoken.map(({ id }) => id)];
    }
    if (stops[n + 1]?.key === one.key) ids[n + 1] ??= before;
  }
  return ids[stops.length - 1] ?? [];
}
