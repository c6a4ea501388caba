/** The page that seals an edition. */
export const publish = {
  title: (n: number) => `Publish edition ${n}`,
  titled: (n: number, who: string) => `Publish edition ${n}: ${who}`,
  crumb: "Publish",
  checklist: "Checklist",
  people: (author: string, approved: readonly string[], needed: number) =>
    approved.length === 0
      ? `Submitted by ${author}, approved by nobody yet; needed: ${needed}`
      : `Submitted by ${author}, approved by ${approved.join(" and ")}; needed: ${needed}`,
  forThisText: "for exactly this text",
  captured: (n: number, of: number) => `Evidence captured: ${n} of ${of}`,
  judged: (n: number) =>
    n === 1 ? "1 judgement, with sentence and reasons" : `${n} judgements, each with sentence and reasons`,
  unknowns: (n: number) => (n === 0 ? "Unknowns: answered “nothing”" : `Unknowns stated: ${n}`),
  notYet: "Not yet",
  kind: "Kind of change",
  kindHint:
    "A correction says that something public was wrong. It gets a banner and goes to the corrections feed.",
  kinds: {
    update: (_: number) => "something new, nothing was wrong",
    correction: (n: number) => `edition ${n} was wrong`,
    clarification: (n: number) => `edition ${n} could be misread`,
  },
  note: "Public note",
  noteHint:
    "What was wrong, what is right. Shown under the words, old then new. Corrections, clarifications and retractions need one.",
  sign: "Sign",
  seals: (n: number) =>
    `Publishing seals edition ${n} and writes to the log. It cannot be undone; a mistake is corrected by edition ${n + 1}. What was public before stays reachable.`,
  readersGet: "What readers will get",
  page: "Page",
  card: "Social card",
  citation: "Citation, BibTeX",
  feed: "Line of the feed",
  sealed: (n: number) => `Edition ${n} is public`,
  permalink: "Permalink",
  thisEdition: "This edition, for good",
  proof: "Proof that it is in the log",
  history: "All editions",
  toQueue: "To the queue",
  correct: "Something is wrong with it",
};
