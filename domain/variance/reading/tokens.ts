import { asAscii } from "@/domain/collation/tokens/key";
import { piecesOf } from "@/domain/collation/tokens/tokens";
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
const PART =
  /\p{Nd}+|[\p{Script=Han}]|(?:(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}])*(?:['’ʼ](?=\p{L})(?!s(?!\p{L})))?|[\p{M}\u200b-\u200f\u2060-\u2069\ufeff\u00ad]+|\S/gu;
const DIGIT = /^\p{Nd}/u;
const LETTER = /^\p{L}/u;
const UNSEEN = /^[\p{M}\u200b-\u200f\u2060-\u2069\ufeff\u00ad]/u;

function partsOf(piece: string, from: number, out: Token[]): void {
  for (const { 0: part, index } of piece.matchAll(PART)) {
    if (UNSEEN.test(part)) continue;
    const place = { text: part, start: from + index, end: from + index + part.length };
    if (DIGIT.test(part)) out.push({ kind: "digits", key: Array.from(part, asAscii).join(""), ...place });
    else if (LETTER.test(part)) out.push({ kind: "word", key: foldWord(part), ...place });
    else out.push({ kind: "sign", key: part, ...place });
  }
}

/**
 * The pieces of the collation in parts: digits apart from letters, an article from its word ("l’era"), a Han sign by
 * itself. Marks on nothing and signs that cannot be seen are left out.
 */
export function tokensOf(text: string, lang: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { text: piece, kind } of piecesOf(text, lang)) {
    if (kind === "cut") tokens.push({ kind, key: "…", text: piece, start: at, end: at + piece.length });
    else if (kind !== null) partsOf(piece, at, tokens);
    at += piece.length;
  }
  return tokens;
}
