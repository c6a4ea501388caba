import "server-only";
import { z } from "zod";
import { contactEntries } from "@/db/schema/review";
import { mayEdit } from "@/domain/access/policies";
import { edtfField, idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText, lineOfText, quotedText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";
import { deskReview } from "./_kernel/load";

const asked = z.strictObject({
  review: idField,
  party: lineOfText("name"),
  channel: lineOfText("label"),
  askedAt: edtfField,
  deadline: edtfField.optional(),
  answer: quotedText("credit").optional(),
  answeredAt: edtfField.optional(),
  public: z.boolean({ error: "wrong_type" }).default(true),
});

const waived = z.strictObject({
  review: idField,
  party: lineOfText("name"),
  waivedBecause: blockOfText("note"),
});

/** Records that somebody was asked for comment and what they answered, or why nobody was asked. */
export const logContact = defineCommand({
  name: "contact.log",
  input: z.union([asked, waived]),
  subject: (tx, input) => deskReview(tx, input.review),
  policy: mayEdit,
  run: async (tx, { subject: { row, record }, input, actor, now, newId }) => {
    const id = newId();
    const fields =
      "waivedBecause" in input
        ? { channel: "", waivedBecause: input.waivedBecause, public: false }
        : {
            channel: input.channel,
            askedAt: input.askedAt,
            deadline: input.deadline ?? null,
            answer: input.answer ?? null,
            answeredAt: input.answeredAt ?? null,
            public: input.public,
          };
    await tx
      .insert(contactEntries)
      .values({ ...fields, id, review: row.id, party: input.party, by: actor.id, at: now });
    const body = { review: row.id, waived: "waivedBecause" in input };
    return ok({ value: { contact: id, record }, log: { subject: id, body }, edited: [record] });
  },
});
