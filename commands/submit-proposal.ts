import "server-only";
import { and, count, eq, inArray, ne } from "drizzle-orm";
import { z } from "zod";
import { claimDraft } from "@/db/bodies/claim";
import { quoteBody } from "@/db/bodies/quote";
import type { Tx } from "@/db/client";
import { bodyText, currentEdition } from "@/db/editions";
import { proposals } from "@/db/schema/publishing";
import { reviews } from "@/db/schema/review";
import { captures } from "@/db/schema/source";
import { speakers } from "@/db/schema/speaker";
import { maySubmit } from "@/domain/access/policies";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";
import { sha256Hex } from "@/domain/hash";
import { idField } from "@/domain/input/fields";
import { evidenceIn } from "@/domain/proposal/evidence-in";
import { claimGuards, neededApprovals, quoteGuards } from "@/domain/proposal/guards";
import { ok, type Refusal, type Result, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { authorsOf, type DeskClaim, type DeskQuote, deskRecord } from "./_kernel/load";

const CHANGES = ["update", "correction", "clarification", "retraction"] as const;

/**
 * Freezes the record as it stands: the complete public body is composed, checked for completeness, hashed,
 * and from here on never changed. An earlier proposal that is still open is withdrawn by the new one.
 */
export const submitProposal = defineCommand({
  name: "proposal.submit",
  input: z.strictObject({
    record: idField,
    /** What the next edition will be; the first is always `new`. */
    change: z.enum(CHANGES, { error: "not_in_list" }).default("update"),
  }),
  subject: (tx, input) => deskRecord(tx, input.record),
  policy: maySubmit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    if (subject.row.practice) return refuse({ kind: "forbidden", rule: "practice-is-never-public" });
    const composed = await compose(tx, subject);
    if (!composed.ok) return composed;
    const body = bodyText(composed.value);
    const hash = sha256Hex(body);
    const current = await currentEdition(tx, input.record);
    const isSame = current?.hash === hash && input.change !== "retraction";
    if (isSame) return refuse({ kind: "conflict", rule: "nothing-changed" });
    await tx
      .update(proposals)
      .set({ state: "withdrawn" })
      .where(and(eq(proposals.record, input.record), ne(proposals.state, "published")));
    const [last] = await tx.select({ n: count() }).from(proposals).where(eq(proposals.record, input.record));
    const change = current ? input.change : "new";
    const id = newId();
    const number = (last?.n ?? 0) + 1;
    await tx.insert(proposals).values({
      id,
      record: input.record,
      kind: subject.kind,
      number,
      body,
      hash,
      state: "in_review",
      submittedBy: actor.id,
      submittedAt: now,
      authors: await authorsOf(tx, input.record),
      needed: neededApprovals(
        reviewsOf(composed.value),
        await isAboutLivingPerson(tx, composed.value),
        change,
      ),
      change,
    });
    return ok({
      value: { proposal: id, hash, evidence: evidenceIn(body) },
      log: { subject: input.record, body: { proposal: id, number, hash } },
    });
  },
});

type Body = QuoteBody | ClaimBody;

const reviewsOf = (body: Body) => ("review" in body ? [body.review] : body.reviews);

const speakersIn = (body: Body): string[] =>
  "review" in body
    ? body.occurrences.flatMap((one) => one.speakers.map((speaker) => speaker.id))
    : body.speakers.map((speaker) => speaker.id);

async function isAboutLivingPerson(tx: Tx, body: Body): Promise<boolean> {
  const living = await tx
    .select({ id: speakers.id })
    .from(speakers)
    .where(
      and(inArray(speakers.id, speakersIn(body)), eq(speakers.living, true), eq(speakers.kind, "person")),
    );
  return living.length > 0;
}

async function compose(tx: Tx, subject: DeskQuote | DeskClaim): Promise<Result<Body>> {
  if (subject.kind === "claim") return composeClaim(tx, subject.row.id);
  const body = await quoteBody(tx, subject.row.id);
  if (!body) return refuse({ kind: "invalid", rule: "printing-needed", field: "attestations" });
  const failures = [...quoteGuards(body), ...(await wordsNotInCapture(tx, body))];
  return failures.length > 0 ? refuse(...failures) : ok(body);
}

async function composeClaim(tx: Tx, id: string): Promise<Result<Body>> {
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
