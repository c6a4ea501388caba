import type { RecordCard } from "@/domain/edition/card";
import type { Submitted } from "@/domain/proposal/displacement";
import type { CorrectionKind, ProposalState, RecordKind } from "@/domain/vocabulary";

/** How a published record stands, for the page on which it is corrected, retracted or suspended. */
export type RecordStanding = {
  id: string;
  kind: RecordKind;
  /** Number of the current edition. */
  edition: number;
  isRetracted: boolean;
  card: RecordCard;
  /** What is open on it. */
  correction: { kind: CorrectionKind; wrong: string; openedAt: string } | null;
  /** The proposal about which something is still to be done. */
  proposal: (Submitted & { state: ProposalState }) | null;
  /** The suspension that stands; `lapsesAt` while a second person has not confirmed it. */
  suspension: { reason: string; lapsesAt: string | null } | null;
  isEditor: boolean;
  maySuspend: boolean;
  mayConfirm: boolean;
};
