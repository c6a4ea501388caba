const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Words of the parts of a quote's page: printings, differences, chain, citations. */
export const quote = {
  printing: {
    heading: "Printings",
    count: (printings: string, languages: string) => `${printings}, in ${languages}.`,
    never: "Words are compared within one language, never across languages.",
    numbered: "Small figures number the phrases, so that translations can be read against each other.",
    group: (language: string) => language,
    groupAgainst: (language: string, siglum: string) => `${language}, compared word by word with ${siglum}`,
    attribution: "Attribution: ",
    noAttribution: "Attribution not recorded",
    inPublisher: ", in ",
    seenThrough: ", seen through ",
    leading: "the printing shown above",
    original: "the words as spoken",
    base: "base of this group",
    noChange: (siglum: string) => `no word differs from ${siglum}`,
    givenTo: "given to ",
    distance: (hops: number, translations: number) =>
      hops === 0
        ? ""
        : `${plural(hops, "step", "steps")} from the original, ${plural(translations, "translation", "translations")}`,
    proposed: "found by software, confirmed by a person",
    key: {
      other: "other words",
      added: "words not in the base",
      omitted: "words missing",
      cut: "a cut, as printed",
      moved: "words that stand elsewhere",
    },
    // Said round the words themselves: “B has “outperform” instead of “surpass””.
    spoken: {
      other: (siglum: string) => `${siglum} has “`,
      added: (siglum: string) => `${siglum} adds “`,
      omitted: (siglum: string) => `${siglum} leaves out “`,
      cut: (siglum: string) => `${siglum} has the cut sign “`,
      moved: (siglum: string) => `${siglum} has here, moved, “`,
      movedAway: (siglum: string) => `${siglum} has elsewhere “`,
      instead: "” instead of “",
      close: "”",
    },
    apparatus: (language: string) => `Apparatus, ${language}`,
    om: "om.",
    // In an apparatus: a printing in part begins later, or ends before.
    notQuoted: "not quoted",
    elsewhere: "elsewhere",
    before: (siglum: string) =>
      `Before the bracket, the words of ${siglum}; after it, what others have, and who.`,
    inPhrase: (numbers: string) => `phrase ${numbers}: `,
    omKey: "not there",
    cite: (siglum: string) => `Cite ${siglum}`,
  },

  variance: {
    heading: "Differences",
    note: "What changed from one printing to the next, and how much it weighs.",
    way: "From, to",
    what: "What changed",
    weight: "Weight",
    became: "became",
    nothing: "nothing",
    words: "Words",
    none: "No difference between printings is recorded.",
  },

  chain: {
    heading: "Chain",
    drawing: (printings: string) =>
      `Stemma of ${printings}: a tree, the oldest above. The same tree follows as a list.`,
    stated: "stated by the source",
    inferred: "our inference; the reason is in the list",
    unknownOrigin: "The words as spoken",
    inLanguage: (language: string) => `, in ${language}`,
    notFound: "not found",
    notSought: "not sought",
    shown: "the words above",
    changedHere: "changed here",
    cutHere: "cut here",
    givenTo: (names: string) => `given to ${names}`,
    also: "also",
    origin: "where it took the words from is not recorded",
    fromUnknown: "from a source not seen",
    circle: (sigla: string) =>
      `The printings are recorded as going back to one another in a circle (${sigla}); no tree can be drawn.`,
    region: "The drawing of the chain: it is wider than the page and can be moved sideways.",
    noKind: "a line without a word: a translation",
  },

  cite: {
    heading: "Cite",
    words: "The words as printed",
    wordsIn: (siglum: string) => `The words as printed in ${siglum}`,
    record: "This record",
    recordInstead: "Cite this record instead",
    source: "The print itself",
    utterance: "The utterance itself",
    select: "One click selects a whole citation. Each printing has its own.",
    all: "All printings and formats",
    formats: "Files and formats",
    permalink: "Permanent address of this edition",
    pending: "The citations of this edition are being set; the files below are ready.",
    inText: "In the text:",
    ofPrinting: (siglum: string) => `Printing ${siglum}`,
    title: "Cite",
    titled: (name: string) => `Cite ${name}`,
    choose:
      "Cite the printing you have seen. The words are cited as that printing gives them; the record is cited for what it says about them.",
    copy: (name: string) => `Copy: ${name}`,
    file: "As a file",
    unseen: "It holds characters that cannot be seen; with marks it reads:",
    stylesOf: "The citations are set in the styles of the",
  },

  format: {
    "csl-json": "CSL-JSON",
    bibtex: "BibTeX",
    biblatex: "BibLaTeX",
    ris: "RIS",
    "json-ld": "JSON-LD",
    "wikitext-en": "Wikipedia, English",
    "wikitext-it": "Wikipedia, Italian",
    json: "The whole record, JSON",
    text: "Citation as plain text",
  },
};
