import { anyWord, type MadeUp } from "./texts";

/** A printing with a share of its words put another way: another word, none, one more, or two changing places. */
export function retold(one: MadeUp, share: number, roll: () => number): MadeUp {
  const words = [...one.words];
  const changes = Math.floor(one.words.length * share);
  for (let n = 0; n < changes; n += 1) {
    const at = Math.floor(roll() * words.length);
    const kind = roll();
    if (kind < 0.4) words.splice(at, 1, anyWord(one.lang, roll));
    else if (kind < 0.6) words.splice(at, 1);
    else if (kind < 0.8) words.splice(at, 0, anyWord(one.lang, roll));
    else words.splice(at, 2, ...words.slice(at, at + 2).reverse());
  }
  return { ...one, words };
}

/** Some neighbouring words of a printing. */
export function fragment(one: MadeUp, length: number, roll: () => number): MadeUp {
  const from = Math.floor(roll() * Math.max(1, one.words.length - length + 1));
  return { ...one, words: one.words.slice(from, from + length) };
}
