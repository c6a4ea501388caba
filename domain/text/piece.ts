/** The part of a text around words in it; the three runs joined stand in the text exactly so. */
export type Piece = {
  before: string;
  words: string;
  after: string;
  isCutBefore: boolean;
  isCutAfter: boolean;
};

/** Characters shown on each side, in UTF-16 units. */
const SIDE = 60;

// As the database compares: the case of A to Z makes no difference.
const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The first place of the words in a text with what stands beside it, cut at a space where there is one; null where the text does not hold them. */
export function pieceAround(text: string, words: string): Piece | null {
  const start = lower(text).indexOf(lower(words));
  if (start === -1 || words === "") return null;
  const end = start + words.length;
  const from = Math.max(0, start - SIDE);
  const to = Math.min(text.length, end + SIDE);
  const [left, right] = [text.slice(from, start), text.slice(end, to)];
  return {
    before: from === 0 ? left : left.replace(/^(?:\S*\s+(?=\S)|[\p{M}\udc00-\udfff]+)/u, ""),
    words: text.slice(start, end),
    after: to === text.length ? right : right.slice(0, lastBreak(right)),
    ...{ isCutBefore: from > 0, isCutAfter: to < text.length },
  };
}

function lastBreak(text: string): number {
  const space = text.search(/\s\S*$/u);
  if (space !== -1) return space;
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
