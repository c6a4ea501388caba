import "server-only";
import { z } from "zod";
import { openedBy, proposalOf } from "@/db/proposals";
import { openedEvidence } from "@/db/schema/publishing";
import { mayDecide } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { evidenceIn } from "@/domain/proposal/evidence-in";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { unknownField } from "./_kernel/refusals";

/** Records that a reviewer opened a piece of evidence of a proposal: who approves has seen all of it. */
export const openEvidence = defineCommand({
  name: "evidence.open",
  input: z.strictObject({ proposal: idField, evidence: idField }),
  subject: (tx, input) => proposalOf(tx, input.proposal),
  policy: mayDecide,
  run: async (tx, { subject: { row }, input, actor, now }) => {
    if (!evidenceIn(row.body).includes(input.evidence)) return unknownField("evidence");
    const { evidence } = input;
    const opening = { proposal: row.id, member: actor.id, evidence, at: now };
    if (!(await openedBy(tx, row.id, actor.id)).has(evidence))
      await tx.insert(openedEvidence).values(opening);
    return ok({ value: {}, log: { subject: row.id, body: { evidence } } });
  },
});
