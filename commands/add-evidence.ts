import "server-only";
import { z } from "zod";
import { evidence } from "@/db/schema/review";
import { mayEdit } from "@/domain/access/policies";
import { firstAnchor } from "@/domain/attestation/anchor";
import { idField, languageField, localBlock } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { PASSAGE_KINDS, STANCES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { captureOf, deskReview } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

/** Adds a passage for, against or as context. A quoted passage stands in its capture to the letter. */
export const addEvidence = defineCommand({
  name: "evidence.add",
  input: z.strictObject({
    review: idField,
    capture: idField,
    passage: quotedText("credit"),
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
    const found = input.passageKind === "quoted" ? firstAnchor(capture.text, input.passage) : null;
    if (input.passageKind === "quoted" && !found) {
      return refuse({ kind: "invalid", rule: "words-differ-from-capture", field: "passage" });
    }
    const id = newId();
    await tx.insert(evidence).values({
      id,
      review: row.id,
      source: capture.source,
      capture: capture.id,
      start: found?.start ?? null,
      end: found?.end ?? null,
      passage: input.passage,
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
