import { IGNORED, type Ignored, type Line, type Token } from "@/domain/collation/types";
import { keyMaker } from "./key";
import { piecesOf } from "./tokens";

/**
 * A text of one language as the tokens that are compared: what the switches leave out is in the `after` of
 * the token before it. Nothing of the text is lost.
 */
export function lineOf(text: string, lang: string, ignored: Ignored = IGNORED): Line {
  const keyOf = keyMaker(lang, ignored);
  const tokens: Token[] = [];
  let opening = "";
  for (const { text: piece, kind } of piecesOf(text, lang)) {
    const isLeftOut =
      kind === null ||
      (kind === "punctuation" && ignored.punctuation) ||
      (kind === "quotationMark" && ignored.quotationMarks);
    const last = tokens.at(-1);
    if (!isLeftOut) tokens.push({ text: piece, after: "", key: keyOf(piece, kind), kind });
    else if (last) last.after += piece;
    else opening += piece;
  }
  return { opening, tokens };
}

/** The tokens as printed, without what follows the last of them. */
export function printed(tokens: readonly Token[]): string {
  return tokens.map(({ text, after }, n) => (n === tokens.length - 1 ? text : `${text}${after}`)).join("");
}

/**
 * What a run of tokens is compared by: tokens without space between them are one, so that neither a hyphen
 * nor where a writing without spaces is cut makes a difference.
 */
export function keyOfRun(tokens: readonly Token[]): string {
  return tokens
    .map(({ key, after }, n) => (n < tokens.length - 1 && /\s/u.test(after) ? `${key} ` : key))
    .join("");
}
