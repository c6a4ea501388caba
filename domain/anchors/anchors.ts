import { placedWords } from "@/domain/collation/tokens/placed";
import { fold } from "@/domain/text/fold";
import { isUnspaced } from "@/domain/text/scripts";
import { skeleton } from "@/domain/text/sounds";
import { conceptsOf, conceptsWithin } from "./lexicon";
import { numbersIn } from "./numbers";
import { stem } from "./stem";

export type AnchorKind = "number" | "name" | "concept" | "stem" | "sign";

/**
 * Something in a text that a text in another language has too if it says the same: `key` is equal in both. Where it
 * stands is given in UTF-16 code units.
 */
export type Anchor = { key: string; kind: AnchorKind; start: number; end: number };

/** A name as it is known in one language or script; `key` is the same for all names of one bearer. */
export type KnownName = { key: string; text: string };

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[?？؟]/g, "?"],
  [/[!！]/g, "!"],
  [/[%％٪]/g, "%"],
  [/["“”„«»「」『』]/g, "“"],
  [/[(（]/g, "("],
];

/** Everything in a text that may stand in another language as well, in the order of the text. */
export function anchorsIn(text: string, lang: string, names: readonly KnownName[] = []): Anchor[] {
  const found: Anchor[] = [];
  const add = (kind: AnchorKind, keys: readonly string[], start: number, end: number) => {
    for (const key of keys) found.push({ key: `${kind}:${key}`, kind, start, end });
  };
  for (const { value, start, end } of numbersIn(text)) add("number", [value], start, end);
  for (const [sign, key] of SIGNS) {
    for (const { index } of text.matchAll(sign)) add("sign", [key], index, index + 1);
  }
  const unspaced = conceptsWithin(text, lang);
  for (const { keys, start, end } of unspaced ?? []) add("concept", keys, start, end);
  for (const { text: word, kind, start, end } of placedWords(text, lang)) {
    if (kind === "cut") add("sign", ["…"], start, end);
    else if (!unspaced) ofWord(word, lang, (kind, keys) => add(kind, keys, start, end));
  }
  for (const { key, start, end } of namesIn(text, names)) add("name", [key], start, end);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function ofWord(word: string, lang: string, add: (kind: AnchorKind, keys: readonly string[]) => void): void {
  const bare = withoutElision(word);
  const concepts = conceptsOf(bare, lang);
  if (concepts.length > 0) add("concept", concepts);
  const cognate = stem(bare);
  if (cognate) add("stem", [cognate]);
  const isNamed = /^\p{Lu}/u.test(bare) || /^\p{Script=Arabic}/u.test(bare);
  const sounds = isNamed ? skeleton(bare) : null;
  if (sounds) add("name", [sounds]);
}

/** “l’era”, “Li’s”: the longer side of an apostrophe. */
const withoutElision = (word: string): string =>
  word.split(/['’]/).reduce((longest, part) => (part.length > longest.length ? part : longest), "");

function namesIn(text: string, names: readonly KnownName[]) {
  if (names.length === 0) return [];
  const { folded, places } = foldedWithPlaces(text);
  return names.flatMap(({ key, text: name }) => {
    const sought = fold(name);
    const at = sought === "" ? -1 : placeOf(folded, sought);
    return at < 0 ? [] : [{ key, start: places[at] ?? 0, end: places[at + sought.length] ?? text.length }];
  });
}

const LETTER = /\p{L}/u;

// A name is no part of a longer word, where words are set apart.
function placeOf(text: string, name: string): number {
  const isWhole = (at: number) =>
    isUnspaced(name) || !(LETTER.test(text[at - 1] ?? "") || LETTER.test(text[at + name.length] ?? ""));
  let at = text.indexOf(name);
  while (at >= 0 && !isWhole(at)) at = text.indexOf(name, at + 1);
  return at;
}

// Folding changes lengths: each letter of the folded text keeps the place it came from.
function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let n = 0; n < plain.length; n += 1) places.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, places };
}
