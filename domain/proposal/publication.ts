import type { Refusal } from "@/domain/refusal";
import type { ChangeKind, LocalText, ProposalState } from "@/domain/vocabulary";

/** What is known of a proposal when it is to be published. */
export type PublicationFacts = {
  state: ProposalState;
  isNewest: boolean;
  /** Approvals of exactly its hash, and how many it needs. */
  given: number;
  needed: number;
  /** Whether somebody it speaks against was neither asked for comment nor left unasked for a reason. */
  isReplyOwed: boolean;
};

const conflict = (rule: string, params?: Refusal["params"]): Refusal => ({
  kind: "conflict",
  rule,
  ...(params ? { params } : {}),
});

/** What stands between an approved proposal and its edition. */
export function publicationBar(facts: PublicationFacts): Refusal | null {
  const { state, isNewest, given, needed, isReplyOwed } = facts;
  if (!isNewest) return conflict("newer-proposal");
  if (state === "published" || state === "withdrawn") return conflict(`proposal-${state}`);
  if (state !== "approved" || given < needed) return conflict("approvals-needed", { given, needed });
  return isReplyOwed ? conflict("right-of-reply-needed") : null;
}

/** Kinds of change that say in public what was wrong and what is right. */
const EXPLAINED: readonly ChangeKind[] = ["correction", "clarification", "retraction"];

/** Kinds an editor may choose between when publishing; a first edition and a retraction are what they are. */
export const CHOSEN_CHANGES = ["update", "correction", "clarification"] as const;

/** Whether a kind of change is among those an editor may choose. */
export const isChosen = (change: ChangeKind): boolean => CHOSEN_CHANGES.some((one) => one === change);

/** What the edition will be called: as submitted, or as the editor chose among the kinds that may be chosen. */
export function changeOf(
  submitted: ChangeKind,
  chosen: (typeof CHOSEN_CHANGES)[number] | undefined,
): ChangeKind | null {
  if (chosen === undefined || chosen === submitted) return submitted;
  return isChosen(submitted) ? chosen : null;
}

/** A correction, clarification or retraction is not published without saying in public what it is. */
export const noteBar = (change: ChangeKind, note: LocalText | undefined): Refusal | null =>
  EXPLAINED.includes(change) && !note ? { kind: "invalid", rule: "public-note-needed", field: "note" } : null;
