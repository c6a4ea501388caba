import "server-only";
import { and, count, eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { approvals, proposals } from "@/db/schema/publishing";
import { mayDecide } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { evidenceIn } from "@/domain/proposal/evidence-in";
import { ok, type Refusal, refuse } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";
import { openedBy, type ProposalUnderReview, proposalOf } from "./_kernel/load";

const hashField = z.string({ error: "wrong_type" }).regex(/^[0-9a-f]{64}$/, "hash_malformed");

/** What bars any decision: it is given to the newest proposal, in review, to the exact hash, once. */
async function barred(
  tx: Tx,
  { row, isNewest }: ProposalUnderReview,
  hash: string,
  member: string,
): Promise<Refusal | null> {
  const conflict = (rule: string): Refusal => ({ kind: "conflict", rule });
  if (row.hash !== hash) return conflict("hash-differs");
  if (!isNewest) return conflict("newer-proposal");
  if (row.state !== "in_review" && row.state !== "approved")
    return conflict(`proposal-${row.state.replace("_", "-")}`);
  const [mine] = await tx
    .select({ n: count() })
    .from(approvals)
    .where(and(eq(approvals.proposal, row.id), eq(approvals.member, member)));
  return mine && mine.n > 0 ? conflict("decided-already") : null;
}

/** Approves a proposal: by somebody else than its authors, who has opened all its evidence. */
export const approveProposal = defineCommand({
  name: "proposal.approve",
  input: z.strictObject({ proposal: idField, hash: hashField, comment: blockOfText("note").optional() }),
  subject: (tx, input) => proposalOf(tx, input.proposal),
  policy: mayDecide,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const bar = await barred(tx, subject, input.hash, actor.id);
    if (bar) return refuse(bar);
    const { row } = subject;
    const opened = await openedBy(tx, row.id, actor.id);
    const left = evidenceIn(row.body).filter((piece) => !opened.has(piece)).length;
    if (left > 0) return refuse({ kind: "conflict", rule: "evidence-unopened", params: { left } });
    const id = newId();
    await tx.insert(approvals).values({
      ...{ id, proposal: row.id, hash: row.hash, member: actor.id, decision: "approve", at: now },
      comment: input.comment ?? null,
    });
    const [given] = await tx
      .select({ n: count() })
      .from(approvals)
      .where(and(eq(approvals.proposal, row.id), eq(approvals.decision, "approve")));
    const isEnough = (given?.n ?? 0) >= row.needed;
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
    const bar = await barred(tx, subject, input.hash, actor.id);
    if (bar) return refuse(bar);
    const { row } = subject;
    await tx.insert(approvals).values({
      ...{ id: newId(), proposal: row.id, hash: row.hash, member: actor.id, at: now },
      decision: "request_changes",
      comment: input.comment,
    });
    await tx.update(proposals).set({ state: "changes_requested" }).where(eq(proposals.id, row.id));
    return ok({ value: {}, log: { subject: row.record, body: { proposal: row.id, hash: row.hash } } });
  },
});
