import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { attestations } from "@/db/schema/attestation";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskPrinting } from "./_kernel/load-parts";
import { areSpeakers } from "./_kernel/load-shared";
import { staleEdit, unknownField } from "./_kernel/refusals";
import { particulars, particularsOf } from "./attach-printing";

/** Changes what is said of a printing, never its words or their place. Every field is given: absent means empty. */
export const editPrinting = defineCommand({
  name: "attestation.edit",
  input: z.strictObject({ attestation: idField, version: versionField, ...particulars }),
  subject: (tx, input) => deskPrinting(tx, input.attestation),
  policy: mayEdit,
  run: async (tx, { subject: { row }, input }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    const said = particularsOf(input, row.exact);
    if (!said.ok) return said;
    if (!(await areSpeakers(tx, input.speakersAsPrinted))) return unknownField("speakersAsPrinted");
    const version = row.version + 1;
    await tx
      .update(attestations)
      .set({ ...said.value, version })
      .where(and(eq(attestations.id, row.id), eq(attestations.version, input.version)));
    return ok({
      value: { quote: row.quote, attestation: row.id, version },
      log: { subject: row.id, body: { quote: row.quote, version } },
      edited: [row.quote],
    });
  },
});
