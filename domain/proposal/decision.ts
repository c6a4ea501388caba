import type { Refusal } from "@/domain/refusal";
import type { ProposalState } from "@/domain/vocabulary";

/** What is known of a proposal and one member when it is decided on. */
export type DecisionFacts = {
  state: ProposalState;
  isNewest: boolean;
  /** Whether this member has decided on it already. */
  hasDecided: boolean;
  /** Pieces of evidence that this member has not opened. */
  unopened: number;
};

const conflict = (rule: string, params?: Refusal["params"]): Refusal => ({
  kind: "conflict",
  rule,
  ...(params ? { params } : {}),
});

/** What bars any decision: it is given to the newest proposal, while it is in review, once. */
export function decisionBar({ state, isNewest, hasDecided }: DecisionFacts): Refusal | null {
  if (!isNewest) return conflict("newer-proposal");
  if (state !== "in_review" && state !== "approved") return conflict(`proposal-${state.replace("_", "-")}`);
  return hasDecided ? conflict("decided-already") : null;
}

/** What bars an approval: besides, its evidence was seen, every piece. */
export const approvalBar = (facts: DecisionFacts): Refusal | null =>
  decisionBar(facts) ?? (facts.unopened > 0 ? conflict("evidence-unopened", { left: facts.unopened }) : null);
