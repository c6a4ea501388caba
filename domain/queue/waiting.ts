import type { Member } from "@/domain/access/actor";
import { mayConfirmSuspension, mayDecide } from "@/domain/access/policies";
import type { ArticleWork, Person, ProposalWork, RecordWork, Work } from "./work";

/** Where a record stands, as one word of the queue says it. */
export type WorkState =
  | "confirming"
  | "draft"
  | "changed"
  | "in_review"
  | "changes_requested"
  | "approved_in_part"
  | "approved"
  | "published"
  | "suspended";

/** On whom it waits: the one who asks, a named member, anybody of a kind, or nobody. */
export type Waited = "you" | Person | "any_member" | "any_reviewer" | "any_editor" | "nobody";

/** For what it waits; the figures are those the sentence needs. */
export type Wanted =
  | { act: "decide"; left: number }
  | { act: "send"; accepted: number }
  | { act: "complete"; rule: string; more: number }
  | { act: "submit" }
  | { act: "exercise" }
  | { act: "answer"; threads: number; by: Person | null }
  | { act: "review"; opened: number; of: number; isSecond: boolean }
  | { act: "publish"; edition: number }
  | { act: "begin" }
  | { act: "confirm"; until: string }
  | { act: "settle" }
  | { act: "nothing" };

export type Waiting = {
  state: WorkState;
  who: Waited;
  what: Wanted;
  /** Why it cannot be the one who asks. */
  bar?: "alone" | "four-eyes" | "conflict-of-interest" | "decided-already";
};

type Asker = Pick<Member, "id" | "role">;

const works = ({ role }: Asker): boolean => ["contributor", "reviewer", "editor"].includes(role);
const judges = ({ role }: Asker): boolean => role === "reviewer" || role === "editor";

/** Who a piece of work waits for and for what, as the asking member is told. */
export function waitingOf(work: Work, asker: Member): Waiting {
  if (work.kind === "article") return ofArticle(work, asker);
  if (work.suspension) return ofSuspension(work.suspension, asker);
  if (work.proposal) return ofProposal(work, work.proposal, asker);
  return ofDraft(work, asker);
}

function ofArticle(work: ArticleWork, asker: Asker): Waiting {
  const left = work.found - work.accepted - work.rejected;
  const isMine = work.createdBy.id === asker.id || (work.practice && judges(asker));
  return {
    state: "confirming",
    who: isMine && works(asker) ? "you" : work.createdBy,
    what: left > 0 ? { act: "decide", left } : { act: "send", accepted: work.accepted },
  };
}

/** A record that nobody has submitted: the assignee's, else its authors', else anybody's. */
function ofDraft(work: RecordWork, asker: Asker): Waiting {
  const isUnchanged = work.edition !== null && work.authors.length === 0;
  const state = work.edition === null ? "draft" : isUnchanged ? "published" : "changed";
  if (isUnchanged && !work.assignee) return { state, who: "nobody", what: { act: "nothing" } };
  const [rule, ...more] = work.missing;
  const what: Wanted = isUnchanged
    ? { act: "begin" }
    : rule !== undefined
      ? { act: "complete", rule, more: more.length }
      : { act: work.practice ? "exercise" : "submit" };
  // Submitting takes a reviewer: a contributor's finished draft waits for one.
  const isReadyForOther = what.act === "submit" && isResponsible(work, asker) && !judges(asker);
  return { state, who: isReadyForOther ? "any_reviewer" : responsible(work, asker), what };
}

const isResponsible = (work: RecordWork, asker: Asker): boolean =>
  works(asker) && (work.assignee ? work.assignee.id === asker.id : work.authors.includes(asker.id));

const responsible = (work: RecordWork, asker: Asker): Waited =>
  isResponsible(work, asker) ? "you" : (work.assignee ?? "any_member");

function ofProposal(work: RecordWork, proposal: ProposalWork, asker: Member): Waiting {
  if (proposal.state === "changes_requested") return afterChangesAsked(work, proposal, asker);
  if (proposal.state === "approved") {
    const who = asker.role === "editor" ? "you" : "any_editor";
    return { state: "approved", who, what: { act: "publish", edition: (work.edition ?? 0) + 1 } };
  }
  const isSecond = proposal.given > 0;
  const state = isSecond ? "approved_in_part" : "in_review";
  const what: Wanted = { act: "review", ...proposal.evidence, isSecond };
  const bar = barOf(work, proposal, asker);
  if (!judges(asker)) return { state, who: "any_reviewer", what };
  return bar ? { state, who: "any_reviewer", what, bar } : { state, who: "you", what };
}

/** What was taken out of sight: a second person stands by it, then an editor puts it right. */
function ofSuspension({ by, lapsesAt }: NonNullable<RecordWork["suspension"]>, asker: Member): Waiting {
  const state = "suspended";
  if (lapsesAt === null) {
    return { state, who: asker.role === "editor" ? "you" : "any_editor", what: { act: "settle" } };
  }
  const what: Wanted = { act: "confirm", until: lapsesAt };
  const rule = mayConfirmSuspension(asker, { by: by.id })?.rule;
  if (rule === undefined) return { state, who: "you", what };
  return { state, who: "any_reviewer", what, ...(rule === "four-eyes" ? { bar: "alone" } : {}) };
}

// Whoever changed the record since it was submitted is an author too, as the command has it.
function barOf(
  work: RecordWork,
  { submittedBy, authors, conflicted, decided }: ProposalWork,
  asker: Member,
): Waiting["bar"] | undefined {
  const all = [...authors, ...work.authors];
  const rule = mayDecide(asker, { submittedBy: submittedBy.id, authors: all, conflicted })?.rule;
  if (rule === "four-eyes" || rule === "conflict-of-interest") return rule;
  return decided.includes(asker.id) ? "decided-already" : undefined;
}

function afterChangesAsked(work: RecordWork, proposal: ProposalWork, asker: Asker): Waiting {
  const { submittedBy, authors, askedBy } = proposal;
  const isTheirs = work.assignee
    ? work.assignee.id === asker.id
    : submittedBy.id === asker.id || authors.includes(asker.id);
  return {
    state: "changes_requested",
    who: isTheirs && works(asker) ? "you" : (work.assignee ?? submittedBy),
    what: { act: "answer", threads: work.threads, by: askedBy },
  };
}
