import { isWide } from "@/domain/text/scripts";

/** Widths in CSS pixels at the size of the drawing's names (12.5 px), measured for the house's sans letter. */
const WIDE = 12.6;
const CAPITAL = 7.8;
const CYRILLIC = 6.8;
const SMALL = 5.9;

const IS_MARK = /\p{M}/u;
const IS_CAPITAL = /\p{Lu}|[mwMW@]/u;
const IS_CYRILLIC = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** About how wide a text is drawn, by its scripts; never less than it is in the letters that were measured. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (IS_MARK.test(letter)) continue;
    if (isWide(letter)) width += WIDE;
    else if (IS_CAPITAL.test(letter)) width += CAPITAL;
    else width += IS_CYRILLIC.test(letter) ? CYRILLIC : SMALL;
  }
  return width;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** A text in lines at most `most` pixels wide; words that are wider are cut between signs, never within one. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((one) => cut(one, most))) {
    const last = lines.at(-1);
    const joined = `${last} ${word}`;
    if (last === undefined || textWidth(joined) > most) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

function cut(word: string, most: number): string[] {
  if (textWidth(word) <= most) return [word];
  const pieces = [""];
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.at(-1) ?? "";
    if (last !== "" && textWidth(last + segment) > most) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}
