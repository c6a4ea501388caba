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
import { defineCommand, type Step } from "./_kernel/define-command";
import {
  closed,
  type Deciding,
  type DeskSpan,
  deskSpan,
  keepAdded,
  keepStep,
  type SpanRow,
  spansOf,
} from "./_kernel/load-article";
import { staleEdit } from "./_kernel/refusals";

/** Which passage, and the version of it that whoever cuts or joins it saw. */
const which = { span: idField, version: versionField };

/** The passage, and who reshapes it when; refused where it is closed, or was changed since it was seen. */
async function opened(tx: Tx, { subject, input, actor, now, newId }: Step<DeskSpan, { version: number }>) {
  const { span, text } = subject;
  const barred = closed(subject, span);
  if (barred) return barred;
  if (span.version !== input.version) return staleEdit(tx, span.id, { version: span.version });
  return ok({ span, text, deciding: { member: actor.id, at: now, act: newId(), newId } });
}

/** Writes new values of a passage, and keeps the former ones for undoing. */
async function change(tx: Tx, span: SpanRow, values: SpanValues, { newId, ...by }: Deciding): Promise<void> {
  await keepStep(tx, { ...by, id: newId(), span });
  await tx
    .update(spans)
    .set({ ...values, version: span.version + 1 })
    .where(eq(spans.id, span.id));
}

const labelIn = async (tx: Tx, { article, id }: SpanRow): Promise<string> =>
  stripOf(await spansOf(tx, article)).find((one) => one.id === id)?.label ?? "1";

/** Cuts a passage in two where other words begin; both are decided anew. */
export const splitSpan = defineCommand({
  name: "span.split",
  input: z.strictObject({
    ...which,
    /** The words with which the second passage begins. */
    words: quotedText("quote"),
  }),
  subject: (tx, input) => deskSpan(tx, input.span),
  policy: mayEdit,
  run: async (tx, step) => {
    const open = await opened(tx, step);
    if (!open.ok) return open;
    const { span, text, deciding } = open.value;
    const parts = cutBefore(text, span, step.input.words.trim());
    if (!parts) return refuse({ kind: "invalid", rule: "words-not-in-passage", field: "words" });
    const [first, second] = parts;
    const { article } = span;
    await change(tx, span, reshaped(text, valuesOf(span), first), deciding);
    const values = reshaped(text, valuesOf(span), second);
    const added = await keepAdded(tx, { ...deciding, article, values });
    return ok({
      value: { article, passage: await labelIn(tx, span) },
      log: { subject: span.id, body: { article, at: second.start, second: added.id } },
    });
  },
});

/** Joins a passage with the next one of the text, and with the words between; that one is no passage any more. */
export const joinSpans = defineCommand({
  name: "span.join",
  input: z.strictObject(which),
  subject: (tx, input) => deskSpan(tx, input.span),
  policy: mayEdit,
  run: async (tx, step) => {
    const open = await opened(tx, step);
    if (!open.ok) return open;
    const { span, text, deciding } = open.value;
    const next = nextInText(await spansOf(tx, span.article), span);
    if (!next) return refuse({ kind: "conflict", rule: "no-next-passage", field: "span" });
    const { article } = span;
    const decided = { state: "rejected", decidedBy: deciding.member, decidedAt: deciding.at } as const;
    await change(tx, next, { ...valuesOf(next), ...decided }, deciding);
    const end = Math.max(span.end, next.end);
    await change(tx, span, reshaped(text, valuesOf(span), { start: span.start, end }), deciding);
    return ok({
      value: { article, passage: await labelIn(tx, span) },
      log: { subject: span.id, body: { article, joined: next.id, end } },
    });
  },
});
