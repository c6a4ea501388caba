import { fold } from "./fold";
import { isUnspaced } from "./scripts";
import { queryWords } from "./search-words";

/** A run of a text: found by the query, or not. The runs joined are the text, exactly. */
export type HitRun = { text: string; isHit: boolean };

const WORD_SIGN = /[\p{L}\p{N}]/u;

/** Where the words of a query stand in a text, compared as the search compares: folded, the last as a beginning. */
export function hitRuns(text: string, query: string): HitRun[] {
  const words = queryWords(query);
  const { signs, starts } = foldedSigns(text);
  const isHit = new Uint8Array(text.length);
  for (const [n, word] of words.entries()) {
    for (const [from, to] of placesOf(signs, [...word], n === words.length - 1)) {
      isHit.fill(1, starts[from], starts[to] ?? text.length);
    }
  }
  const runs: HitRun[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = runs.at(-1);
    const sign = text.charAt(at);
    if (last && last.isHit === (isHit[at] === 1)) last.text += sign;
    else runs.push({ text: sign, isHit: isHit[at] === 1 });
  }
  return runs;
}

// Each folded character with the place in the text of the character it came from.
function foldedSigns(text: string): { signs: string[]; starts: number[] } {
  const signs: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const sign of fold(character)) {
      signs.push(sign);
      starts.push(at);
    }
    at += character.length;
  }
  return { signs, starts };
}

function placesOf(signs: readonly string[], word: readonly string[], isLast: boolean): [number, number][] {
  const places: [number, number][] = [];
  const isFree = (sign: string | undefined) =>
    sign === undefined || !WORD_SIGN.test(sign) || isUnspaced(sign);
  const isRun = word.some((sign) => isUnspaced(sign));
  for (let from = 0; from + word.length <= signs.length; from++) {
    if (word.some((sign, n) => signs[from + n] !== sign)) continue;
    if (!isRun && !isFree(signs[from - 1])) continue;
    let to = from + word.length;
    if (!isRun && !isFree(signs[to])) {
      if (!isLast) continue;
      while (!isFree(signs[to])) to++;
    }
    places.push([from, to]);
  }
  return places;
}
