import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { approvalsOf, decisionFacts, proposalOf } from "@/db/proposals";
import { approvals, proposals } from "@/db/schema/publishing";
import { mayDecide } from "@/domain/access/policies";
import { hashField, idField } from "@/domain/input/fields";
import { approvalBar, decisionBar } from "@/domain/proposal/decision";
import { ok, type Refusal, refuse } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";

const differs: Refusal = { kind: "conflict", rule: "hash-differs" };

/** Approves a proposal: by somebody else than its authors, who has opened all its evidence. */
export const approveProposal = defineCommand({
  name: "proposal.approve",
  input: z.strictObject({ proposal: idField, hash: hashField, comment: blockOfText("note").optional() }),
  subject: (tx, input) => proposalOf(tx, input.proposal),
  policy: mayDecide,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const { row } = subject;
    if (row.hash !== input.hash) return refuse(differs);
    const bar = approvalBar(await decisionFacts(tx, subject, actor.id));
    if (bar) return refuse(bar);
    const id = newId();
    await tx.insert(approvals).values({
      ...{ id, proposal: row.id, hash: row.hash, member: actor.id, decision: "approve", at: now },
      comment: input.comment ?? null,
    });
    const isEnough = (await approvalsOf(tx, subject)) >= row.needed;
    if (isEnough) await tx.update(proposals).set({ state: "approved" }).where(eq(proposals.id, row.id));
    return ok({
      value: { isEnough },
      log: { subject: row.record, body: { proposal: row.id, hash: row.hash } },
    });
  },
});

/** Sends a proposal back to its authors, with the reason. */
export const requestChanges = defineCommand({
  name: "proposal.request-changes",
  input: z.strictObject({ proposal: idField, hash: hashField, comment: blockOfText("note") }),
  subject: (tx, input) => proposalOf(tx, input.proposal),
  policy: mayDecide,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const { row } = subject;
    if (row.hash !== input.hash) return refuse(differs);
    const bar = decisionBar(await decisionFacts(tx, subject, actor.id));
    if (bar) return refuse(bar);
    await tx.insert(approvals).values({
      ...{ id: newId(), proposal: row.id, hash: row.hash, member: actor.id, at: now },
      decision: "request_changes",
      comment: input.comment,
    });
    await tx.update(proposals).set({ state: "changes_requested" }).where(eq(proposals.id, row.id));
    return ok({ value: {}, log: { subject: row.record, body: { proposal: row.id, hash: row.hash } } });
  },
});
