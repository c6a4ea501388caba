/**
 * One word or cut sign of a printing. `text` is as printed, with what follows up to the next word in
 * `after`, so that all `text` and `after` joined (with the opening) are the printing again.
 */
export type Word = { text: string; after: string; key: string; isCut: boolean };

/** A printing cut into words; `opening` is what stands before the first. */
export type Words = { opening: string; words: readonly Word[] };

// Dots, bracketed or not: how printings show that words are left out.
const CUT = /\[\s?(?:\.{2,}|…)\s?\]|<\s?(?:\.{2,}|…)\s?>|\(\s?(?:\.{2,}|…)\s?\)|…|\.{2,}/gu;

/** All cut signs compare as one: which dots a house uses is no difference of words. */
const CUT_KEY = "…";

/**
 * Cuts a text of one language into words and cut signs. Words compare without regard to capitals and
 * punctuation (`key`); nothing of the text is lost.
 */
export function wordsOf(text: string, lang: string): Words {
  const segmenter = new Intl.Segmenter(lang, { granularity: "word" });
  const words: Word[] = [];
  let opening = "";
  const follow = (piece: string) => {
    const last = words.at(-1);
    if (last) last.after += piece;
    else opening += piece;
  };
  let from = 0;
  const between = (piece: string) => {
    for (const { segment, isWordLike } of segmenter.segment(piece)) {
      if (isWordLike) words.push({ text: segment, after: "", key: keyOf(segment), isCut: false });
      else follow(segment);
    }
  };
  for (const { 0: sign, index } of text.matchAll(CUT)) {
    between(text.slice(from, index));
    words.push({ text: sign, after: "", key: CUT_KEY, isCut: true });
    from = index + sign.length;
  }
  between(text.slice(from));
  return { opening, words };
}

const keyOf = (word: string): string => word.normalize("NFC").toLowerCase().replaceAll("’", "'");

/** The words as printed, without what follows the last of them. */
export function printed(words: readonly Word[]): string {
  return words.map(({ text, after }, n) => (n === words.length - 1 ? text : `${text}${after}`)).join("");
}

/** Pieces of a text with its cut signs set apart. */
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
