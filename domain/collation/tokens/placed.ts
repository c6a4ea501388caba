import type { Line, Range, Token } from "@/domain/collation/types";
import { lineOf } from "./line";

/** A token where it stands in its text (UTF-16 code units, end not included). */
export type PlacedToken = Token & { start: number; end: number };

const known = new WeakMap<Line, readonly number[]>();

/** Where each token of a line begins in its text; worked out once for as long as the line is kept. */
export function startsOf(line: Line): readonly number[] {
  const starts = known.get(line) ?? begins(line);
  known.set(line, starts);
  return starts;
}

function begins({ opening, tokens }: Line): number[] {
  let at = opening.length;
  return tokens.map(({ text, after }) => {
    const start = at;
    at += text.length + after.length;
    return start;
  });
}

/** Where some tokens of a line stand in its text; without tokens, the place between the words around it. */
export function placeIn(line: Line, { from, to }: Range): { start: number; end: number } {
  const starts = startsOf(line);
  const endBefore = (n: number) =>
    (starts[n - 1] ?? line.opening.length) + (line.tokens[n - 1]?.text.length ?? 0);
  return { start: from < to ? (starts[from] ?? endBefore(from)) : endBefore(from), end: endBefore(to) };
}

/** The tokens of a line, each where it stands. */
export function placedTokens(line: Line): PlacedToken[] {
  const starts = begins(line);
  return line.tokens.map((token, n) => {
    const start = starts[n] ?? 0;
    return { ...token, start, end: start + token.text.length };
  });
}

/** The words and cut signs of a text of one language, each where it stands. */
export const placedWords = (text: string, lang: string): PlacedToken[] => placedTokens(lineOf(text, lang));
