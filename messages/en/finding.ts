const number = (n: number) => n.toLocaleString("en");

/** Words about a quote found again: for readers who paste one, and beside a passage at the desk. */
export const finding = {
  title: "Paste a quote you saw",
  lead: "See whether it is in this record, in which words it was printed, and by whom.",
  words: "The quote",
  hint: (most: number) => `In any language, whole or in part; at most ${number(most)} characters.`,
  by: "Who is said to have said it (optional)",
  compare: "Compare",
  result: "What was found",
  found: (n: number, areTheSame: boolean) =>
    areTheSame
      ? n === 1
        ? "One published quote has these words."
        : `${n} published quotes have these words or some of them.`
      : n === 1
        ? "One published quote comes close to these words."
        : `${n} published quotes come close to these words.`,
  few: "So few words may be anybody’s: add more for a surer answer.",
  relation: {
    identical: "The same words.",
    punctuation: "The same words; only signs, capitals or accents differ.",
    excerptOfPrinted: "A part of what was printed, word for word.",
    excerptOfAsked: "The whole of what was printed, among other words.",
    ellipsis: "The same words, but for those that dots stand for.",
    reworded: "Nearly the same words.",
    passage: "A passage is the same; before or after it the two differ.",
  },
  why: (kept: number, length: number, isReordered: boolean) =>
    `${kept === length ? `All ${number(length)}` : `${number(kept)} of ${number(length)}`} words${isReordered ? ", in another order" : " in the same order"}`,
  whySigns: (kept: number, length: number, isReordered: boolean) =>
    `${kept === length ? `All ${number(length)}` : `${number(kept)} of ${number(length)}`} characters${isReordered ? ", in another order" : " in the same order"}`,
  cut: (n: number) => `the dots stand for ${n === 1 ? "1 printed word" : `${number(n)} printed words`}`,
  cutInPrint: (n: number) =>
    `in print, dots stand for ${n === 1 ? "1 of the words" : `${number(n)} of the words`}`,
  places: (n: number) => (n === 1 ? "1 place differs" : `${number(n)} places differ`),
  conflict: {
    number: "A number differs",
    negation: "A negation differs",
    modality: "How firmly it is said differs",
    name: "A name differs",
  },
  conflictWords: (asked: string, printed: string) =>
    asked === ""
      ? `“${printed}” is printed, and missing in what you pasted`
      : printed === ""
        ? `“${asked}” is in what you pasted, and was not printed`
        : `“${asked}” in what you pasted, “${printed}” in print`,
  differences: "Where they differ",
  pastedHere: "You pasted",
  printedThere: "Printed",
  nothingHere: "nothing",
  printing: (siglum: string) => `Printing ${siglum}, `,
  longPrinting: "A part of a longer printing.",

  other: (given: string, name: string) => `This record gives these words to ${name}, not to ${given}.`,
  printedOther: (given: string, name: string) =>
    `This printing gives the words to ${given}; this record gives them to ${name}.`,
  open: "Open the quote at this printing",
  nothing: {
    title: "These words are not in this record.",
    means:
      "That does not mean that nobody said them, or that they are false: only quotes that were checked and published here are compared, in the languages in which they were printed.",
    ways: "What you can try",
    fewer: "Paste only the words inside the quotation marks.",
    original: "Paste them in the language in which you know them to have been said.",
    search: "Search for a name or a single word",
  },
  refused: {
    long: (found: number, limit: number) =>
      `The text has ${number(found)} characters; at most ${number(limit)} are compared. Paste the quote alone.`,
    bytes: (found: number, limit: number) =>
      `What was sent has ${number(found)} bytes, and no more than ${number(limit)} are read. Paste the quote alone.`,
    short: (found: number, limit: number) =>
      found === 0
        ? `There are no words in the text; at least ${limit} are needed.`
        : `The text has only ${found === 1 ? "1 word" : `${found} words`}; at least ${limit} are needed.`,
    malformed: () => "The text holds characters that are not text.",
    "name-long": (found: number, limit: number) =>
      `The name has ${number(found)} characters; it may have at most ${number(limit)}.`,
  },
};
