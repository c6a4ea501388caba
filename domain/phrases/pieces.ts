import type { Passage } from "@/domain/attestation/segments";

/** A piece of a printing's words with the numbers of the phrases it says; words of no phrase have none. */
export type Piece = Passage & { text: string; numbers: readonly number[] };

/** A printing cut where its stretches begin and end; joined, the pieces are the printing. Stretches never overlap. */
export function piecesOf(
  exact: string,
  stretches: readonly (Passage & { numbers: readonly number[] })[],
): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (start: number, end: number, numbers: readonly number[]) => {
    if (end > start) pieces.push({ start, end, text: exact.slice(start, end), numbers });
  };
  for (const { start, end, numbers } of stretches.toSorted((a, b) => a.start - b.start)) {
    add(from, start, []);
    add(start, end, numbers);
    from = end;
  }
  add(from, exact.length, []);
  return pieces;
}
