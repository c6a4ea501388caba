import type { TokenKind } from "@/domain/collation/types";
import { cutSigns } from "./cut-signs";

/** A piece of a text; without a kind it is space or cannot be seen. Joined they are the text. */
export type Piece = { text: string; kind: TokenKind | null };

// Marks of a typewriter count among the quotation marks.
const QUOTATION = /^[\p{Quotation_Mark}`´]+$/u;
const UNSEEN = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]*$/u;
// Signs that say something: €, %, an emoji, a character no one knows. Brackets of comparison only enclose.
const TELLING = /[\p{L}\p{N}\p{M}\p{Sc}\p{So}\p{Sm}\p{Extended_Pictographic}\p{Co}\p{Cn}\p{Cs}%‰&§@#]/u;
const ENCLOSING = /^[<>|~]+$/u;

const MOST_SEGMENTERS = 12;
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const found = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  if (segmenters.size >= MOST_SEGMENTERS) segmenters.clear();
  segmenters.set(lang, found);
  return found;
}

/** Tokenises a text of any script: words, cut signs, punctuation and quotation marks (UAX 29, `Intl.Segmenter`). */
export function piecesOf(text: string, lang: string): Piece[] {
  const segmenter = segmenterOf(lang);
  return cutSigns(text).flatMap((piece): Piece[] => {
    if (piece.isCut) return [{ text: piece.text, kind: "cut" }];
    return stretchesOf(piece.text).flatMap((stretch) =>
      [...segmenter.segment(stretch)].map(({ segment, isWordLike }) => ({
        text: segment,
        kind: isWordLike ? "word" : kindOf(segment),
      })),
    );
  });
}

/** The platform's segmenter takes time with the square of a text's length: it is given so many units at once. */
const MOST_UNITS = 1000;
const BLANK = /\s/u;

/** A text in stretches that end with a blank where there is one. */
function stretchesOf(text: string): string[] {
  const stretches: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + MOST_UNITS);
    if (to < text.length) {
      while (to > from && !BLANK.test(text.charAt(to - 1))) to -= 1;
      if (to === from) to = wholeFrom(text, from + MOST_UNITS);
    }
    stretches.push(text.slice(from, to));
    from = to;
  }
  return stretches;
}

const LOW_HALF = /[\udc00-\udfff]/;
const wholeFrom = (text: string, at: number): number => (LOW_HALF.test(text.charAt(at)) ? at + 1 : at);

function kindOf(segment: string): TokenKind | null {
  if (UNSEEN.test(segment)) return null;
  if (QUOTATION.test(segment)) return "quotationMark";
  return TELLING.test(segment) && !ENCLOSING.test(segment) ? "word" : "punctuation";
}
