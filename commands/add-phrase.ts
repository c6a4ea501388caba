import "server-only";
import { z } from "zod";
import { mayEdit } from "@/domain/access/policies";
import { idField, offset, versionField } from "@/domain/input/fields";
import { added } from "@/domain/phrases/edits";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskPhrasing, keepPhrasing, printingIn, stalePhrases } from "./_kernel/load-phrasing";

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
  run: async (tx, { subject, input, ...by }) => {
    const { attestation, start, end } = input;
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    const printing = printingIn(subject, attestation);
    if (!printing.ok) return printing;
    const phrase = by.newId();
    const after = added(subject.phrasing, printing.value, { start, end }, phrase);
    if (!after.ok) return after;
    const told = { phrase, attestation, start, end };
    return ok(await keepPhrasing(tx, { subject, ...by }, after.value, told));
  },
});
