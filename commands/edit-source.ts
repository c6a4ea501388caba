import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { sourceAnomalies, sources } from "@/db/schema/source";
import { mayEdit } from "@/domain/access/policies";
import { dated, idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskSource, unknownPublisher } from "./_kernel/load-shared";
import { staleEdit, unknownField } from "./_kernel/refusals";
import { absentAsNull, sourceFields } from "./create-source";

/** Changes what is said of a source, never its captures. Every field is given: absent means empty. */
export const editSource = defineCommand({
  name: "source.edit",
  input: dated("published", z.strictObject({ source: idField, version: versionField, ...sourceFields })),
  subject: (tx, input) => deskSource(tx, input.source),
  policy: mayEdit,
  run: async (tx, { subject: { row, records }, input, newId }) => {
    if (row.version !== input.version) return staleEdit(tx, row.id, row);
    const { source: _, version: seen, anomalies, ...fields } = input;
    const { publisher, agency, seenThrough } = fields;
    const missing = await unknownPublisher(tx, { publisher, agency, seenThrough });
    if (missing) return unknownField(missing);
    await tx.delete(sourceAnomalies).where(eq(sourceAnomalies.source, row.id));
    for (const anomaly of anomalies)
      await tx.insert(sourceAnomalies).values({ ...anomaly, id: newId(), source: row.id });
    const version = seen + 1;
    await tx
      .update(sources)
      .set({ ...absentAsNull(fields), version })
      .where(and(eq(sources.id, row.id), eq(sources.version, seen)));
    return ok({
      value: { source: row.id, version },
      log: { subject: row.id, body: { version } },
      edited: records,
    });
  },
});
