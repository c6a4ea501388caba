import { lineOf } from "@/domain/collation/tokens/line";

/** A word of a text at its place (UTF-16 code units, end not included), and the key it is compared by. */
export type PlacedWord = { key: string; start: number; end: number };

/** The words and cut signs of a text of one language, at their places in it. */
export function placedWords(text: string, lang: string): PlacedWord[] {
  const { opening, tokens } = lineOf(text, lang);
  let at = opening.length;
  return tokens.map(({ key, text: printed, after }) => {
    const start = at;
    at += printed.length + after.length;
    return { key, start, end: start + printed.length };
  });
}

/** Numbers for words: alike where their keys are. One row of them serves any number of comparisons. */
export function numbered(): (keys: readonly string[]) => Int32Array {
  const numbers = new Map<string, number>();
  return (keys) =>
    Int32Array.from(keys, (key) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
}

/** Whether two texts are the same but for their blanks and line ends: another copy's layout is no edit. */
export const isSameButBlanks = (one: string, other: string): boolean =>
  one === other || withoutLayout(one) === withoutLayout(other);

const withoutLayout = (text: string): string => text.replace(/\s+/gu, " ").trim();
