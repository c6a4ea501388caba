import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { currentRatings } from "@/db/scales";
import { reviews } from "@/db/schema/review";
import { mayEdit } from "@/domain/access/policies";
import { idField, localBlock, localLine, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import type { AXES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { type DeskClaim, type DeskQuote, deskClaim, deskQuote, deskReview, printingOf } from "./_kernel/load";
import { staleEdit, unknownField } from "./_kernel/refusals";

const judgement = {
  /** Key of a rating of the axis's newest scale; absent while undecided. */
  rating: z.string({ error: "wrong_type" }).optional(),
  sentence: localLine("sentence").optional(),
  rationale: localBlock("rationale").optional(),
  /** Absent: not answered yet; an empty list: answered "nothing". */
  unknowns: z.array(localLine("title")).max(40, "too_long").optional(),
  method: localBlock("note").optional(),
};

type Judgement = z.output<z.ZodObject<typeof judgement>>;

async function columns(tx: Tx, axis: (typeof AXES)[number], input: Judgement) {
  const rating =
    input.rating === undefined
      ? null
      : (await currentRatings(tx, axis)).find((one) => one.key === input.rating)?.id;
  if (rating === undefined) return null;
  return {
    rating,
    sentence: input.sentence ?? {},
    rationale: input.rationale ?? {},
    unknowns: input.unknowns ?? null,
    method: input.method ?? null,
  };
}

/** Begins a judgement on one axis: of a quote or one of its printings, or of a claim. */
export const writeReview = defineCommand({
  name: "review.write",
  input: z.discriminatedUnion("axis", [
    z.strictObject({
      axis: z.literal("attribution"),
      quote: idField,
      attestation: idField.optional(),
      ...judgement,
    }),
    z.strictObject({ axis: z.literal("wording"), quote: idField, attestation: idField, ...judgement }),
    z.strictObject({ axis: z.literal("veracity"), claim: idField, ...judgement }),
  ]),
  subject: (tx, input): Promise<DeskQuote | DeskClaim | null> =>
    input.axis === "veracity" ? deskClaim(tx, input.claim) : deskQuote(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const printing = input.axis === "veracity" ? undefined : input.attestation;
    if (printing !== undefined && (await printingOf(tx, printing))?.quote !== subject.row.id) {
      return unknownField("attestation");
    }
    const fields = await columns(tx, input.axis, input);
    if (!fields) return unknownField("rating");
    const id = newId();
    await tx.insert(reviews).values({
      ...fields,
      id,
      axis: input.axis,
      quote: subject.kind === "quote" ? subject.row.id : null,
      attestation: printing ?? null,
      claim: subject.kind === "claim" ? subject.row.id : null,
      createdAt: now,
      createdBy: actor.id,
    });
    const body = { record: subject.row.id, axis: input.axis, rating: input.rating ?? "" };
    return ok({
      value: { review: id, record: subject.row.id },
      log: { subject: id, body },
      edited: [subject.row.id],
    });
  },
});

/** Changes a judgement. Every field is given: absent means not decided, or empty. */
export const editReview = defineCommand({
  name: "review.edit",
  input: z.strictObject({ review: idField, version: versionField, ...judgement }),
  subject: (tx, input) => deskReview(tx, input.review),
  policy: mayEdit,
  run: async (tx, { subject: { row, record }, input }) => {
    if (row.version !== input.version) {
      const rating = (await currentRatings(tx, row.axis)).find((one) => one.id === row.rating)?.key ?? null;
      return staleEdit(tx, row.id, { ...row, rating });
    }
    const fields = await columns(tx, row.axis, input);
    if (!fields) return unknownField("rating");
    const version = input.version + 1;
    await tx
      .update(reviews)
      .set({ ...fields, version })
      .where(and(eq(reviews.id, row.id), eq(reviews.version, input.version)));
    const body = { record, version, rating: input.rating ?? "" };
    return ok({ value: { version, record }, log: { subject: row.id, body }, edited: [record] });
  },
});
