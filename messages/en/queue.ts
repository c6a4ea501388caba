import type { QueueTab } from "@/domain/queue/tabs";
import type { WorkState } from "@/domain/queue/waiting";

const records = (n: number) => (n === 1 ? "1 record" : `${n} records`);
const pieces = (n: number, of: number) => `${n} of ${of} ${of === 1 ? "piece" : "pieces"} of evidence`;

export const queue = {
  title: "Queue",
  views: "Queue views",
  tabs: {
    mine: "Mine",
    review: "To review",
    unassigned: "Unassigned",
    corrections: "Corrections",
    published: "Published",
  } satisfies Record<QueueTab, string>,
  /** A count that was stopped at a thousand. */
  many: "1000+",
  titled: (tab: string) => `Queue: ${tab.toLowerCase()}`,
  forYou: "Waits for you",
  forOthers: "Waits for others",
  forAnyone: "Free to take",
  asItStands: "As it stands",
  inOrder: (n: number) => `${records(n)}, newest first`,
  older: "Older",
  turning: "Further pages",
  newest: "Back to the newest",
  state: {
    confirming: "To confirm",
    draft: "Draft",
    changed: "Changed",
    in_review: "In review",
    changes_requested: "Changes asked",
    approved_in_part: "Approved 1 of 2",
    approved: "Approved",
    published: "Published",
    suspended: "Out of sight",
  } satisfies Record<WorkState, string>,
  left: (n: number) => `${n} left`,
  edition: (n: number) => `Edition ${n}`,
  practice: "Practice case",
  neverPublic: "Never becomes public.",
  due: {
    lead: "A duplicate was merged into it: once it is published again, the old address leads here.",
    open: "A merge was undone: once it is published again, its own address opens.",
  },
  article: "article",
  undated: "undated",
  quote: "Quote",
  claim: "Claim",
  noWords: "A quote without a printing yet",
  decided: (found: number, accepted: number, rejected: number) =>
    `${found} found, ${accepted} accepted, ${rejected} rejected`,
  printings: (n: number) => (n === 1 ? "1 printing" : `${n} printings`),
  noOriginal: "no original found",
  occurrences: (n: number) => (n === 1 ? "made in 1 place" : `made in ${n} places`),
  notJudged: "not judged yet",
  for: (n: number) => `${n} for`,
  against: (n: number) => `${n} against`,
  qualifies: (n: number) => (n === 1 ? "1 qualifies" : `${n} qualify`),
  who: {
    you: "You:",
    named: (name: string) => `${name}:`,
    any_member: "Anyone:",
    any_reviewer: "Any reviewer:",
    second_reviewer: "Any second reviewer:",
    any_editor: "An editor:",
    nobody: "",
  },
  what: {
    decide: (left: number) => (left === 1 ? "decide the last passage" : `decide the ${left} passages left`),
    send: (accepted: number) =>
      accepted === 0 ? "nothing was accepted: close it" : `send the ${accepted} accepted to the queue`,
    complete: (missing: string, more: number) =>
      more === 0 ? missing : `${missing}, and ${more} more ${more === 1 ? "thing" : "things"}`,
    submit: "submit it for review",
    exercise: "complete; it stays here",
    answer: (threads: number, by: string | null) => {
      if (threads === 0) return by ? `answer ${by}, then submit again` : "submit again";
      const open = threads === 1 ? "1 thread" : `${threads} threads`;
      return by ? `answer ${open} of ${by}, then submit again` : `answer ${open}, then submit again`;
    },
    review: (opened: number, of: number, isSecond: boolean) =>
      `${isSecond ? "give a second approval" : "review it"}${of === 0 ? "" : `; ${pieces(opened, of)} opened`}`,
    publish: (edition: number) => `publish edition ${edition}`,
    begin: "work on it; nothing has changed yet",
    confirm: (until: string) => `stand by this suspension, or it is shown again on ${until} UTC`,
    settle: "correct it, retract it or show it again",
  },
  /** What a draft lacks, by the rule of the guard. */
  missing: {
    "printing-needed": "attach a printing",
    "speaker-needed": "name a speaker",
    "attribution-needed": "judge the attribution",
    "sentence-needed": "write the sentence of the verdict",
    "rationale-needed": "write the rationale",
    "search-needed": "log a search",
    "primary-printing-needed": "attach a printing of a primary source",
    "two-reports-needed": "find a second independent report",
    "occurrence-needed": "say where the claim is made",
    "veracity-needed": "judge the claim",
    "unknowns-needed": "say what is not known",
    "evidence-needed": "bind a piece of evidence to a capture",
  },
  bar: {
    alone: "You took it out of sight and can’t confirm that yourself.",
    "four-eyes": "You are its author and can’t approve your own.",
    "conflict-of-interest": "You declared a conflict of interest here.",
    "decided-already": "You have decided on it already.",
  },
  empty: {
    mine: {
      title: "Nothing waits for you",
      says: "Records you began or are assigned will be listed here with what they wait for.",
    },
    review: {
      title: "Nothing to review",
      says: "Proposals that others submitted will be listed here until they are approved and published.",
    },
    unassigned: {
      title: "Everything has somebody",
      says: "Drafts that nobody was given, and articles being confirmed, will be listed here.",
    },
    corrections: {
      title: "No corrections open",
      says: "When something published is changed, it is listed here until a new edition answers it.",
    },
    published: {
      title: "Nothing is published yet",
      says: "Editions will be listed here, newest first, as they are sealed.",
    },
  } satisfies Record<QueueTab, { title: string; says: string }>,
  ways: {
    review: (n: number) => `See what is to review (${n})`,
    unassigned: (n: number) => `See what nobody has taken (${n})`,
    corrections: "See published corrections",
    article: "Take in an article",
  },
  firstArticle:
    "An article goes in, its quotes come out: each is confirmed by you before it enters the record.",
  keys: { rows: "next, previous", open: "open", article: "new article", review: "to review" },
};
