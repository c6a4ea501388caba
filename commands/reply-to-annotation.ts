import "server-only";
import { z } from "zod";
import { annotations } from "@/db/schema/annotation";
import { mayAnnotate } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { blockOfText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";
import { deskAnnotation } from "./_kernel/load-annotation";

/** Answers a remark; an answer to an answer stands in the same thread. */
export const replyToAnnotation = defineCommand({
  name: "annotation.reply",
  input: z.strictObject({ annotation: idField, body: blockOfText("note") }),
  subject: (tx, input) => deskAnnotation(tx, input.annotation),
  policy: mayAnnotate,
  run: async (tx, { subject: { row }, input, actor, now, newId }) => {
    const id = newId();
    const { record, targetKind, target } = row;
    const thread = row.replyTo ?? row.id;
    await tx.insert(annotations).values({
      ...{ id, motivation: "replying", body: input.body, record, targetKind, target },
      ...{ replyTo: thread, author: actor.id, at: now },
    });
    return ok({
      value: { annotation: id, record, thread },
      log: { subject: record, body: { annotation: id, thread } },
    });
  },
});
