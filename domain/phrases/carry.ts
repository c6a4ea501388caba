import { align } from "@/domain/collation/alignment/align";
import { placedWords } from "@/domain/collation/tokens/placed";
import type { Printed } from "./phrasing";

/** Where a place of a printing lies in others of its language, by printing; those beside which nothing stands are left out. */
export type Carried = readonly { id: string; at: number }[];

export const carriedTo = (from: Printed, others: readonly Printed[], at: number): Carried =>
  others.flatMap((one) => {
    const place = carriedPlaces(from, one, [at]).get(at);
    return place === undefined ? [] : [{ id: one.id, at: place }];
  });

/**
 * Where places of one printing lie in another of the same language, by the collation of the two: before the word that
 * stands against the word behind the place, else behind the one that stands against the word before it. A place
 * beside which the other has nothing is left out.
 */
export function carriedPlaces(from: Printed, to: Printed, places: readonly number[]): Map<number, number> {
  const [here, there] = [placedWords(from.exact, from.lang), placedWords(to.exact, to.lang)];
  const [columns = [], others = []] = align([here, there]).places;
  const inColumn = new Map(others.map((column, word) => [column, word]));
  const answerTo = (word: number) => inColumn.get(columns[word] ?? -1);
  const carried = new Map<number, number>();
  for (const place of places) {
    const found = here.findIndex((word) => word.start >= place);
    const next = found < 0 ? here.length : found;
    const behind = answerTo(next);
    const before = answerTo(next - 1);
    const at = behind ?? (before === undefined ? undefined : before + 1);
    const word = at === undefined ? undefined : there[at];
    if (word) carried.set(place, word.start);
  }
  return carried;
}
