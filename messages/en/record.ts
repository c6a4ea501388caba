import { inWords } from "./numbers";
import { pages } from "./pages";
import { quote } from "./quote";
import { fields } from "./record-fields";

const plural = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const record = {
  ...quote,
  ...pages,
  fields,

  // names of things in sentences
  printings: (n: number) => plural(n, "printing", "printings"),
  reports: (n: number) => plural(n, "independent report", "independent reports"),
  through: { interpreter: "all through one interpreter", translator: "all through one translator" },
  throughWhom: { interpreter: "Interpreter: ", translator: "Translator: " },
  languages: (n: number) => plural(n, "language", "languages"),
  changes: (n: number) => plural(n, "change", "changes"),
  people: (n: number) => (n === 1 ? "one person" : `${inWords(n)} people`),
  editionNumber: (n: number) => `Edition ${n}`,
  onThisPage: "On this page",
  howWeDecide: "How we decide",
  noneFound: "None found.",
  notKnown: "not known",
  unknownSpeaker: "Speaker not known",
  quoteTitle: (names: string, date: string, words: string) => `${names}, ${date}: “${words}”`,
  inBrackets: (text: string) => `[${text}]`,
  hidden: (name: string, code: string) => `${name}, ${code}`,
  next: "Next page",
  newest: "Back to the newest",

  // where a value comes from
  provenance: {
    stated: "stated",
    inherited: "carried over from another source",
    inferred: "inferred",
    not_known: "not known",
  },
  because: (basis: string, reason: string) => `${basis}: ${reason}`,

  byline: {
    spokenIn: (language: string) => `Spoken in ${language}`,
    language: "Language of the words spoken not known",
    original: {
      found: "the original is recorded",
      not_found: "original not found",
      not_sought: "the original was not sought",
    },
    recordedIn: " in ",
    onBehalfOf: "on behalf of",
    relayedBy: "relayed by",
  },

  quotation: {
    printedInBefore: "As printed in ",
    translatedBy: "translated by ",
    machine: "translated by a machine",
    indirect: "Reported without quotation marks.",
    cutUnmarked: "Words are cut here without a mark.",
    cutFalse: "The cut sign is false: nothing was cut.",
    restoredCut: "The words the dots stand for, in ",
    restoredOther: "The words before they were changed, in ",
    enteredIn: "; the change entered in ",
    markedBy: "The cut is marked by",
    unmarkedBy: "It is not marked by",
    partlyBy: "Only a part of the words is cut by",
    signless: ", without a mark",
    takenOverIn: ", taken over in ",
  },

  answers: {
    attribution: "Did they say it?",
    wording: "Are these the words?",
    veracity: "Is it true?",
    unknowns: "What we do not know",
    notJudged: {
      attribution: "No judgement is published on who said it.",
      wording: "No judgement is published on the words of this printing.",
      veracity: "No claim made in these words has been checked.",
    },
    nothing: "Nothing that bears on these verdicts.",
    judgedFor: (siglum: string) => `Judged for printing ${siglum}.`,
    alreadyIn: (siglum: string) => `The change is already in ${siglum}.`,
    originalMissing: "Original not attached.",
    circular: "Warning: all printings go back to one report and may repeat one mistake.",
    claimElsewhere: (siglum: string) => `A claim made in printing ${siglum}:`,
    claimAbout: "A claim about these words:",
    why: "Why",
    method: "Method",
    approvedBy: (people: string) => `Approved by ${people} on the exact text.`,
  },

  nav: {
    cite: "Cite",
    chain: "Chain",
    evidence: "Evidence",
    history: "History",
    variances: "Differences",
    record: "The record",
  },

  evidence: {
    heading: "Evidence",
    capturedSeen: (_date: string) => "Captured copy, seen ",
    noCapture: "No captured copy",
    summary: "Our summary of the source, not its words.",
  },

  searches: {
    heading: "Searches made",
    sought: "Looked for",
    query: "With the words",
    result: "Result",
    all: (date: string, place: string) => `All on ${date}. ${place}.`,
    none: "No search is recorded.",
    comment: "Asked for comment",
    noContact: "no request is recorded.",
    asked: (date: string, channel: string) => `asked on ${date}, ${channel}`,
    deadline: (date: string) => `answer asked for by ${date}`,
    answered: (date: string) => `Answered on ${date}:`,
    unanswered: "No answer so far.",
  },

  claims: { heading: "Claims in these words", of: "Claims" },

  linked: { heading: "Related quotes", other: "another quote" },

  history: {
    heading: "History",
    title: (name: string) => `Editions of ${name}`,
    proof: "Proof in the log",
    approved: (people: string) => `Approved by ${people} on the exact text.`,
    compare: "What changed, field by field",
    all: "All editions, field by field",
    first: "The first edition; there is nothing before it.",
    noChange: "No field of the record differs.",
    was: "was",
    is: "is",
    added: "added",
    removed: "removed",
    hash: "sha-256",
    older: "Older editions",
    formers: "Merged into this record; their editions stay readable:",
  },

  edition: {
    permanent: (number: number) => `This is edition ${number}, as it was sealed; it does not change.`,
    notCurrent: (newest: number) => `There is a newer one, edition ${newest}.`,
    current: "It is the newest.",
    retracted: "The record was retracted since.",
    merged: "It was merged into another record since.",
    toSurvivor: "The record it is part of now",
    toRecord: "The newest edition",
    toTombstone: "Why it was retracted",
  },

  correction: {
    of: {
      correction: "Correction",
      clarification: "Clarification",
      update: "Update",
      retraction: "Retraction",
      new: "First published",
    },
    dated: (_date: string) => " of ",
    said: (number: number) => `Edition ${number} said`,
    says: (number: number) => `Edition ${number} says`,
    now: "It now says",
    staysBefore: "",
    stays: " stays as it was.",
  },

  tombstone: {
    retracted: "Retracted",
    suspended: "Suspended",
    title: "This record was retracted.",
    stoodOn: (_date: string) => "It stood here on ",
    stoodFrom: (_date: string) => "It stood here from ",
    stoodUntil: (_date: string) => " to ",
    approved: (n: number) =>
      n === 2 ? "Two people approved the retraction." : `${n} people approved the retraction.`,
    former: (n: number) => `Edition ${n}, as it was`,
    exports: "The record is no longer exported. Its address stays.",
    suspendedTitle: "This record is not shown for the moment.",
    suspendedUntil: (instant: string) =>
      `An editor took it out of sight. Unless a second person confirms that by ${instant}, it is shown again.`,
    suspendedByTwo: "An editor took it out of sight, and a second person confirmed that.",
    speaker: "It concerned words attributed to ",
    claimed: "It concerned the claim ",
  },
};
