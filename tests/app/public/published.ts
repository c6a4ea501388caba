import { createDemoMembers } from "@/auth/demo-members";
import type { Desk } from "@/cli/demo/desk";
import { loadDemo } from "@/cli/demo/load";
import { approveProposal } from "@/commands/decide-proposal";
import { openEvidence } from "@/commands/open-evidence";
import { publishProposal } from "@/commands/publish-proposal";
import { submitProposal } from "@/commands/submit-proposal";
import type { Member } from "@/domain/access/actor";
import type { LocalText } from "@/domain/vocabulary";
import { now } from "@/tests/database";

/** The published demo record and the people who may change it. */
export type Published = {
  desk: Desk;
  reviewer: Member;
  editor: Member;
  publish: (record: string, how?: How) => Promise<void>;
};
type How = {
  change?: "update" | "correction" | "clarification" | "retraction";
  note?: LocalText;
  comment?: string;
};

/** Loads the demo into the adopted database and gives the way to further editions: submit, approve, publish. */
export async function publishedDemo(): Promise<Published> {
  const members = await createDemoMembers(now);
  const [author, submitter, second, editor] = members;
  if (!author || !submitter || !second || !editor) throw new Error("the demo has too few members");
  const desk = await loadDemo(members, () => undefined, { now });
  const publish = async (record: string, { change = "update", note, comment }: How = {}) => {
    const { proposal, hash, evidence } = await desk.act(submitProposal, submitter, { record, change });
    for (const reviewer of [second, editor]) {
      for (const one of evidence) await desk.act(openEvidence, reviewer, { proposal, evidence: one });
      await desk.act(approveProposal, reviewer, { proposal, hash, comment });
    }
    await desk.act(publishProposal, editor, { proposal, hash, note });
  };
  return { desk, reviewer: submitter, editor, publish };
}
