import type { Witness } from "@/domain/collation/types";

const LETTERS = "etaoinsrhldcumfpgwybvk";
const SIGLA = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Numbers from 0 up to 1, the same for the same seed (Mulberry32). */
export function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words that are as often used as those of a language: the first of them most (Zipf). */
function vocabularyOf(next: () => number, size: number): string[] {
  return Array.from({ length: size }, (_, rank) => {
    const length = 2 + Math.floor(next() * (rank < 50 ? 3 : 8));
    return Array.from({ length }, () => LETTERS[Math.floor(next() ** 1.5 * LETTERS.length)]).join("");
  });
}

/**
 * Printings of one generated text: some copied from an earlier one, each with a tenth of its words changed,
 * added or cut, some with a passage cut (marked or not) or moved. The same for the same seed.
 */
export function printingsOf(count: number, length: number, seed: number): Witness[] {
  const next = numbersOf(seed);
  const vocabulary = vocabularyOf(next, 4000);
  const word = () => vocabulary[Math.floor(vocabulary.length ** next()) - 1] ?? "a";
  const made: string[][] = [Array.from({ length }, word)];
  while (made.length < count) {
    const source = made[Math.floor(next() * Math.min(made.length, 6))] ?? [];
    const words = source.flatMap((one) => {
      const fate = next();
      if (fate < 0.03) return [];
      if (fate < 0.06) return [one, word()];
      if (fate < 0.08) return [`${one}s`];
      return [fate < 0.12 ? word() : one];
    });
    const [from, size] = [Math.floor(next() * words.length), Math.ceil(next() * 0.08 * length)];
    const passage = words.splice(from, size);
    const fate = next();
    if (fate < 0.3) words.splice(from, 0, "…");
    else if (fate < 0.5) words.splice(Math.floor(next() * words.length), 0, ...passage);
    else if (fate < 0.8) words.splice(from, 0, ...passage);
    made.push(words);
  }
  return made.map((words, n) => ({
    siglum: SIGLA[n] ?? `A${n}`,
    text: words.map((one, at) => (at % 14 === 13 ? `${one}.` : at % 7 === 6 ? `${one},` : one)).join(" "),
  }));
}
