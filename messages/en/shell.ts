export const shell = {
  promise: "Who said it, where it was printed, and what changed on the way.",
  titled: (title: string) => `${title} – Attesto`,
  homeTitle: "Attesto: who said it, where it was printed, and what changed on the way",
  skip: "To the text",
  mainNav: "Main",
  languageNav: "Language",
  furtherNav: "Further",
  otherLanguage: "Italiano",
  search: "Search",
  check: "Paste a quote",
  corrections: "Corrections",
  method: "Method",
  about: "About",
  log: "Log",
  licence: "Licence",
  copy: "Copy",
  copied: "Copied",
  findLabel: "Search, or paste the words you were looking for",
  notFound: {
    rubric: "Not found",
    title: "There is no record at this address.",
    stays: "What we publish stays at its address.",
    mistyped: (id: string): readonly [string, string] => [
      id,
      " is not one of our numbers: its last character does not fit the others, so a letter was probably mistyped. What we publish stays at its address.",
    ],
    malformed: (id: string): readonly [string, string] => [
      id,
      " is not one of our numbers: they have eight letters and figures, without i, l, o and u. What we publish stays at its address.",
    ],
  },
  history: (name: string) => `Editions of ${name}`,
  cite: (name: string) => `Cite ${name}`,
  noEdition: {
    title: "There is no such edition.",
    sentence: (number: string, newest: number) =>
      `Edition ${number} of this record does not exist; the newest is ${newest}.`,
    link: "The newest edition",
  },
  gone: {
    rubric: "Withdrawn",
    title: "This record was retracted; its exports are gone.",
    sentence: "The page stays at its address and says why.",
    link: "The page of the record",
  },
  notShown: {
    rubric: "Suspended",
    title: "This record is not shown for the moment, and nothing of it is exported.",
    sentence: "The page stays at its address and says so.",
    link: "The page of the record",
  },
  notAcceptable: {
    rubric: "No such form",
    title: "This record is not offered in the form that was asked for.",
    sentence: "These are the forms it has:",
  },
  noMethod: {
    rubric: "Not possible",
    title: "Documents are for reading.",
    sentence: (method: string, isPosted: boolean) =>
      `This address answers ${isPosted ? "GET, HEAD and POST" : "GET and HEAD"}, not ${method}.`,
  },
  badQuery: {
    rubric: "Not understood",
    title: "This address cannot be read.",
    rules: {
      "query-too-long": (most: number) => `What is searched for may have at most ${most} characters.`,
      "malformed-query": () => "The address holds characters that are not text.",
      "unknown-facet": () => "The search is narrowed by something that is not one of its facets.",
      "malformed-page": () => "The place in the list is not one that the list gave.",
      "unknown-style": () => "There is no citation style or language of that name.",
      "unknown-subject": () => "That part of the record cannot be cited.",
      "missing-edition": () =>
        "The address must name an edition: ?edition= and the record, / and the number.",
    },
  },
  unread: {
    title: "This address is too long.",
    sentence: (most: number) =>
      `An address, and what a browser sends with it, may have at most ${most.toLocaleString("en")} bytes. Check the link you followed. A long text is looked for at /check.`,
  },
  limited: {
    rubric: "Please wait",
    title: "This takes a moment longer.",
    sentences: {
      cite: "The citation is being prepared. Try again in a few seconds.",
      compare: "The printings are long; their comparison is being worked out. Try again in a few seconds.",
    },
  },
  fault: {
    rubric: "Our fault",
    title: "Something went wrong here, not with you.",
    sentence: (id: string) => `It was recorded under the number ${id}. Try again, or search.`,
  },
};
