import type { CorrectionKind } from "@/domain/vocabulary";

/** What can be done about a published record. */
export const standing = {
  title: (who: string) => `Correct, retract, suspend: ${who}`,
  edition: (n: number) => `edition ${n} is public`,
  correct: "Correct or retract",
  kind: "What it is",
  kinds: {
    correction: "something public was wrong",
    clarification: "it could be misread",
    retraction: "it should not have been published: two people approve, a notice stays in its place",
  } satisfies Record<CorrectionKind, string>,
  wrong: "What is wrong",
  wrongHint: "For the desk. The public note is written when the next edition is published.",
  underWay: (n: number, change: string, state: string) =>
    `Proposal ${n} (${change.toLowerCase()}): ${state}.`,
  beforeRetracting: "To retract, let it be carried through or withdraw it first.",
  goesToo: "Closing this withdraws it.",
  open: "Send it to the desk again",
  isOpen: (kind: string) => `Open on this record: ${kind.toLowerCase()}.`,
  close: "It was not wrong: close this",
  isRetracted: "This record is retracted. Its editions stay reachable.",
  editorsOnly: "An editor decides on this.",
  anotherEditor: "Your last suspension lapsed. Another editor must do it now.",
  suspend: "Take out of sight",
  suspendHint:
    "For harm that cannot wait. The words disappear at once and the page says so. A second person must confirm within 24 hours, or they are shown again.",
  reason: "Reason, for the desk",
  doSuspend: "Take it out of sight now",
  lapses: (at: string) => `Out of sight; shown again on ${at} UTC unless a second person confirms it.`,
  confirmed: "Out of sight, confirmed by a second person.",
  confirm: "Confirm the suspension",
  lift: "Show it again",
};
