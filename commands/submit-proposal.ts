import "server-only";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { claimDraft } from "@/db/bodies/claim";
import { quoteBody } from "@/db/bodies/quote";
import type { Tx } from "@/db/client";
import { currentEdition } from "@/db/editions";
import { laterHomeOf } from "@/db/formers";
import { openedOn } from "@/db/proposals";
import { reviews } from "@/db/schema/review";
import { captures } from "@/db/schema/source";
import { maySubmit } from "@/domain/access/policies";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { idField } from "@/domain/input/fields";
import { frozenBody, type RecordBody } from "@/domain/proposal/frozen";
import { claimGuards, quoteGuards } from "@/domain/proposal/guards";
import { ok, type Refusal, type Result, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { freeze } from "./_kernel/freeze";
import { type DeskClaim, type DeskQuote, deskRecord } from "./_kernel/load";

const CHANGES = ["update", "correction", "clarification", "retraction"] as const;

/**
 * Freezes the record as it stands: the complete public body is composed, checked for completeness, hashed,
 * and from here on never changed. The new one takes the place of an earlier one that is still open; not where either
 * is a retraction.
 */
export const submitProposal = defineCommand({
  name: "proposal.submit",
  input: z.strictObject({
    record: idField,
    /** What the next edition will be: absent, what was opened on the record, else an update; the first is `new`. */
    change: z.enum(CHANGES, { error: "not_in_list" }).optional(),
  }),
  subject: (tx, input) => deskRecord(tx, input.record),
  policy: maySubmit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    if (subject.row.practice) return refuse({ kind: "forbidden", rule: "practice-is-never-public" });
    if (subject.row.state === "withdrawn") return refuse({ kind: "conflict", rule: "record-withdrawn" });
    const current = await currentEdition(tx, input.record);
    if (current?.change === "retraction") return refuse({ kind: "conflict", rule: "retracted-already" });
    const wanted = input.change ?? (await openedOn(tx, input.record))?.kind ?? "update";
    if (wanted === "retraction" && !current) return refuse({ kind: "conflict", rule: "not-published" });
    // A retraction takes back what is public; how far the desk has got with the record is no matter then.
    const body =
      wanted === "retraction" && current ? ok(frozenBody(current.body)) : await compose(tx, subject);
    if (!body.ok) return body;
    // What came back from a merge leads readers on until it is published again, be it as it was.
    const isShown = current !== null && (await laterHomeOf(tx, current)) === null;
    const frozen = await freeze(tx, {
      ...{ id: newId(), record: input.record, kind: subject.kind, body: body.value },
      ...{ change: current ? wanted : "new", actor: actor.id, now, field: "change" },
      differsFrom: isShown ? current.hash : undefined,
    });
    if (!frozen.ok) return frozen;
    const { proposal, number, hash, evidence } = frozen.value;
    return ok({
      value: { proposal, hash, evidence },
      log: { subject: input.record, body: { proposal, number, hash } },
    });
  },
});

async function compose(tx: Tx, subject: DeskQuote | DeskClaim): Promise<Result<RecordBody>> {
  if (subject.kind === "claim") return composeClaim(tx, subject.row.id);
  const body = await quoteBody(tx, subject.row.id);
  if (!body) return refuse({ kind: "invalid", rule: "printing-needed", field: "attestations" });
  const failures = [...quoteGuards(body), ...(await wordsNotInCapture(tx, body))];
  return failures.length > 0 ? refuse(...failures) : ok(body);
}

async function composeClaim(tx: Tx, id: string): Promise<Result<RecordBody>> {
  const draft = await claimDraft(tx, id);
  if (!draft) return refuse({ kind: "missing", rule: "unknown" });
  const { review } = draft;
  const [row] = review ? await tx.select().from(reviews).where(eq(reviews.id, review.id)).limit(1) : [];
  const failures = claimGuards(draft, row?.unknowns !== null && row?.unknowns !== undefined);
  return failures.length > 0 || !review ? refuse(...failures) : ok({ ...draft, review });
}

/** Evidence is checked once more at the gate: every printing still stands in its capture, to the letter. */
async function wordsNotInCapture(tx: Tx, body: QuoteBody): Promise<Refusal[]> {
  const rows = await tx
    .select({ id: captures.id, text: captures.text })
    .from(captures)
    .where(
      inArray(
        captures.id,
        body.attestations.map((one) => one.capture),
      ),
    );
  const textOf = new Map(rows.map((row) => [row.id, row.text]));
  return body.attestations
    .filter((one) => textOf.get(one.capture)?.slice(one.start, one.end) !== one.exact)
    .map((one) => ({
      kind: "invalid",
      rule: "words-differ-from-capture",
      field: `attestations.${one.siglum}`,
    }));
}
