import "server-only";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { claimOccurrences } from "@/db/schema/claim";
import { mayEdit } from "@/domain/access/policies";
import { placeOfWords } from "@/domain/attestation/passage";
import { idField, offset } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";
import { captureOf, deskClaim, printingOf } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

const inPrinting = z.strictObject({ claim: idField, attestation: idField });
const inOwnVoice = z.strictObject({
  claim: idField,
  capture: idField,
  passage: quotedText("quote"),
  /** The place that was marked in the captured text. */
  start: offset.optional(),
  end: offset.optional(),
});

/** Says where a claim is made: in a printing of a quote, or in a source's own voice (words of its capture). */
export const addOccurrence = defineCommand({
  name: "claim.add-occurrence",
  input: z.union([inPrinting, inOwnVoice]),
  subject: (tx, input) => deskClaim(tx, input.claim),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input, newId }) => {
    const found = await placeOf(tx, input);
    if (!found.ok) return found;
    const place = found.value;
    const id = newId();
    await tx.insert(claimOccurrences).values({ id, claim: row.id, ...place });
    const body = { claim: row.id, capture: place.capture };
    return ok({ value: { occurrence: id }, log: { subject: id, body }, edited: [row.id] });
  },
});

async function placeOf(tx: Tx, input: z.output<typeof inPrinting> | z.output<typeof inOwnVoice>) {
  if ("attestation" in input) {
    const printing = await printingOf(tx, input.attestation);
    if (!printing) return unknownField("attestation");
    const { id, source, capture, start, end, exact } = printing;
    return ok({ attestation: id, source, capture, start, end, exact });
  }
  const capture = await captureOf(tx, input.capture);
  if (!capture) return unknownField("capture");
  const found = placeOfWords(capture.text, input.passage, input);
  if (!found.ok) return found;
  const { start, end, exact } = found.value;
  return ok({ attestation: null, source: capture.source, capture: capture.id, start, end, exact });
}
