import type { TokenKind } from "@/domain/collation/types";
import { chunksOf } from "./chunks";
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
    return chunksOf(piece.text).flatMap((chunk) =>
      Array.from(segmenter.segment(chunk), ({ segment, isWordLike }) => ({
        text: segment,
        kind: isWordLike ? ("word" as const) : kindOf(segment),
      })),
    );
  });
}

function kindOf(segment: string): TokenKind | null {
  if (UNSEEN.test(segment)) return null;
  if (QUOTATION.test(segment)) return "quotationMark";
  return TELLING.test(segment) && !ENCLOSING.test(segment) ? "word" : "punctuation";
}
