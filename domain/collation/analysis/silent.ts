import { type CopyPiece, compared, copyChanges } from "./copies";

/** A piece of two copies as it is shown: of a long one its beginning and its end, and how many units it has between them. */
export type ShownPiece = CopyPiece & { cut?: { units: number; end: string } };

/** What differs between two copies: the first changes with what stands around them, and how many more there are. */
export type SilentChanges = { pieces: readonly ShownPiece[]; left: number };

/** Two versions of a text, and its language. */
export type Versions = { earlier: string; later: string; lang: string };

/** Units and changes that a page shows in all. */
const MOST_TOGETHER = 16_000;
const MOST_CHANGES = 150;
/** Units that are shown at each end of a piece, the more texts a page shows the fewer; a longer piece is cut. */
const MOST_AT_AN_END = 200;
const FEWEST_AT_AN_END = 40;
const ENDS_OF_A_PAGE = 3_000;
/** Units of several texts that are set against each other: some seconds of a thread. */
const MOST_SET = 600_000;
/** So far a cut moves to spare a word. */
const LONGEST_WORD = 30;

/** What differs between two copies of a source, as far as a page shows it; null where one is too long to be compared. */
export function silentChanges(
  earlier: string,
  later: string,
  lang: string,
  room = roomFor([]),
): SilentChanges | null {
  const pieces = copyChanges(earlier, later, lang);
  return pieces && shownOf(pieces, room);
}

/** The same of several texts that share one page: of very much, the last ones are not set against each other. */
export function changesOfAll(all: readonly Versions[]): (SilentChanges | null)[] {
  const room = roomFor(all);
  let units = 0;
  return all.map(({ earlier, later, lang }) => {
    if (earlier !== later) units += earlier.length + later.length;
    const isSet = all.length === 1 || units <= MOST_SET;
    return isSet ? silentChanges(earlier, later, lang, room) : shownOf(compared(earlier, later), room);
  });
}

/** The same where they are not set against each other: what stood there, and what stands there now. */
export function unsetChanges(all: readonly Versions[]): SilentChanges[] {
  const room = roomFor(all);
  return all.map(({ earlier, later }) => shownOf(compared(earlier, later), room));
}

type Room = { units: number; changes: number; end: number };

/** What a page has room for of each text: short ones are shown whole. */
function roomFor(all: readonly Versions[]): Room {
  const units = all.reduce((sum, { earlier, later }) => sum + earlier.length + later.length, 0);
  const texts = units <= MOST_TOGETHER ? 1 : all.length;
  return {
    units: MOST_TOGETHER / texts,
    changes: Math.max(1, Math.floor(MOST_CHANGES / texts)),
    end: Math.max(FEWEST_AT_AN_END, Math.min(MOST_AT_AN_END, Math.floor(ENDS_OF_A_PAGE / texts))),
  };
}

function shownOf(pieces: readonly CopyPiece[], room: Room): SilentChanges {
  const shown: ShownPiece[] = [];
  let [units, changes] = [0, 0];
  for (const [n, piece] of pieces.entries()) {
    const isFull = units > room.units || changes >= room.changes;
    // Never between what was there and what is there now.
    if (isFull && changes > 0 && piece.in !== "both" && pieces[n - 1]?.in === "both") break;
    if (piece.in !== "both") changes += 1;
    const one = shortened(piece, room.end, { isFirst: n === 0, isLast: n === pieces.length - 1 });
    units += one.text.length + (one.cut?.end.length ?? 0);
    shown.push(one);
  }
  return { pieces: shown, left: pieces.slice(shown.length).filter((piece) => piece.in !== "both").length };
}

/** A piece as it is shown: of one that did not change, what stands near a change. */
function shortened(
  piece: CopyPiece,
  end: number,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): ShownPiece {
  const { text } = piece;
  if (text.length <= 3 * end) return piece;
  const isBeside = piece.in === "both" && isFirst !== isLast;
  const from = isBeside && isFirst ? 0 : wordEnd(text, end);
  const to = isBeside && isLast ? text.length : wordBeginning(text, text.length - end);
  return { ...piece, text: text.slice(0, from), cut: { units: to - from, end: text.slice(to) } };
}

const wordEnd = (text: string, at: number): number => {
  const found = text.slice(at - LONGEST_WORD, at).search(/\s\S*$/);
  return found < 0 ? wholeSign(text, at) : at - LONGEST_WORD + found;
};

const wordBeginning = (text: string, at: number): number => {
  const found = text.slice(at, at + LONGEST_WORD).search(/\s\S/);
  return found < 0 ? wholeSign(text, at) : at + found + 1;
};

// A place before a sign, and never within one.
const wholeSign = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};
