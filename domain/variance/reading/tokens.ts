import { cutSigns } from "@/domain/collation/tokens/cut-signs";
import { asAscii } from "@/domain/collation/tokens/key";
import { foldWord } from "@/domain/extraction/text/tokens";

/** One word, number, sign or cut sign of a text; `start` and `end` are its place in it. */
export type Token = {
  kind: "word" | "digits" | "sign" | "cut";
  /** Folded: small letters, straight apostrophe. Digits are those of ASCII. */
  key: string;
  text: string;
  start: number;
  end: number;
};

// A Han character is a word of its own; an apostrophe belongs to the letters before it.
const PIECE =
  /\p{Nd}+|[\p{Script=Han}]|(?:(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}])*(?:['’ʼ](?=\p{L})(?!s(?!\p{L})))?|[\p{M}\u200b-\u200f\u2060-\u2069\ufeff\u00ad]+|\S/gu;
const DIGIT = /^\p{Nd}/u;
const LETTER = /^\p{L}/u;
const UNSEEN = /^[\p{M}\u200b-\u200f\u2060-\u2069\ufeff\u00ad]/u;

function piecesOf(text: string, from: number, out: Token[]): void {
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (UNSEEN.test(piece)) continue;
    const place = { text: piece, start: from + index, end: from + index + piece.length };
    if (DIGIT.test(piece)) out.push({ kind: "digits", key: Array.from(piece, asAscii).join(""), ...place });
    else if (LETTER.test(piece)) out.push({ kind: "word", key: foldWord(piece), ...place });
    else out.push({ kind: "sign", key: piece, ...place });
  }
}

/** A text in tokens; marks on nothing and signs that cannot be seen are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { text: piece, isCut } of cutSigns(text)) {
    if (isCut) tokens.push({ kind: "cut", key: "…", text: piece, start: at, end: at + piece.length });
    else piecesOf(piece, at, tokens);
    at += piece.length;
  }
  return tokens;
}
