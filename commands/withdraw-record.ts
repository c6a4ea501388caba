import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { z } from "zod";
import { claims } from "@/db/schema/claim";
import { proposals } from "@/db/schema/publishing";
import { quotes } from "@/db/schema/quote";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskRecord } from "./_kernel/load";
import { staleEdit } from "./_kernel/refusals";

/** Puts a draft away for good; what was public once is retracted instead. Nothing of it is deleted. */
export const withdrawRecord = defineCommand({
  name: "record.withdraw",
  input: z.strictObject({ record: idField, version: versionField }),
  subject: (tx, input) => deskRecord(tx, input.record),
  policy: mayEdit,
  run: async (tx, { subject, input }) => {
    if (subject.isPublished) return refuse({ kind: "conflict", rule: "published-is-permanent" });
    const { id, version } = subject.row;
    if (version !== input.version) return staleEdit(tx, id, { version });
    const table = subject.kind === "quote" ? quotes : claims;
    await tx
      .update(table)
      .set({ state: "withdrawn", version: version + 1 })
      .where(eq(table.id, id));
    await tx
      .update(proposals)
      .set({ state: "withdrawn" })
      .where(and(eq(proposals.record, id), ne(proposals.state, "published")));
    const { kind } = subject;
    return ok({ value: { record: id, kind }, log: { subject: id, body: { kind, version: version + 1 } } });
  },
});
