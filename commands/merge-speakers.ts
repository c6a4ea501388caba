import "server-only";
import { z } from "zod";
import { mayMerge } from "@/domain/access/policies";
import { FIELDS } from "@/domain/merge/fields";
import { defineCommand } from "./_kernel/define-command";
import { deskSpeaker } from "./_kernel/load-shared";
import { mergeFields, mergeRecords, takeOf } from "./_kernel/merging";
import { unknownField } from "./_kernel/refusals";

/** Makes one speaker of two that are the same: what either said, is called and held is that one's from here on. */
export const mergeSpeakers = defineCommand({
  name: "speaker.merge",
  input: z.strictObject({ ...mergeFields, take: takeOf(Object.keys(FIELDS.speaker)) }),
  subject: (tx, input) => deskSpeaker(tx, input.surviving),
  policy: mayMerge,
  run: async (tx, step) => {
    const other = await deskSpeaker(tx, step.input.absorbed);
    if (!other) return unknownField("absorbed");
    const records = [...new Set([...step.subject.records, ...other.records])];
    return mergeRecords(tx, "speaker", step, records);
  },
});
