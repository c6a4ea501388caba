import "server-only";
import { z } from "zod";
import { evidence } from "@/db/schema/review";
import { mayEdit } from "@/domain/access/policies";
import { placeOfPassage } from "@/domain/attestation/passage";
import { idField, languageField, localBlock, offset } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { PASSAGE_KINDS, STANCES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { captureOf, deskReview } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

/**
 * Adds a passage for, against or as context, bound to a place of its capture where there is one. A quoted
 * passage stands there to the letter.
 */
export const addEvidence = defineCommand({
  name: "evidence.add",
  input: z.strictObject({
    review: idField,
    capture: idField,
    passage: quotedText("credit"),
    /** The place that was marked in the captured text. */
    start: offset.optional(),
    end: offset.optional(),
    passageKind: z.enum(PASSAGE_KINDS, { error: "not_in_list" }),
    lang: languageField,
    stance: z.enum(STANCES, { error: "not_in_list" }),
    note: localBlock("note").optional(),
  }),
  subject: (tx, input) => deskReview(tx, input.review),
  policy: mayEdit,
  run: async (tx, { subject: { row, record }, input, actor, now, newId }) => {
    const capture = await captureOf(tx, input.capture);
    if (!capture) return unknownField("capture");
    const place = placeOfPassage(capture.text, input);
    if (!place.ok) return place;
    const found = place.value;
    const id = newId();
    await tx.insert(evidence).values({
      id,
      review: row.id,
      source: capture.source,
      capture: capture.id,
      start: found?.start ?? null,
      end: found?.end ?? null,
      passage: found && input.passageKind === "quoted" ? found.exact : input.passage,
      passageKind: input.passageKind,
      lang: input.lang,
      stance: input.stance,
      note: input.note ?? null,
      addedBy: actor.id,
      addedAt: now,
    });
    const body = { review: row.id, capture: capture.id, stance: input.stance };
    return ok({ value: { evidence: id, record }, log: { subject: id, body }, edited: [record] });
  },
});
