import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sealEdition } from "@/db/editions";
import { proposalOf, publicationFacts } from "@/db/proposals";
import { corrections } from "@/db/schema/publishing";
import { mayPublish } from "@/domain/access/policies";
import { toHex } from "@/domain/hash";
import { hashField, idField, localBlock } from "@/domain/input/fields";
import { CHOSEN_CHANGES, changeOf, noteBar, publicationBar } from "@/domain/proposal/publication";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";

/** Seals an approved proposal as the next edition: from here on it is public, numbered and permanent. */
export const publishProposal = defineCommand({
  name: "edition.publish",
  input: z.strictObject({
    proposal: idField,
    hash: hashField,
    /** What the edition is, where that may be chosen; absent: as it was submitted. */
    change: z.enum(CHOSEN_CHANGES, { error: "not_in_list" }).optional(),
    note: localBlock("note").optional(),
  }),
  subject: (tx, input) => proposalOf(tx, input.proposal),
  policy: mayPublish,
  run: async (tx, { subject, input, now, newId, random }) => {
    const { row } = subject;
    if (row.hash !== input.hash) return refuse({ kind: "conflict", rule: "hash-differs" });
    const facts = await publicationFacts(tx, subject);
    const change = changeOf(row.change, input.change);
    if (change === null) return refuse({ kind: "invalid", rule: "change-is-fixed", field: "change" });
    const bar = publicationBar(facts) ?? noteBar(change, input.note);
    if (bar) return refuse(bar);
    const sealed = await sealEdition(tx, {
      id: newId(),
      proposal: row,
      change,
      note: input.note ?? null,
      approvals: facts.given,
      salt: toHex(new Uint8Array([...Array(4)].flatMap(() => [...random()]))),
      now,
    });
    if (change !== "update") {
      await tx
        .update(corrections)
        .set({ closedAt: now })
        .where(and(eq(corrections.record, row.record), isNull(corrections.closedAt)));
    }
    const body = { proposal: row.id, number: sealed.number, hash: row.hash, body: sealed.commitment };
    return ok({ value: { record: row.record, number: sealed.number }, log: { subject: row.record, body } });
  },
});
