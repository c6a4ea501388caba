import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { spanSteps, spans } from "@/db/schema/article";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { stripOf } from "@/domain/intake/strip";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { closed, deskArticle, type OpenStep, openSteps, spansOf } from "./_kernel/load-article";

/**
 * Takes back the member's own last act on an article that is not sent, be it one decision, a cut, a join or what was
 * accepted together; again and again, to the first.
 */
export const undoSpan = defineCommand({
  name: "span.undo",
  input: z.strictObject({ article: idField }),
  subject: (tx, input) => deskArticle(tx, input.article),
  policy: mayEdit,
  run: async (tx, { subject, actor, now }) => {
    const barred = closed(subject);
    if (barred) return barred;
    const article = subject.row.id;
    const all = new Map((await spansOf(tx, article)).map((one) => [one.id, one]));
    const steps = await openSteps(tx, article);
    const isOpen = (step: OpenStep) => all.get(step.span)?.attestation === null;
    const last = steps.find((step) => step.member === actor.id && isOpen(step));
    if (!last) return refuse({ kind: "invalid", rule: "nothing-to-undo" });
    const act = steps.filter((step) => step.id === last.id || (step.act !== null && step.act === last.act));
    const mine = act.filter(isOpen);
    const isNewest = (step: OpenStep) => steps.find(({ span }) => span === step.span)?.id === step.id;
    if (!mine.every(isNewest)) return refuse({ kind: "conflict", rule: "decided-since" });
    for (const step of mine) {
      const row = all.get(step.span);
      if (!row) continue;
      const before = { ...row, ...step.before, version: row.version + 1 };
      all.set(row.id, before);
      await tx.update(spans).set(before).where(eq(spans.id, row.id));
      await tx.update(spanSteps).set({ undoneAt: now }).where(eq(spanSteps.id, step.id));
    }
    const taken = mine.map((step) => step.span);
    const first = stripOf([...all.values()]).find((one) => taken.includes(one.id));
    return ok({
      value: { article, passage: first?.label ?? "1" },
      log: { subject: first?.id ?? last.span, body: { article, passages: taken } },
    });
  },
});
