import "server-only";
import { z } from "zod";
import { mayMerge } from "@/domain/access/policies";
import { FIELDS, ROWS_CHOSEN } from "@/domain/merge/fields";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote } from "./_kernel/load";
import { mergeFields, mergeRecords, namingQuote, takeOf } from "./_kernel/merging";
import { unknownField } from "./_kernel/refusals";

/** Makes one quote of two that are the same utterance: everything of the one hangs on the other from here on. */
export const mergeQuotes = defineCommand({
  name: "quote.merge",
  input: z.strictObject({ ...mergeFields, take: takeOf([...Object.keys(FIELDS.quote), ...ROWS_CHOSEN]) }),
  subject: (tx, input) => deskQuote(tx, input.surviving),
  policy: mayMerge,
  run: async (tx, step) => {
    const { surviving, absorbed } = step.input;
    if (!(await deskQuote(tx, absorbed))) return unknownField("absorbed");
    const naming = await namingQuote(tx, absorbed);
    return mergeRecords(
      tx,
      "quote",
      step,
      [...new Set([surviving, ...naming])].filter((id) => id !== absorbed),
    );
  },
});
