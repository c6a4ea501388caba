import type { VarianceBody } from "@/domain/edition/quote-body";

/** What a recorded difference says of where it lies. */
export type Recorded = Pick<VarianceBody, "id" | "from" | "to" | "scope" | "before" | "after">;

/** A stretch of a printing's words; empty where the printing has no words at the place. */
type Place = { text: string; start: number; end: number };

/** Signs and blanks between a recorded piece and a difference that lies at its edge. */
const SLACK = 3;

/** Do recorded words (pieces joined by "…") meet a place? null where nothing is recorded, or nothing lies there. */
function meets(recorded: string | undefined, { text, start, end }: Place): boolean | null {
  if (!recorded || start === end) return null;
  const pieces = text.includes(recorded) ? [recorded] : recorded.split("…").map((piece) => piece.trim());
  return pieces.some((piece) => {
    for (let at = text.indexOf(piece); piece !== "" && at >= 0; at = text.indexOf(piece, at + piece.length))
      if (at < end + SLACK && at + piece.length > start - SLACK) return true;
    return false;
  });
}

/** Ids of the differences of words, recorded between two printings either way, that lie where one of the table does. */
export function coveredBy(
  recorded: readonly Recorded[],
  base: string,
  other: string,
  places: Readonly<Record<"base" | "other", Place>>,
): string[] {
  return recorded
    .filter(({ scope, from, to, before, after }) => {
      const isForwards = from === base && to === other;
      if (scope !== "words" || !(isForwards || (from === other && to === base))) return false;
      const [inBase, inOther] = isForwards ? [before, after] : [after, before];
      const met = [meets(inBase, places.base), meets(inOther, places.other)];
      return met.includes(true) && !met.includes(false);
    })
    .map(({ id }) => id);
}
