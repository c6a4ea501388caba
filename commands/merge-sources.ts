import "server-only";
import { z } from "zod";
import { mayMerge } from "@/domain/access/policies";
import { FIELDS } from "@/domain/merge/fields";
import { defineCommand } from "./_kernel/define-command";
import { deskSource } from "./_kernel/load-shared";
import { mergeFields, mergeRecords, takeOf } from "./_kernel/merging";
import { unknownField } from "./_kernel/refusals";

/** Makes one source of two that are the same document: whatever was printed or found in either stands in that one. */
export const mergeSources = defineCommand({
  name: "source.merge",
  input: z.strictObject({ ...mergeFields, take: takeOf(Object.keys(FIELDS.source)) }),
  subject: (tx, input) => deskSource(tx, input.surviving),
  policy: mayMerge,
  run: async (tx, step) => {
    const other = await deskSource(tx, step.input.absorbed);
    if (!other) return unknownField("absorbed");
    const records = [...new Set([...step.subject.records, ...other.records])];
    return mergeRecords(tx, "source", step, records);
  },
});
