import "server-only";
import { z } from "zod";
import { mayEdit } from "@/domain/access/policies";
import { idField, offset, versionField } from "@/domain/input/fields";
import { assigned, moved } from "@/domain/phrases/edits";
import { MOST_PHRASES } from "@/domain/phrases/phrasing";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { arePhrases, changePrinting, deskPhrasing } from "./_kernel/load-phrasing";
import { unknownField } from "./_kernel/refusals";

const which = { quote: idField, version: versionField, attestation: idField };

/** Says which phrases a stretch of a printing says; no phrase takes away what was said of it. */
export const assignPhrase = defineCommand({
  name: "phrase.assign",
  input: z.strictObject({
    ...which,
    start: offset,
    end: offset,
    phrases: z.array(idField).max(MOST_PHRASES, "too_long").default([]),
  }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: (tx, step) =>
    changePrinting(tx, step, (printing) => {
      const { subject, input } = step;
      const { attestation, start, end } = input;
      if (!arePhrases(subject, input.phrases)) return unknownField("phrases");
      // In the order of the phrases, each once.
      const phrases = subject.phrasing.phrases
        .map((one) => one.id)
        .filter((id) => input.phrases.includes(id));
      const after = assigned(subject.phrasing, printing, { start, end, phrases });
      return after.ok ? ok({ phrasing: after.value, told: { attestation, start, end, phrases } }) : after;
    }),
});

/** Moves the edge between two stretches of a printing, or the one at which a stretch ends or begins. */
export const movePhrase = defineCommand({
  name: "phrase.move",
  input: z.strictObject({ ...which, at: offset, to: offset }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: (tx, step) =>
    changePrinting(tx, step, (printing) => {
      const { attestation, at, to } = step.input;
      const after = moved(step.subject.phrasing, printing, { at, to });
      return after.ok ? ok({ phrasing: after.value, told: { attestation, at, to } }) : after;
    }),
});
