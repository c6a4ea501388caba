const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Words of the pages beside that of a quote. */
export const pages = {
  claim: {
    kicker: "Claim",
    made: "Where it is made",
    ownVoice: "in its own voice",
    inQuote: "In the quote of ",
    printing: (siglum: string) => `, printing ${siglum}`,
    asOf: (date: string) => `As of ${date}`,
    linked: "Related claims",
    definition: (label: string, definition: string) => `${label}: ${definition}`,
  },

  speaker: {
    onTheDay: "On the day of the words recorded here: ",
    office: "In office",
    noEnd: "end not known",
    noStart: "start not known",
    seenIn: (date: string) => `seen in office ${date}`,
    facts: "Since and before",
    factsNote: "What became of a speaker does not change what was said, or how it is judged.",
    source: "source",
    names: "Names",
    familyFirst: (name: string) => `Family name first: ${name}.`,
    noWikidata: "No Wikidata identifier is recorded.",
    quotes: "Quotes",
    claims: "Claims",
    checked: (quotes: number, claims: number) =>
      claims === 0
        ? plural(quotes, "quote published.", "quotes published.")
        : `${plural(quotes, "quote", "quotes")} and ${plural(claims, "claim", "claims")} published.`,
    notSample: "This is what was checked. It is not a sample, and says nothing of what else was said.",
    counts: "What was checked",
    mention: {
      speaker: "said",
      joint: "said jointly",
      on_behalf_of: "said on their behalf",
      relayed_by: "relayed",
      as_printed: "printed under this name, said by somebody else",
      claim: "claimed",
    },
    none: "No record is published yet.",
  },

  source: {
    kicker: (kind: string, language: string) => `Source, ${language}, ${kind}`,
    translatedBy: "Translated by ",
    by: "By ",
    agency: "Text of ",
    through: "Seen through ",
    record: "The record",
    published: "Published",
    address: "Address",
    noAddress: "not given; the page was not found",
    tier: "Distance",
    tierWords: {
      primary: "Primary: it comes from those who spoke or recorded",
      secondary: "Secondary: it reports what it heard or saw",
      tertiary: "Tertiary: it reports what others printed",
    },
    titleIs: "Title",
    credits: "Credits as printed",
    note: "Note",
    copy: "Frozen copy",
    archive: "archived copy",
    passages: "Passages",
    passagesNote:
      "Only the passages that published records hold are shown, with a few words around them; the whole text belongs to its publisher.",
    asPrinted: "The passages, as printed",
    anomalies: "Slips and debris",
    derived: "What it came from, what came from it",
    cameFrom: "took the words from",
    evidence: "Used as evidence",
    claimHere: "claim",
    none: "No published record holds a passage of it.",
    noted: (n: number) => `Note ${n}`,
  },

  home: {
    search: "Search speakers, words, sources",
    button: "Search",
    newly: "Newly published",
    editions: "New editions",
    corrections: "Corrections",
    allCorrections: "All corrections",
    noCorrections: "None so far.",
    claims: "Claims",
    empty: "Nothing is published yet.",
    emptyWay: "What will stand here: quotes with every printing found, and what changed on the way.",
    restored: "The words the dots stand for",
  },

  search: {
    title: "Search",
    narrow: "Narrow the search",
    facets: {
      speaker: "Speaker",
      lang: "Printed in",
      year: "Said in",
      verdict: "Verdict",
    },
    found: (n: number, isMore: boolean) =>
      isMore ? `More than ${n} records` : plural(n, "record", "records"),
    contain: " contain ",
    containsOne: " contains ",
    all: " in all.",
    nothing: "Nothing published contains ",
    nothingAll: "Nothing is published yet.",
    nothingWay:
      "Try fewer words, another language, or the name of who spoke. What we have not checked is not here.",
    removeFacets: "Search without narrowing",
    remove: (name: string) => `Remove: ${name}`,
    printedIn: (name: string) => `As printed in ${name}.`,
  },

  corrections: {
    title: "Corrections",
    subtitle: "What we published and had to change, the newest first. The former editions stay reachable.",
    none: "No correction so far.",
    show: "The record",
  },

  log: {
    title: "The log",
    subtitle:
      "Every change of the record is an entry in one list that can only grow. What is signed here cannot be rewritten unseen.",
    entries: (n: string) => `${n} entries`,
    checkpoint: "Newest signed checkpoint",
    noCheckpoint: "No checkpoint is signed yet.",
    covers: (n: string, at: string) => `It covers ${n} entries and was signed on ${at}.`,
    download: "The checkpoint as a signed note",
    key: "The key that signs it",
    verify: "How to verify",
    steps: [
      "Keep a copy of the checkpoint and of the key. Whoever owns this machine cannot change what you hold.",
      "Take the proof of an edition below: it holds the sealed body, the log entry and the way up to the signed root.",
      "Hash the body in its canonical form (RFC 8785) with SHA-256 and compare it with the hash on the record’s page.",
      "Follow the hashes of the proof up to the root (RFC 9162, section 2.1.3), compare it with the checkpoint, and check its Ed25519 signature with the key.",
      "Later, take a new checkpoint: it must contain the one you kept.",
    ],
    editions: "Newest editions in the log",
    entry: "Entry",
    proof: "Proof",
    onServer: "Who runs this instance checks the whole log with ",
  },
};
