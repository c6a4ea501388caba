import type { Range } from "@/domain/collation/types";
import { numbersOf, type Phrasing, type Printed, stretchesOf } from "@/domain/phrases/phrasing";
import { type Piece, piecesOf } from "@/domain/phrases/pieces";
import { placesOf, withoutBlanks } from "@/domain/phrases/places";

/** The words of a printing as its stretches and what lies between them, in order; blanks between are left out. */
export function phrasedPieces(phrasing: Phrasing, { id, exact }: Printed): Piece[] {
  const stretches = stretchesOf(phrasing, id).map((one) => ({
    ...one,
    numbers: numbersOf(phrasing, one.phrases),
  }));
  return piecesOf(exact, stretches).flatMap((piece) => {
    const inner = withoutBlanks(exact, piece);
    return inner ? [{ ...piece, ...inner, text: exact.slice(inner.start, inner.end) }] : [];
  });
}

/** The pieces under some phrases (places in their list); one under none goes with the one before it. */
export function piecesUnder(pieces: readonly Piece[], { from, to }: Range): Piece[] {
  let phrase = pieces.find(({ numbers }) => numbers.length > 0)?.numbers[0];
  return pieces.filter(({ numbers }) => {
    phrase = numbers[0] ?? phrase;
    return phrase === undefined || (from < phrase && phrase <= to);
  });
}

/** Where an edge may be moved to by one word, earlier and later; absent at either end of what it parts. */
export type EdgeMoves = { earlier?: number; later?: number };

/** The moves of the beginning and the end of a piece: never past its own other edge, nor a neighbour's. */
export function edgeMoves(
  printing: Printed,
  pieces: readonly Piece[],
  n: number,
): { start: EdgeMoves; end: EdgeMoves } {
  const piece = pieces[n];
  if (!piece) return { start: {}, end: {} };
  const words = placesOf(printing.exact, printing.lang);
  const [left, right] = [pieces[n - 1]?.start ?? 0, pieces[n + 1]?.end ?? printing.exact.length];
  const starts = words.map((word) => word.start);
  const ends = words.map((word) => word.end);
  return {
    start: movesOf(starts, piece.start, left, piece.end),
    end: movesOf(ends, piece.end, piece.start, right),
  };
}

function movesOf(places: readonly number[], at: number, after: number, before: number): EdgeMoves {
  const earlier = places.findLast((place) => place < at && place > after);
  const later = places.find((place) => place > at && place < before);
  return { ...(earlier === undefined ? {} : { earlier }), ...(later === undefined ? {} : { later }) };
}
