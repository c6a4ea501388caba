import { capital } from "@/messages/capital";
import { inWords } from "./numbers";

const figure = (n: number): string => n.toLocaleString("en");
type Words = { from: number; to: number; of: number };

const printingsOf = (n: number): string => (n === 1 ? "one printing" : `${inWords(n)} printings`);

/** Words of the comparison of a quote's printings. */
export const compare = {
  titled: (name: string) => `Printings compared: ${name}`,
  byPhrase: (printings: number) => `${capital(printingsOf(printings))}, phrase by phrase`,
  byWord: (printings: number) => `${capital(printingsOf(printings))} side by side`,
  description: (names: string) =>
    `Where printings of these words differ, and what each has instead. ${names}`,
  label: "Comparison of the printings",
  caption: (printings: string, phrases: number) =>
    phrases === 0 ? `${printings} in rows` : `${printings} in rows, ${phrases} phrases in columns`,

  // the sentence on top
  varies: (number: number, name: string, kept: number, cut: number, absent: number) =>
    `${[
      `Phrase ${number}${name === "" ? "" : `, “${name}”,`} varies most: ${printingsOf(kept)} ${kept === 1 ? "keeps" : "keep"} it`,
      ...(cut === 0 ? [] : [`in ${inWords(cut)} a cut sign stands for it`]),
      ...(absent === 0
        ? []
        : [`${inWords(absent)} ${absent === 1 ? "prints" : "print"} nothing in its place`]),
    ].join("; ")}.`,
  agree: (language: string, siglum: string, others: number, differing: number) =>
    differing === 0
      ? `In ${language}, no word differs from ${siglum}.`
      : differing === others
        ? others === 1
          ? `In ${language}, the words of the other printing differ from those of ${siglum}.`
          : `In ${language}, the words of ${others === 2 ? "both" : `all ${inWords(others)}`} other printings differ from those of ${siglum}.`
        : `In ${language}, the words of ${inWords(differing)} of ${inWords(others)} other printings differ from those of ${siglum}.`,
  only: (language: string) =>
    `The only printing in ${language}: its phrases can be read against those of other languages, its words are compared with none.`,
  noneCompared: "No two printings are in one language, and words are not compared across languages.",

  // switches
  base: (language: string) => `Base for ${language}`,
  baseBack: (language: string) => `Base for back-translated ${language}`,
  show: "Show",
  everything: "everything",
  differences: "only differences",
  ignore: "Ignore",
  ignorable: {
    case: "capitals",
    punctuation: "punctuation",
    quotes: "quotation marks",
    diacritics: "accents",
  },
  button: "Compare",
  compareWith: (language: string) => `Compare ${language} with`,
  compareAll: "Compare with",
  sideBySide: (printings: number) =>
    printings === 2 ? "Both side by side" : `All ${inWords(printings)} side by side`,

  // the table
  printing: "Printing",
  words: "Words",
  baseHere: "Base",
  madeFrom: (language: string, from: string, speaker: string) =>
    `${capital(language)}, made from ${from}: not ${speaker === "" ? "the speaker’s" : `${speaker}’s`} own words`,
  madeBack: (language: string, speaker: string) =>
    `${capital(language)}, translated back: not ${speaker === "" ? "the speaker’s" : `${speaker}’s`} own words`,
  against: (heading: string, siglum: string) => `${heading}. Compared word by word with ${siglum}`,
  phraseAbsent: (siglum: string, number: number) => `${siglum} prints nothing of phrase ${number}`,
  withPhrase: (number: number) => `with ${number}`,
  afterPhrase: (number: number) => `printed after ${number}`,

  // a long table
  portions: {
    label: "Portions of the comparison",
    of: (number: number, all: number) => `Portion ${figure(number)} of ${figure(all)}.`,
    words: (language: string, siglum: string, { from, to, of }: Words) =>
      `${language === "" ? "Words" : `${language}: words`} ${figure(from)} to ${figure(to)} of ${figure(of)} in ${siglum}.`,
    phrases: (from: number, to: number, all: number) =>
      from === to ? `Phrase ${from} of ${all}.` : `Phrases ${from} to ${to} of ${all}.`,
    before: "The words before",
    after: "The words after",
    nothing: (siglum: string) => `${siglum} prints nothing here`,
  },

  // what is not there
  nothing: {
    title: "Nothing to compare yet",
    sentence: "This quote has one printing. When a second one is published, its words can be compared here.",
    link: "The quote and its printing",
  },
  pending: {
    title: "Being worked out",
    sentence: (language: string) =>
      `The printings in ${language} are long; setting their words against each other takes some seconds.`,
    done: (done: number, all: number) => (all === 0 ? "Not begun yet." : `${done} of ${all} steps done.`),
    again: "Look again",
  },
  files: (language: string) => `${language}:`,
  fileNote:
    "In CSV an apostrophe stands before what a spreadsheet would take for a formula; TEI and JSON have the words to the letter.",
  file: { tei: "TEI", csv: "CSV", json: "JSON" },
  same: (sigla: string, base: string, count: number) =>
    `Not shown: ${sigla}. ${count === 1 ? "No word of it differs" : "No word of theirs differs"} from ${base}.`,
  alone: (languages: string) => `Not shown, as nothing there can be told to differ: ${languages}.`,
  samePhrases: (numbers: string, count: number) =>
    count === 1
      ? `Phrase ${numbers} is left out: nothing differs there.`
      : `Phrases ${numbers} are left out: nothing differs there.`,
  noDifference: "No printing differs from its base.",
  tooMany: (language: string, count: number, shown: number) =>
    `${capital(language)} has ${count} printings; ${shown} can stand side by side. Shown are the base and those that come first. To see one of the others, choose it as the base:`,
  tooLong: (sigla: string) =>
    `Too long to be compared word by word: ${sigla}. Their words stand on the page of the quote.`,

  // the way on
  apparatus: "Apparatus",
  take: "Download",
  oneLanguage: "One language only",
  allLanguages: "All languages",
};
