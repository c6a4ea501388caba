import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { proposalOf } from "@/db/proposals";
import { proposals } from "@/db/schema/publishing";
import { mayWithdraw } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";

/** Takes a proposal out of review: by who submitted it, or an editor. Its text and its decisions are kept. */
export const withdrawProposal = defineCommand({
  name: "proposal.withdraw",
  input: z.strictObject({ proposal: idField }),
  subject: (tx, input) => proposalOf(tx, input.proposal),
  policy: mayWithdraw,
  run: async (tx, { subject: { row } }) => {
    if (row.state === "published" || row.state === "withdrawn")
      return refuse({ kind: "conflict", rule: `proposal-${row.state}` });
    await tx.update(proposals).set({ state: "withdrawn" }).where(eq(proposals.id, row.id));
    return ok({
      value: { record: row.record },
      log: { subject: row.record, body: { proposal: row.id, hash: row.hash } },
    });
  },
});
