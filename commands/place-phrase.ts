import "server-only";
import { z } from "zod";
import { mayEdit } from "@/domain/access/policies";
import { idField, offset, versionField } from "@/domain/input/fields";
import { assigned, moved } from "@/domain/phrases/edits";
import { MOST_PHRASES } from "@/domain/phrases/phrasing";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { arePhrases, deskPhrasing, keepPhrasing, printingIn, stalePhrases } from "./_kernel/load-phrasing";
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
  run: async (tx, { subject, input, ...by }) => {
    const { attestation, start, end } = input;
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    const printing = printingIn(subject, attestation);
    if (!printing.ok) return printing;
    if (!arePhrases(subject, input.phrases)) return unknownField("phrases");
    // In the order of the phrases, each once.
    const ids = subject.phrasing.phrases.map((one) => one.id).filter((id) => input.phrases.includes(id));
    const after = assigned(subject.phrasing, printing.value, { start, end, phrases: ids });
    if (!after.ok) return after;
    const told = { attestation, start, end, phrases: ids };
    return ok(await keepPhrasing(tx, { subject, ...by }, after.value, told));
  },
});

/** Moves the edge between two stretches of a printing, or the one at which a stretch ends or begins. */
export const movePhrase = defineCommand({
  name: "phrase.move",
  input: z.strictObject({ ...which, at: offset, to: offset }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, input, ...by }) => {
    const { attestation, at, to } = input;
    const stale = await stalePhrases(tx, subject, input.version);
    if (stale) return stale;
    const printing = printingIn(subject, attestation);
    if (!printing.ok) return printing;
    const after = moved(subject.phrasing, printing.value, { at, to });
    if (!after.ok) return after;
    return ok(await keepPhrasing(tx, { subject, ...by }, after.value, { attestation, at, to }));
  },
});
