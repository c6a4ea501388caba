import { fold } from "@/domain/text/fold";
import { primaryLanguage } from "@/domain/text/languages";
import { CONCEPTS } from "./concepts/all";
import type { ConceptWords } from "./concepts/concept-words";

type Lexicon = {
  exact: ReadonlyMap<string, readonly string[]>;
  beginnings: ReadonlyMap<string, readonly string[]>;
  longest: number;
  of: ConceptWords;
};

const compiled = new Map<string, Lexicon | null>();

function lexiconOf(lang: string): Lexicon | null {
  const primary = primaryLanguage(lang);
  const known = compiled.get(primary);
  if (known !== undefined) return known;
  const of = CONCEPTS[primary];
  const made = of ? compile(of) : null;
  compiled.set(primary, made);
  return made;
}

function compile(of: ConceptWords): Lexicon {
  const exact = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  let longest = 0;
  for (const [key, words] of entriesOf(of)) {
    for (const word of words) {
      const text = fold(word.replace("*", ""));
      const into = word.endsWith("*") ? beginnings : exact;
      into.set(text, [...(into.get(text) ?? []), key]);
      longest = Math.max(longest, text.length);
    }
  }
  return { exact, beginnings, longest, of };
}

/** Every concept of a language with its words, as they stand in its file. */
export function entriesOf({ words }: ConceptWords): [key: string, words: string[]][] {
  return words.split("|").map((entry) => {
    const [key = "", ...of] = entry.trim().split(/\s+/);
    return [key, of];
  });
}

const LEAST_PART = 4;

/** The concepts that a word of a language stands for: by the whole word, else by the longest beginning that is known. */
export function conceptsOf(word: string, lang: string): readonly string[] {
  const lexicon = lexiconOf(lang);
  if (!lexicon) return [];
  const folded = fold(word);
  const whole = lookUp(folded, lexicon);
  if (whole.length > 0)
    return whole.length > 1 || !lexicon.of.hasCompounds ? whole : withTail(folded, whole, lexicon);
  for (const head of lexicon.of.heads ?? []) {
    if (!folded.startsWith(head) || folded.length < head.length + 2) continue;
    const found = lookUp(folded.slice(head.length), lexicon);
    if (found.length > 0) return found;
  }
  return lexicon.of.hasCompounds ? withTail(folded, [], lexicon) : [];
}

function lookUp(word: string, { exact, beginnings, longest }: Lexicon): readonly string[] {
  const whole = exact.get(word);
  if (whole) return [...new Set([...whole, ...(beginnings.get(word) ?? [])])];
  for (let length = Math.min(word.length, longest); length >= 2; length -= 1) {
    const found = beginnings.get(word.slice(0, length));
    if (found) return found;
  }
  return [];
}

// “Verteidigungsminister”: what it begins with was found; the longest known word that it ends with is the rest.
function withTail(word: string, found: readonly string[], lexicon: Lexicon): readonly string[] {
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at += 1) {
    const tail = lookUp(word.slice(at), lexicon);
    if (tail.length > 0) return [...new Set([...found, ...tail])];
  }
  return found;
}

/** The concepts of a text whose language sets no words apart, each where it stands; longer words go before shorter ones. */
export function conceptsWithin(
  text: string,
  lang: string,
): { keys: readonly string[]; start: number; end: number }[] | null {
  const lexicon = lexiconOf(lang);
  if (!lexicon?.of.isUnspaced) return null;
  const found: { keys: readonly string[]; start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    for (let length = Math.min(lexicon.longest, text.length - at); length > 0; length -= 1) {
      const keys = lexicon.exact.get(text.slice(at, at + length));
      if (!keys) continue;
      found.push({ keys, start: at, end: at + length });
      at += length - 1;
      break;
    }
  }
  return found;
}
