import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { openedOn, proposalOf } from "@/db/proposals";
import { corrections, proposals } from "@/db/schema/publishing";
import { mayWithdraw } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";

/**
 * Takes a proposal out of review: by who submitted it, or an editor. Its text and its decisions are kept. With a
 * retraction goes what was opened for it.
 */
export const withdrawProposal = defineCommand({
  name: "proposal.withdraw",
  input: z.strictObject({ proposal: idField }),
  subject: (tx, input) => proposalOf(tx, input.proposal),
  policy: mayWithdraw,
  run: async (tx, { subject: { row }, now }) => {
    if (row.state === "published" || row.state === "withdrawn")
      return refuse({ kind: "conflict", rule: `proposal-${row.state}` });
    await tx.update(proposals).set({ state: "withdrawn" }).where(eq(proposals.id, row.id));
    const body = { proposal: row.id, hash: row.hash };
    const value = { record: row.record };
    const opened = row.change === "retraction" ? await openedOn(tx, row.record) : null;
    if (opened?.kind !== "retraction") return ok({ value, log: { subject: row.record, body } });
    await tx.update(corrections).set({ closedAt: now }).where(eq(corrections.id, opened.id));
    return ok({ value, log: { subject: row.record, body: { ...body, correction: opened.id } } });
  },
});
