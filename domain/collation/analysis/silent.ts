import { type CopyPiece, copyChanges } from "./copies";

/** A piece of two copies as it is shown: of a long one its beginning and its end, and how many units it has between them. */
export type ShownPiece = CopyPiece & { cut?: { units: number; end: string } };

/** What a publisher changed between two copies: the first changes with what stands around them, and how many more there are. */
export type SilentChanges = { pieces: readonly ShownPiece[]; left: number };

/** Units of a piece that are shown: a longer one is cut in its middle. */
const MOST_OF_A_PIECE = 1_200;
const KEPT_AT_AN_END = 400;
/** Units and changes that a page shows in all. */
const MOST_TOGETHER = 60_000;
const MOST_CHANGES = 400;

/** What differs between two copies of a source, as far as a page shows it; null where one is too long to be compared. */
export function silentChanges(earlier: string, later: string, lang: string): SilentChanges | null {
  const pieces = copyChanges(earlier, later, lang);
  if (pieces === null) return null;
  const shown: ShownPiece[] = [];
  let [units, changes] = [0, 0];
  for (const piece of pieces) {
    if (units > MOST_TOGETHER || changes === MOST_CHANGES) break;
    if (piece.in !== "both") changes += 1;
    units += Math.min(piece.text.length, MOST_OF_A_PIECE);
    shown.push(cutInTheMiddle(piece));
  }
  return { pieces: shown, left: pieces.slice(shown.length).filter((piece) => piece.in !== "both").length };
}

function cutInTheMiddle(piece: CopyPiece): ShownPiece {
  const { text } = piece;
  if (text.length <= MOST_OF_A_PIECE) return piece;
  const [from, to] = [wholeSign(text, KEPT_AT_AN_END), wholeSign(text, text.length - KEPT_AT_AN_END)];
  return { ...piece, text: text.slice(0, from), cut: { units: to - from, end: text.slice(to) } };
}

// A place before a sign, and never within one.
const wholeSign = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};
