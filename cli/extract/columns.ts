import { isWide } from "@/domain/text/scripts";

const NONE = /\p{M}|\p{Cf}/u;

/** How many columns of a terminal a character takes: two for East Asian ones, none for marks over others. */
const columnsOf = (character: string): number => (NONE.test(character) ? 0 : isWide(character) ? 2 : 1);

/** A text cut or filled up to so many columns; a cut one ends with "…". */
export function inColumns(text: string, columns: number): string {
  const kept: string[] = [];
  const ends: number[] = [0];
  let width = 0;
  for (const character of text) {
    width += columnsOf(character);
    kept.push(character);
    ends.push(width);
    if (width > columns) {
      while (kept.length > 0 && (ends[kept.length] ?? 0) > columns - 1) kept.pop();
      return `${kept.join("")}…${" ".repeat(Math.max(0, columns - 1 - (ends[kept.length] ?? 0)))}`;
    }
  }
  return text + " ".repeat(columns - width);
}
