import { approveProposal } from "@/commands/decide-proposal";
import { logContact } from "@/commands/log-contact";
import { openEvidence } from "@/commands/open-evidence";
import { publishProposal } from "@/commands/publish-proposal";
import { submitProposal } from "@/commands/submit-proposal";
import type { Member } from "@/domain/access/actor";
import type { Case } from "./case";
import type { Desk } from "./desk";

/** Who gathered the material, who submits it, who approves and who publishes: never one person alone. */
export type Staff = {
  author: Member;
  submitter: Member;
  reviewers: readonly [Member, Member];
  editor: Member;
};

/**
 * What is public in the demo, in the order of publishing: the sentence that the case is known by comes last,
 * since the newest leads the front page. The other records wait at the desk as drafts.
 */
const QUOTES = ["q11", "q8", "q7", "q6", "q5", "q1", "q4", "q2", "q3"];
const NEGATIVE = ["c16", "c18"];

/** Submits, opens the evidence, approves by two and publishes: every step by the member whose it is. */
export async function publishCase(desk: Desk, staff: Staff, record: Case): Promise<string[]> {
  for (const claim of NEGATIVE) {
    await desk.act(logContact, staff.author, {
      review: desk.id("review", claim),
      party: "Vladimir Putin",
      waivedBecause:
        "The verdict is on how a newspaper reported the words, not on the person who spoke them.",
    });
  }
  const published: string[] = [];
  for (const { id } of record.claims) published.push(await publish(desk, staff, desk.id("claim", id)));
  for (const id of QUOTES) published.push(await publish(desk, staff, desk.id("quote", id)));
  return published;
}

async function publish(desk: Desk, { submitter, reviewers, editor }: Staff, record: string): Promise<string> {
  const proposal = await desk.act(submitProposal, submitter, { record });
  for (const reviewer of reviewers) {
    for (const evidence of proposal.evidence) {
      await desk.act(openEvidence, reviewer, { proposal: proposal.proposal, evidence });
    }
    await desk.act(approveProposal, reviewer, { proposal: proposal.proposal, hash: proposal.hash });
  }
  await desk.act(publishProposal, editor, { proposal: proposal.proposal, hash: proposal.hash });
  return record;
}
