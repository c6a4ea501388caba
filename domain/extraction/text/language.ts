import { LANGS, type Lang } from "@/domain/extraction/types";
import { LANGUAGE_MARKS, LANGUAGES_OF_SCRIPTS, type LanguageMarks } from "./language-marks";
import type { Tokens } from "./tokens";
import { WORD } from "./tokens";

/** Weights of what shows a language: how much for each, shared by all that have it. */
type Weights = ReadonlyMap<string, readonly Lang[]>;

function weightsOf(listed: (marks: LanguageMarks) => Iterable<string>): Weights {
  const weights = new Map<string, Lang[]>();
  for (const marks of LANGUAGE_MARKS)
    for (const one of new Set(listed(marks))) weights.set(one, [...(weights.get(one) ?? []), marks.lang]);
  return weights;
}

const split = (list: string) => list.trim().split(/\s+/u);
const WORDS = weightsOf(({ words }) => split(words));
const ENDINGS = weightsOf(({ endings }) => split(endings));
const LETTERS = weightsOf(({ letters }) => letters);
const LONGEST_ENDING = 6;
/** What an ending or a letter says beside a whole word. */
const PART = 0.5;
const LATER = /[\u0080-\uffff]/u;

/** Korean is known by its script; nothing of it is extracted. */
type Known = Lang | "ko";
type Points = [lang: Known, points: number];
type Add = (langs: readonly Known[] | undefined, points: number) => void;

/** What a word of Latin letters says of its language: as a whole, else by its longest known ending and its letters. */
function weigh(word: string, add: Add): void {
  const whole = WORDS.get(word);
  if (whole) add(whole, 1);
  else {
    add(endingOf(word), PART);
    if (LATER.test(word)) for (const letter of new Set(word)) add(LETTERS.get(letter), PART);
  }
}

function endingOf(word: string): readonly Lang[] | undefined {
  for (let length = Math.min(LONGEST_ENDING, word.length - 2); length > 0; length--) {
    const langs = ENDINGS.get(word.slice(-length));
    if (langs) return langs;
  }
  return undefined;
}

type Script = "ru" | "zh" | "ar" | "ko" | "latin";

function scriptOf(word: string): Script {
  const unit = word.charCodeAt(0);
  if (unit >= 0x400 && unit < 0x530) return "ru";
  if ((unit >= 0x600 && unit < 0x700) || (unit >= 0xfb50 && unit < 0xff00)) return "ar";
  if (unit >= 0xac00 && unit < 0xd7a4) return "ko";
  return unit >= 0x3040 && unit < 0xa000 ? "zh" : "latin";
}

/** How much speaks for each language in a run of tokens, the likeliest first, and how many words were seen. */
function weighed(tokens: Tokens, from: number, to: number): { order: Points[]; seen: number } {
  const score = new Map<Known, number>();
  const add: Add = (langs, points) => {
    for (const lang of langs ?? []) score.set(lang, (score.get(lang) ?? 0) + points / (langs?.length ?? 1));
  };
  let seen = 0;
  for (let at = from; at < to && seen < MOST_SEEN; at++) {
    if (tokens.kind[at] !== WORD) continue;
    const word = tokens.words[tokens.id[at] ?? 0] ?? "";
    seen++;
    const script = scriptOf(word);
    if (script === "latin") weigh(word, add);
    else add([script], script === "zh" ? word.length : 1);
  }
  return { order: [...score].sort((a, b) => b[1] - a[1]), seen };
}

const isExtracted = (one: Points): one is [Lang, number] => LANGS.some((lang) => lang === one[0]);

const MOST_SEEN = 4000;
/** So much more must speak for a language than for the next one. */
const LEAD = 1.5;

/**
 * The language of a run of tokens by script, small words, endings and letters. `sure` needs eight words and a clear
 * lead; a text nothing speaks for is "und".
 */
export function detectLanguage(tokens: Tokens, from: number, to: number): { lang: Lang; sure: boolean } {
  const { order, seen } = weighed(tokens, from, to);
  const [best, second] = order.filter(isExtracted);
  if (!best) return { lang: "und", sure: false };
  return { lang: best[0], sure: seen >= 8 && best[1] >= 2 && best[1] >= LEAD * (second?.[1] ?? 0) };
}

/** The language of a whole text. */
export const languageIn = (tokens: Tokens): Lang => detectLanguage(tokens, 0, tokens.count).lang;

/**
 * The languages that a text may be in, the likeliest first: one where it leads clearly, none where nothing speaks. A
 * script is that of several languages, ours or not: which of them it is, its words show.
 */
export function likelyLanguages(tokens: Tokens): string[] {
  const { order } = weighed(tokens, 0, tokens.count);
  const most = order[0]?.[1] ?? 0;
  return order.filter(([, points]) => points * LEAD > most).map(([lang]) => amongItsScript(lang, tokens));
}

/** So many words of a script, at the least, show another of its languages than the first. */
const LEAST_SHARE = 1 / 12;

function amongItsScript(lang: string, tokens: Tokens): string {
  const languages = LANGUAGES_OF_SCRIPTS[lang];
  if (!languages) return lang;
  const words: string[] = [];
  for (let at = 0; at < Math.min(tokens.count, MOST_SEEN); at++) {
    const word = tokens.kind[at] === WORD ? (tokens.words[tokens.id[at] ?? 0] ?? "") : "";
    if (scriptOf(word) === lang) words.push(word);
  }
  const shown = languages.map(([one, marks]) => ({
    one,
    count: words.filter((word) => marks.test(word)).length,
  }));
  const [best] = shown.sort((a, b) => b.count - a.count);
  return best && best.count >= words.length * LEAST_SHARE ? best.one : lang;
}
