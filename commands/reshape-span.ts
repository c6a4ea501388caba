import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { spans } from "@/db/schema/article";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { cutBefore, nextInText, reshaped } from "@/domain/intake/reshape";
import { type SpanValues, valuesOf } from "@/domain/intake/span";
import { stripOf } from "@/domain/intake/strip";
import { ok, refuse } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { defineCommand } from "./_kernel/define-command";
import { closed, type DeskSpan, deskSpan, keepStep, type SpanRow, spansOf } from "./_kernel/load-article";
import { staleEdit } from "./_kernel/refusals";

type Step = { member: string; at: string; newId: () => string };

/** Writes new values of a passage, and keeps the former ones for undoing. */
async function change(tx: Tx, span: SpanRow, values: SpanValues, { newId, ...step }: Step): Promise<void> {
  await keepStep(tx, { ...step, id: newId(), span });
  await tx
    .update(spans)
    .set({ ...values, version: span.version + 1 })
    .where(eq(spans.id, span.id));
}

/** Why a passage cannot be cut or joined by who saw this version of it; null where it can. */
async function barOf(tx: Tx, subject: DeskSpan, version: number) {
  const { span } = subject;
  return (
    closed(subject, span) ??
    (span.version === version ? null : await staleEdit(tx, span.id, { version: span.version }))
  );
}

const labelIn = async (tx: Tx, { article, id }: SpanRow): Promise<string> =>
  stripOf(await spansOf(tx, article)).find((one) => one.id === id)?.label ?? "1";

/** Cuts a passage in two where other words begin; both are decided anew. */
export const splitSpan = defineCommand({
  name: "span.split",
  input: z.strictObject({
    span: idField,
    version: versionField,
    /** The words with which the second passage begins. */
    words: quotedText("quote"),
  }),
  subject: (tx, input) => deskSpan(tx, input.span),
  policy: mayEdit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const { span, text } = subject;
    const barred = await barOf(tx, subject, input.version);
    if (barred) return barred;
    const parts = cutBefore(text, span, input.words.trim());
    if (!parts) return refuse({ kind: "invalid", rule: "words-not-in-passage", field: "words" });
    const [first, second] = parts;
    const step = { member: actor.id, at: now, newId };
    await change(tx, span, reshaped(text, valuesOf(span), first), step);
    const values = reshaped(text, valuesOf(span), second);
    const [added] = await tx
      .insert(spans)
      .values({ ...values, id: newId(), article: span.article })
      .returning();
    if (!added) throw new Error("the passage was not stored");
    // Undone, it is no quote: a passage once looked at is kept.
    const wasNone = { ...values, state: "rejected" as const };
    await keepStep(tx, { id: newId(), span: added, before: wasNone, member: actor.id, at: now });
    return ok({
      value: { article: span.article, passage: await labelIn(tx, span) },
      log: { subject: span.id, body: { article: span.article, at: second.start, second: added.id } },
    });
  },
});

/** Joins a passage with the next one of the text, and with the words between; that one is no passage any more. */
export const joinSpans = defineCommand({
  name: "span.join",
  input: z.strictObject({ span: idField, version: versionField }),
  subject: (tx, input) => deskSpan(tx, input.span),
  policy: mayEdit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const { span, text } = subject;
    const barred = await barOf(tx, subject, input.version);
    if (barred) return barred;
    const next = nextInText(await spansOf(tx, span.article), span);
    if (!next) return refuse({ kind: "conflict", rule: "no-next-passage", field: "span" });
    const step = { member: actor.id, at: now, newId };
    const decided = { state: "rejected", decidedBy: actor.id, decidedAt: now } as const;
    await change(tx, next, { ...valuesOf(next), ...decided }, step);
    const end = Math.max(span.end, next.end);
    await change(tx, span, reshaped(text, valuesOf(span), { start: span.start, end }), step);
    return ok({
      value: { article: span.article, passage: await labelIn(tx, span) },
      log: { subject: span.id, body: { article: span.article, joined: next.id, end } },
    });
  },
});
