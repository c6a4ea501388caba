// Dots, bracketed or not: how printings show that words are left out.
const CUT = /\[\s?(?:\.{2,}|…)\s?\]|<\s?(?:\.{2,}|…)\s?>|\(\s?(?:\.{2,}|…)\s?\)|…|\.{2,}/gu;

/** Pieces of a text with its cut signs set apart; joined they are the text. */
export function cutSigns(text: string): { text: string; isCut: boolean }[] {
  const pieces: { text: string; isCut: boolean }[] = [];
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(CUT)) {
    if (index > from) pieces.push({ text: text.slice(from, index), isCut: false });
    pieces.push({ text: sign, isCut: true });
    from = index + sign.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isCut: false });
  return pieces;
}

/** The cut signs of a text, each where it stands (UTF-16 code units, end not included). */
export const placedSigns = (text: string): { text: string; start: number; end: number }[] =>
  Array.from(text.matchAll(CUT), ({ 0: sign, index }) => ({
    text: sign,
    start: index,
    end: index + sign.length,
  }));
