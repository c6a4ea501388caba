const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Words of the parts of a quote's page: printings, differences, chain, citations. */
export const quote = {
  printing: {
    heading: "Printings",
    count: (printings: string, languages: string) => `${printings}, in ${languages}.`,
    never: "Words are compared within one language, never across languages.",
    group: (language: string) => language,
    groupAgainst: (language: string, siglum: string) => `${language}, compared word by word with ${siglum}`,
    credit: "Credit: ",
    noCredit: "Credit not recorded",
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
    },
    spoken: {
      other: "other words:",
      added: "added:",
      omitted: "words missing here",
      cut: "cut sign:",
      end: "end of mark",
    },
    apparatus: (language: string) => `Apparatus, ${language}`,
    om: "om.",
    before: (sigla: string) => `Before the bracket: ${sigla}.`,
    omKey: "leaves the words out",
    cite: "Cite this printing",
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
    figure: (printings: string, reports: string) => `${printings}, ${reports}`,
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
    wide: "The tree is too wide to be drawn; it follows as a list.",
  },

  cite: {
    heading: "Cite",
    words: "The words as printed",
    record: "This record",
    source: "The print itself",
    utterance: "The utterance itself",
    select: "One click selects a whole citation. Each printing has its own.",
    all: "All citations and formats",
    formats: "Files and formats",
    wikipedia: "Wikipedia",
    permalink: "Permanent address of this edition",
    pending: "The citations of this edition are being set; the files below are ready.",
    inText: "In the text:",
    ofPrinting: (siglum: string, name: string) => `Printing ${siglum}, ${name}`,
    back: "To the record",
    title: (name: string) => `Cite ${name}`,
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
