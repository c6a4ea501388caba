import { CONCEPTS } from "@/domain/anchors/concepts/all";
import { entriesOf } from "@/domain/anchors/lexicon";

/** A made-up printing: its words, so that they can be changed, and how they are put together. */
export type MadeUp = { lang: string; words: readonly string[]; joint: "" | " " };

/** Numbers between 0 and 1 from a seed: the same ones in every run. */
export function dice(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Language = {
  lang: string;
  share: number;
  vocabulary: number;
  parts: readonly string[];
  joint: "" | " ";
  /** Its commonest words, by which it is told from others of its script. */
  common?: readonly string[];
};

const COMMON_ENGLISH = "the of and to in is that was for with on he it as by are this be at not".split(" ");
const COMMON_ITALIAN = "di il che la un per non con una del è della nel sono più dei alla anche lo gli".split(
  " ",
);

const LATIN = "ba ce di fo gu la me ni po ru sta tri vo za el in ar on qui sche tà".split(" ");
const CYRILLIC = "ба ве ги до жу ла ме ни по ру ста три хо ца ел ин ов ать ой".split(" ");
const ARABIC = "با تي جو دا رى سن عل في قد كم لا مر نو ها وي شر".split(" ");
const HAN = Array.from({ length: 3_500 }, (_, n) => String.fromCodePoint(0x4e00 + n * 5));

/** The languages of the made-up record, by how much of it they are. */
const LANGUAGES: readonly Language[] = [
  { lang: "en", share: 0.4, vocabulary: 60_000, parts: LATIN, joint: " ", common: COMMON_ENGLISH },
  {
    lang: "it",
    share: 0.2,
    vocabulary: 60_000,
    parts: LATIN.toReversed(),
    joint: " ",
    common: COMMON_ITALIAN,
  },
  { lang: "ru", share: 0.15, vocabulary: 60_000, parts: CYRILLIC, joint: " " },
  { lang: "zh", share: 0.15, vocabulary: 30_000, parts: HAN, joint: "" },
  { lang: "ar", share: 0.1, vocabulary: 60_000, parts: ARABIC, joint: " " },
];

const FIRST = LANGUAGES[0] as Language;

/** The language that has this place, between 0 and 1, among all printings. */
function languageAt(place: number): Language {
  let sum = 0;
  for (const one of LANGUAGES) {
    sum += one.share;
    if (place < sum) return one;
  }
  return FIRST;
}

const STOCK = 6_000;
const STOCK_SHARE = 0.12;
/** Of real quotes in three languages (decision 016): a third of the words stand for a concept, few are names or numbers. */
const CONCEPT_SHARE = 0.3;
const NAME_SHARE = 0.02;
const NUMBER_SHARE = 0.02;
const LONG_SHARE = 0.01;

/** A place in a list, by Zipf's law: the first is as common as the n-th is rare, times n. */
const zipf = (of: number, roll: () => number): number => Math.floor(of ** roll()) - 1;

/** The n-th word of a language: common ones are short. */
function wordOf({ parts, joint, common = [] }: Language, n: number): string {
  const known = common[n];
  if (known) return known;
  const roll = dice(n * 7 + 1);
  const most = joint === "" ? 1.7 : 1.4 + Math.log10(n + 1) * 0.8;
  const length = joint === "" ? (roll() < 0.35 ? 1 : 2) : Math.max(1, Math.round(most + roll()));
  const part = () => parts[joint === "" ? zipf(parts.length, roll) : Math.floor(roll() * parts.length)] ?? "";
  return Array.from({ length }, part).join("");
}

/** A word as it comes in a text of the language. */
export const anyWord = (lang: string, roll: () => number): string => {
  const language = LANGUAGES.find((one) => one.lang === lang) ?? FIRST;
  return wordOf(language, zipf(language.vocabulary, roll));
};

// Runs that many texts share ("at the end of the day"), common ones far more often than rare ones.
function stockPhrase(language: Language, n: number): string[] {
  const roll = dice(n * 13 + 5);
  return Array.from({ length: 2 + Math.floor(roll() * 4) }, () => anyWord(language.lang, roll));
}

type Term = { word: string; meaning?: { concept: number } | { everywhere: true } };

/** A word of what is said; where it means something that other languages have a word for, what. */
function anyTerm(language: Language, kind: number, roll: () => number): Term {
  const number = CONCEPT_SHARE + NUMBER_SHARE;
  if (kind < CONCEPT_SHARE) return conceptIn(language.lang, zipf(CONCEPTS_OF_ALL, roll), roll);
  if (kind < number) return { word: String(2 + zipf(9_000, roll)), meaning: { everywhere: true } };
  if (kind < number + NAME_SHARE) return { word: madeUpName(roll), meaning: { everywhere: true } };
  return { word: anyWord(language.lang, roll) };
}

const WORDS_OF_CONCEPTS = new Map(
  LANGUAGES.map(({ lang }) => [lang, entriesOf(CONCEPTS[lang] ?? { words: "" }).map(([, words]) => words)]),
);
const CONCEPTS_OF_ALL = WORDS_OF_CONCEPTS.get("en")?.length ?? 0;

function conceptIn(lang: string, concept: number, roll: () => number): Term {
  const words = WORDS_OF_CONCEPTS.get(lang)?.[concept] ?? [];
  const word = words[Math.floor(roll() * words.length)] ?? "";
  return { word: word.replace("*", ""), meaning: { concept } };
}

/** A name in Latin letters, one of some ten thousands. */
export function madeUpName(roll: () => number): string {
  const name = wordOf(FIRST, 200 + Math.floor(roll() * 40_000));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function madeUpTerms(n: number, seed: number): { language: Language; terms: Term[] } {
  const roll = dice(n * 2_654_435 + seed * 97_561);
  const language = languageAt(roll());
  const length = roll() < LONG_SHARE ? 100 + Math.floor(roll() * 300) : 12 + Math.floor(roll() * 23);
  const terms: Term[] = [];
  while (terms.length < length) {
    const kind = roll();
    if (kind < STOCK_SHARE) {
      terms.push(...stockPhrase(language, zipf(STOCK, roll)).map((word) => ({ word })));
    } else terms.push(anyTerm(language, (kind - STOCK_SHARE) / (1 - STOCK_SHARE), roll));
  }
  return { language, terms };
}

/** The n-th printing of a made-up record, or of another one under another `seed`: most of 12 to 34 words, few very long. */
export function madeUp(n: number, seed = 0): MadeUp {
  const { language, terms } = madeUpTerms(n, seed);
  return { lang: language.lang, joint: language.joint, words: terms.map(({ word }) => word) };
}

/** What the n-th printing says, in another of the languages: of what both could share, `share` is kept. */
export function translated(n: number, share: number, roll: () => number): MadeUp {
  const { language, terms } = madeUpTerms(n, 0);
  const others = LANGUAGES.filter((one) => one !== language);
  const into = others[Math.floor(roll() * others.length)] ?? FIRST;
  const words = terms.map(({ word, meaning }) => {
    if (!meaning || roll() >= share) return anyTerm(into, roll(), roll).word;
    return "concept" in meaning ? conceptIn(into.lang, meaning.concept, roll).word : word;
  });
  return { lang: into.lang, joint: into.joint, words };
}

/** The words as a house prints them. */
export const printedText = ({ words, joint }: MadeUp): string =>
  `${words.map((word, n) => (n % 9 === 8 && joint === " " ? `${word},` : word)).join(joint)}${joint === "" ? "。" : "."}`;
