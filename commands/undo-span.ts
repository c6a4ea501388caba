import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { spanSteps, spans } from "@/db/schema/article";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { stripOf } from "@/domain/intake/strip";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { closed, deskArticle, openSteps, spansOf } from "./_kernel/load-article";

/** Takes back the member's own last decision on an article that is not sent; again and again, to the first. */
export const undoSpan = defineCommand({
  name: "span.undo",
  input: z.strictObject({ article: idField }),
  subject: (tx, input) => deskArticle(tx, input.article),
  policy: mayEdit,
  run: async (tx, { subject, actor, now }) => {
    const barred = closed(subject);
    if (barred) return barred;
    const all = await spansOf(tx, subject.row.id);
    const steps = await openSteps(tx, subject.row.id);
    const span = (id: string) => all.find((one) => one.id === id);
    const mine = steps.find((step) => step.member === actor.id && span(step.span)?.attestation === null);
    const row = mine && span(mine.span);
    if (!row) return refuse({ kind: "invalid", rule: "nothing-to-undo" });
    const isLast = steps.find((step) => step.span === row.id)?.id === mine.id;
    if (!isLast) return refuse({ kind: "conflict", rule: "decided-since" });
    await tx
      .update(spans)
      .set({ ...mine.before, version: row.version + 1 })
      .where(eq(spans.id, row.id));
    await tx.update(spanSteps).set({ undoneAt: now }).where(eq(spanSteps.id, mine.id));
    const strip = stripOf(all.map((one) => (one.id === row.id ? { ...one, ...mine.before } : one)));
    const passage = strip.find((one) => one.id === row.id)?.label ?? "1";
    return ok({
      value: { article: subject.row.id, passage },
      log: { subject: row.id, body: { article: subject.row.id, state: mine.before.state } },
    });
  },
});
