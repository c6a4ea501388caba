import "server-only";
import { and, count, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { sealEdition } from "@/db/editions";
import { approvals } from "@/db/schema/publishing";
import { contactEntries } from "@/db/schema/review";
import { mayPublish } from "@/domain/access/policies";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { toHex } from "@/domain/hash";
import { idField, localBlock } from "@/domain/input/fields";
import { isNegative } from "@/domain/proposal/guards";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { proposalOf } from "./_kernel/load";

const EXPLAINED = ["correction", "clarification", "retraction"];

/** Seals an approved proposal as the next edition: from here on it is public, numbered and permanent. */
export const publishProposal = defineCommand({
  name: "edition.publish",
  input: z.strictObject({
    proposal: idField,
    hash: z.string({ error: "wrong_type" }).regex(/^[0-9a-f]{64}$/, "hash_malformed"),
    note: localBlock("note").optional(),
  }),
  subject: (tx, input) => proposalOf(tx, input.proposal),
  policy: mayPublish,
  run: async (tx, { subject: { row, isNewest }, input, now, newId, random }) => {
    if (row.hash !== input.hash) return refuse({ kind: "conflict", rule: "hash-differs" });
    if (!isNewest) return refuse({ kind: "conflict", rule: "newer-proposal" });
    const given = await approvalsOf(tx, row.id, row.hash);
    if (row.state !== "approved" || given < row.needed) {
      return refuse({ kind: "conflict", rule: "approvals-needed", params: { given, needed: row.needed } });
    }
    if (EXPLAINED.includes(row.change) && !input.note)
      return refuse({ kind: "invalid", rule: "public-note-needed", field: "note" });
    if (row.change !== "retraction" && row.needed > 1 && !(await wasReplyOffered(tx, row.body))) {
      return refuse({ kind: "conflict", rule: "right-of-reply-needed" });
    }
    const sealed = await sealEdition(tx, {
      id: newId(),
      proposal: row,
      change: row.change,
      note: input.note ?? null,
      approvals: given,
      salt: toHex(new Uint8Array([...Array(4)].flatMap(() => [...random()]))),
      now,
    });
    const body = { proposal: row.id, number: sealed.number, hash: row.hash, body: sealed.commitment };
    return ok({ value: { record: row.record, number: sealed.number }, log: { subject: row.record, body } });
  },
});

async function approvalsOf(tx: Tx, proposal: string, hash: string): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(approvals)
    .where(
      and(eq(approvals.proposal, proposal), eq(approvals.hash, hash), eq(approvals.decision, "approve")),
    );
  return row?.n ?? 0;
}

/** Somebody was asked for comment on each verdict against them, or it was waived with a reason. */
async function wasReplyOffered(tx: Tx, body: string): Promise<boolean> {
  const read = JSON.parse(body) as QuoteBody | ClaimBody;
  const negative = ("review" in read ? [read.review] : read.reviews)
    .filter(isNegative)
    .map((review) => review.id);
  const rows = await tx
    .selectDistinct({ review: contactEntries.review })
    .from(contactEntries)
    .where(inArray(contactEntries.review, negative));
  return rows.length === negative.length;
}
