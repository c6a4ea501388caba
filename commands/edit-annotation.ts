import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { annotationRevisions, annotations } from "@/db/schema/annotation";
import { mayRewrite } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";
import { deskAnnotation } from "./_kernel/load-annotation";
import { staleEdit } from "./_kernel/refusals";

/** Changes what one's own remark says; what it said before is kept. */
export const editAnnotation = defineCommand({
  name: "annotation.edit",
  input: z.strictObject({ annotation: idField, version: versionField, body: blockOfText("note") }),
  subject: (tx, input) => deskAnnotation(tx, input.annotation),
  policy: mayRewrite,
  run: async (tx, { subject: { row }, input, now, newId }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, { version: row.version, body: row.body });
    if (row.body === input.body) return refuse({ kind: "conflict", rule: "nothing-changed" });
    const { id, record, version } = row;
    await tx
      .insert(annotationRevisions)
      .values({ id: newId(), annotation: id, number: version, body: row.body, at: now });
    await tx
      .update(annotations)
      .set({ body: input.body, version: version + 1 })
      .where(and(eq(annotations.id, id), eq(annotations.version, version)));
    return ok({
      value: { annotation: id, record },
      log: { subject: record, body: { annotation: id, version: version + 1 } },
    });
  },
});
