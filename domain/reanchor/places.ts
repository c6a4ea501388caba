import { type Anchored, anchor } from "@/domain/attestation/anchor";

/** Places told apart at most; words that stand more often are looked at where they stood and in these. */
const MOST_PLACES = 30;

/** Words that begin again within themselves for longer than this share of them are searched for step by step. */
const REPETITIVE = 1 / 8;

/**
 * Where words stand in a text to the letter: first where they stood before, then from the start. In time that
 * grows with the text alone, whatever the words are.
 */
export function placesOf(text: string, { exact, start, end }: Anchored): Anchored[] {
  const before = anchor(text, start, end);
  const places = before?.exact === exact ? [before] : [];
  const back = borders(exact);
  const isRepetitive = back.some((alike) => alike > exact.length * REPETITIVE);
  const search = isRepetitive
    ? (from: number) => stepByStep(text, exact, back, from)
    : (from: number) => text.indexOf(exact, from);
  for (let at = search(0); at >= 0 && places.length < MOST_PLACES; at = search(at + 1)) {
    const found = anchor(text, at, at + exact.length);
    if (found) places.push(found);
  }
  return places;
}

/** Like `indexOf`, without its worst case on words that repeat themselves (Knuth, Morris and Pratt 1977). */
function stepByStep(text: string, words: string, back: Int32Array, from: number): number {
  for (let at = from, alike = 0; at < text.length; at += 1) {
    while (alike > 0 && words[alike] !== text[at]) alike = back[alike] ?? 0;
    if (words[alike] === text[at]) alike += 1;
    if (alike === words.length) return at + 1 - alike;
  }
  return -1;
}

/** For each beginning of the words, how long its longest other beginning is that it also ends with. */
function borders(words: string): Int32Array {
  const back = new Int32Array(words.length + 1);
  for (let n = 1, alike = 0; n < words.length; n += 1) {
    while (alike > 0 && words[alike] !== words[n]) alike = back[alike] ?? 0;
    if (words[alike] === words[n]) alike += 1;
    back[n + 1] = alike;
  }
  return back;
}
