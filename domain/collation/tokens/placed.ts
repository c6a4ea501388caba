import type { Line, Token } from "@/domain/collation/types";
import { lineOf } from "./line";

/** A token where it stands in its text (UTF-16 code units, end not included). */
export type PlacedToken = Token & { start: number; end: number };

/** The tokens of a line, each where it stands. */
export function placedTokens({ opening, tokens }: Line): PlacedToken[] {
  let at = opening.length;
  return tokens.map((token) => {
    const start = at;
    const end = start + token.text.length;
    at = end + token.after.length;
    return { ...token, start, end };
  });
}

/** The words and cut signs of a text of one language, each where it stands. */
export const placedWords = (text: string, lang: string): PlacedToken[] => placedTokens(lineOf(text, lang));
