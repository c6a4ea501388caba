import "server-only";
import { z } from "zod";
import { searchEntries } from "@/db/schema/review";
import { mayEdit } from "@/domain/access/policies";
import { edtfField, idField, languageField, localLine } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText, quotedText } from "@/domain/text/checks";
import { SEARCH_RESULTS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskReview } from "./_kernel/load";
import { areSources } from "./_kernel/load-shared";
import { unknownField } from "./_kernel/refusals";

/** Records a search that was made, also one that found nothing. */
export const logSearch = defineCommand({
  name: "search.log",
  input: z.strictObject({
    review: idField,
    place: localLine("title"),
    query: quotedText("context"),
    sought: localLine("title"),
    lang: languageField.optional(),
    at: edtfField,
    result: z.enum(SEARCH_RESULTS, { error: "not_in_list" }),
    found: z.array(idField).max(40, "too_long").default([]),
    note: blockOfText("note").optional(),
  }),
  subject: (tx, input) => deskReview(tx, input.review),
  policy: mayEdit,
  run: async (tx, { subject: { row, record }, input, actor, newId }) => {
    const found = [...new Set(input.found)];
    if (!(await areSources(tx, found))) return unknownField("found");
    const id = newId();
    const { place, query, sought, at, result } = input;
    await tx.insert(searchEntries).values({
      ...{ id, review: row.id, place, query, sought, at, result, found },
      lang: input.lang ?? null,
      by: actor.id,
      note: input.note ?? null,
    });
    return ok({
      value: { search: id, record },
      log: { subject: id, body: { review: row.id, result } },
      edited: [record],
    });
  },
});
