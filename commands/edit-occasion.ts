import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { occasions } from "@/db/schema/occasion";
import { mayEdit } from "@/domain/access/policies";
import { dated, idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskOccasion } from "./_kernel/load-shared";
import { staleEdit, unknownField } from "./_kernel/refusals";
import { occasionColumns, occasionFields, seatParticipants } from "./create-occasion";

/** Changes an occasion for all quotes said on it. Every field is given: absent means empty. */
export const editOccasion = defineCommand({
  name: "occasion.edit",
  input: dated("date", z.strictObject({ occasion: idField, version: versionField, ...occasionFields })),
  subject: (tx, input) => deskOccasion(tx, input.occasion),
  policy: mayEdit,
  run: async (tx, { subject: { row, records }, input, newId }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    if (!(await seatParticipants(tx, row.id, input.participants, newId))) return unknownField("participants");
    const version = row.version + 1;
    await tx
      .update(occasions)
      .set({ ...occasionColumns(input), version })
      .where(and(eq(occasions.id, row.id), eq(occasions.version, input.version)));
    return ok({
      value: { occasion: row.id, version },
      log: { subject: row.id, body: { version } },
      edited: records,
    });
  },
});
