import "server-only";
import { z } from "zod";
import { mayEdit } from "@/domain/access/policies";
import { idField, offset, versionField } from "@/domain/input/fields";
import { added } from "@/domain/phrases/edits";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { changePrinting, deskPhrasing } from "./_kernel/load-phrasing";

/** Makes a new phrase of a stretch of one printing, behind the phrase that it says before it: others do not say it. */
export const addPhrase = defineCommand({
  name: "phrase.add",
  input: z.strictObject({
    quote: idField,
    version: versionField,
    attestation: idField,
    start: offset,
    end: offset,
  }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: (tx, step) =>
    changePrinting(tx, step, (printing) => {
      const { attestation, start, end } = step.input;
      const phrase = step.newId();
      const after = added(step.subject.phrasing, printing, { start, end }, phrase);
      return after.ok ? ok({ phrasing: after.value, told: { phrase, attestation, start, end } }) : after;
    }),
});
