import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { speakerFacts, speakerNames, speakerRoles, speakers } from "@/db/schema/speaker";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskSpeaker } from "./_kernel/load-shared";
import { staleEdit, unknownField } from "./_kernel/refusals";
import { describeSpeaker, speakerColumns, speakerFields, unknownBasis } from "./create-speaker";

/**
 * Changes a speaker: names, roles and facts are given whole, in their order. A title frozen in a quote stays as
 * it was on the day it was chosen.
 */
export const editSpeaker = defineCommand({
  name: "speaker.edit",
  input: z.strictObject({ speaker: idField, version: versionField, ...speakerFields }),
  subject: (tx, input) => deskSpeaker(tx, input.speaker),
  policy: mayEdit,
  run: async (tx, { subject: { row, records }, input, newId }) => {
    if (row.version !== input.version) {
      const names = await tx
        .select({
          text: speakerNames.text,
          lang: speakerNames.lang,
          script: speakerNames.script,
          kind: speakerNames.kind,
        })
        .from(speakerNames)
        .where(eq(speakerNames.speaker, row.id))
        .orderBy(asc(speakerNames.position));
      return staleEdit(tx, row.id, { ...row, names });
    }
    const missing = await unknownBasis(tx, input);
    if (missing) return unknownField(missing);
    for (const table of [speakerNames, speakerRoles, speakerFacts]) {
      await tx.delete(table).where(eq(table.speaker, row.id));
    }
    await describeSpeaker(tx, row.id, input, newId);
    const version = row.version + 1;
    await tx
      .update(speakers)
      .set({ ...speakerColumns(input), version })
      .where(and(eq(speakers.id, row.id), eq(speakers.version, input.version)));
    return ok({
      value: { speaker: row.id, version },
      log: { subject: row.id, body: { version } },
      edited: records,
    });
  },
});
