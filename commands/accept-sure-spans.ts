import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { spans } from "@/db/schema/article";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { stripOf } from "@/domain/intake/strip";
import { isSure } from "@/domain/intake/sure";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { closed, deskArticle, keepStep, spansOf } from "./_kernel/load-article";

/** Accepts as they are proposed all passages that have a speaker and at least a confidence; they can be undone together. */
export const acceptSureSpans = defineCommand({
  name: "span.accept-sure",
  input: z.strictObject({
    article: idField,
    /** 0–100, the lower of that of the words and that of the speaker. */
    confidence: z
      .number({ error: "wrong_type" })
      .int("wrong_type")
      .min(0, "wrong_type")
      .max(100, "wrong_type"),
  }),
  subject: (tx, input) => deskArticle(tx, input.article),
  policy: mayEdit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const barred = closed(subject);
    if (barred) return barred;
    const strip = stripOf(await spansOf(tx, subject.row.id));
    const sure = strip.filter((one) => isSure(one, input.confidence));
    if (sure.length === 0) return refuse({ kind: "conflict", rule: "none-sure", field: "confidence" });
    const act = newId();
    for (const { label: _, ...span } of sure) {
      await keepStep(tx, { id: newId(), act, span, member: actor.id, at: now });
      await tx
        .update(spans)
        .set({ state: "accepted", decidedBy: actor.id, decidedAt: now, version: span.version + 1 })
        .where(eq(spans.id, span.id));
    }
    const left = strip.find((one) => one.state === "proposed" && !sure.includes(one));
    return ok({
      value: { article: subject.row.id, passage: (left ?? sure[0])?.label ?? "1" },
      log: {
        subject: subject.row.id,
        body: { confidence: input.confidence, spans: sure.map((one) => one.id) },
      },
    });
  },
});
