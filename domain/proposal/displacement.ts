import type { Refusal } from "@/domain/refusal";
import { type ChangeKind, OPEN_PROPOSAL_STATES, type ProposalState } from "@/domain/vocabulary";

/** A proposal as far as another one of the same record asks: what it would be published as. */
export type Submitted = { id: string; number: number; change: ChangeKind };

/** Whether something is still to be done about a proposal: to decide on it, to submit it anew, or to publish it. */
export const isOpenProposal = ({ state }: { state: ProposalState }): boolean =>
  OPEN_PROPOSAL_STATES.some((one) => one === state);

/**
 * Why a proposal of a kind may not take the place of the open one. New words may take that of earlier ones, since
 * they are the whole record; a retraction is no words, and neither takes a place nor loses its own unseen.
 */
export function displacementBar(open: Submitted | null, change: ChangeKind, field: string): Refusal | null {
  if (open === null) return null;
  const { id: proposal, number, change: standing } = open;
  if (standing !== "retraction" && change !== "retraction") return null;
  const inTheWay = { kind: "conflict", field, params: { proposal, number } } as const;
  return standing === "retraction"
    ? { ...inTheWay, rule: "retraction-in-review" }
    : { ...inTheWay, rule: "words-in-review" };
}
