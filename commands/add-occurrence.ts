import "server-only";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { claimOccurrences } from "@/db/schema/claim";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { inOwnVoice, wordsOfCopy } from "./_kernel/claim-places";
import { defineCommand } from "./_kernel/define-command";
import { deskClaim, printingOf } from "./_kernel/load";
import { unknownField } from "./_kernel/refusals";

const inPrinting = z.strictObject({ claim: idField, attestation: idField });
const inCopy = z.strictObject({ claim: idField, ...wordsOfCopy });

/** Says where a claim is made: in a printing of a quote, or in a source's own voice (words of its capture). */
export const addOccurrence = defineCommand({
  name: "claim.add-occurrence",
  input: z.union([inPrinting, inCopy]),
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

async function placeOf(tx: Tx, input: z.output<typeof inPrinting> | z.output<typeof inCopy>) {
  if (!("attestation" in input)) return inOwnVoice(tx, input);
  const printing = await printingOf(tx, input.attestation);
  if (!printing) return unknownField("attestation");
  const { id, source, capture, start, end, exact } = printing;
  return ok({ attestation: id, source, capture, start, end, exact });
}
