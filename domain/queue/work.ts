import type { MergeDue } from "@/domain/merge/views";
import type { ChangeKind, OpenProposalState, RecordKind } from "@/domain/vocabulary";

export type Person = { id: string; name: string };

/** An open proposal as the queue knows it. */
export type ProposalWork = {
  id: string;
  state: OpenProposalState;
  change: ChangeKind;
  submittedBy: Person;
  authors: readonly string[];
  conflicted: readonly string[];
  needed: number;
  given: number;
  /** Members who have decided on it. */
  decided: readonly string[];
  askedBy: Person | null;
  evidence: { opened: number; of: number };
};

/** A quote or claim in work: what has to be known to say who moves it on. */
export type RecordWork = {
  kind: RecordKind;
  id: string;
  practice: boolean;
  assignee: Person | null;
  /** Who changed it since its last edition. */
  authors: readonly string[];
  /** Rules of the guards that fail, in their order. */
  missing: readonly string[];
  threads: number;
  /** Number of its current edition. */
  edition: number | null;
  proposal: ProposalWork | null;
  /** Out of sight; `lapsesAt` while a second person has not confirmed it. */
  suspension: { by: Person; lapsesAt: string | null } | null;
  /** What its next edition tells readers of a merge. */
  due: MergeDue;
};

/** An article whose found passages are being decided on. */
export type ArticleWork = {
  kind: "article";
  id: string;
  practice: boolean;
  createdBy: Person;
  found: number;
  accepted: number;
  rejected: number;
};

export type Work = RecordWork | ArticleWork;
