import type { RecordCard } from "@/domain/edition/card";
import type { Change } from "@/domain/proposal/diff";
import type { RecordBody } from "@/domain/proposal/frozen";
import type { Refusal } from "@/domain/refusal";
import type {
  Axis,
  ChangeKind,
  Decision,
  PassageKind,
  ProposalState,
  RecordKind,
  Stance,
} from "@/domain/vocabulary";

/** A piece of evidence as a reviewer goes through it. */
export type EvidenceRow = {
  id: string;
  axis: Axis;
  stance: Stance;
  passage: string;
  passageKind: PassageKind;
  lang: string;
  /** Publisher, else title, of the source. */
  from: string;
  /** Whether the member who looks has opened it. */
  isOpened: boolean;
};

export type DecisionRow = { id: string; by: string; decision: Decision; comment: string | null; at: string };

/** Somebody asked for comment on a verdict, or left unasked for a reason (`askedAt` is null). */
export type ContactRow = {
  party: string;
  askedAt: string | null;
  answeredAt: string | null;
  hasAnswered: boolean;
};

/** What stands in the way of each act, for the member who looks; null: nothing. */
export type Bars = Readonly<Record<"open" | "decide" | "approve" | "publish" | "withdraw", Refusal | null>>;

/** A frozen proposal with everything a decision on it stands on. */
export type ProposalPage = {
  id: string;
  record: string;
  kind: RecordKind;
  number: number;
  hash: string;
  state: ProposalState;
  change: ChangeKind;
  submittedBy: string;
  submittedAt: string;
  authors: readonly string[];
  /** Number of the edition that it will be. */
  edition: number;
  card: RecordCard;
  body: RecordBody;
  former: { number: number; body: RecordBody } | null;
  changes: readonly Change[];
  /** What stands as in the last edition. */
  unchanged: readonly Change[];
  newer: { id: string; number: number } | null;
  evidence: readonly EvidenceRow[];
  decisions: readonly DecisionRow[];
  given: number;
  needed: number;
  isReplyOwed: boolean;
  contacts: readonly ContactRow[];
  bars: Bars;
};

/** Whether nothing is to be decided on it any more. */
export const isOver = ({ state }: Pick<ProposalPage, "state">): boolean =>
  state === "published" || state === "withdrawn";

/** The captured text of a piece of evidence, with where its passage stands. */
export type EvidencePage = EvidenceRow & {
  proposal: string;
  number: number;
  title: string;
  text: string;
  start: number | null;
  end: number | null;
  sha256: string;
  takenAt: string;
  next: string | null;
};
