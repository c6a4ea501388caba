import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { spans } from "@/db/schema/article";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import { anchor } from "@/domain/attestation/anchor";
import { basisField, idField, offset, versionField } from "@/domain/input/fields";
import { decided, SPAN_ACTS } from "@/domain/intake/decide";
import { valuesOf } from "@/domain/intake/span";
import { nextToDecide, stripOf } from "@/domain/intake/strip";
import { whoField, whoOf } from "@/domain/intake/who";
import { ok, refuse } from "@/domain/refusal";
import { lineOfText, quotedText } from "@/domain/text/checks";
import { FORMS } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote } from "./_kernel/load";
import { apart, closed, type DeskSpan, deskSpan, keepStep, spansOf } from "./_kernel/load-article";
import { areSpeakers } from "./_kernel/load-shared";
import { staleEdit, unknownField } from "./_kernel/refusals";

const spanInput = z.strictObject({
  span: idField,
  version: versionField,
  act: z.enum(SPAN_ACTS, { error: "not_in_list" }).default("accept"),
  start: offset.optional(),
  end: offset.optional(),
  form: z.enum(FORMS, { error: "not_in_list" }).optional(),
  who: z.array(whoField).max(10, "too_long").optional(),
  /** Somebody not in the list, by name: instead of the first of `who`. */
  someoneElse: lineOfText("name").optional(),
  basis: basisField.optional(),
  attribution: quotedText("credit").optional(),
  dots: z.enum(["cut", "nothing", "unknown"], { error: "not_in_list" }).optional(),
  note: lineOfText("title").optional(),
  /** A known quote that these words are a further printing of. */
  quote: idField.optional(),
  /** The whole card was sent: an absent value is empty, not unchanged. */
  whole: z.boolean({ error: "wrong_type" }).default(false),
});

export type SpanInput = z.output<typeof spanInput>;

/** Decides on a passage: accepts it as it is or as changed, says it is no quote, or moves its edges. */
export const decideSpan = defineCommand({
  name: "span.decide",
  input: spanInput,
  subject: (tx, input) => deskSpan(tx, input.span),
  policy: mayEdit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const { span, text } = subject;
    const barred = closed(subject, span);
    if (barred) return barred;
    if (span.version !== input.version)
      return staleEdit(tx, span.id, { ...valuesOf(span), who: whoOf(span), version: span.version });
    const values = decided(text, span, input, { by: actor.id, at: now });
    const found = anchor(text, values.start, values.end);
    if (!found) return refuse({ kind: "invalid", rule: "range-outside-text", field: "start" });
    if (found.exact.trim() === "") return refuse({ kind: "invalid", rule: "empty", field: "end" });
    const isAccepted = values.state === "accepted" || values.state === "edited";
    if (isAccepted && values.speakers.length + values.speakerNames.length === 0)
      return refuse({ kind: "invalid", rule: "speaker-needed", field: "who.0" });
    if (!(await areSpeakers(tx, values.speakers))) return unknownField("who.0");
    const barredQuote = values.quote === null ? null : await barOf(tx, values.quote, subject, actor);
    if (barredQuote) return barredQuote;
    await keepStep(tx, { id: newId(), act: newId(), span, member: actor.id, at: now });
    await tx
      .update(spans)
      .set({ ...values, version: span.version + 1 })
      .where(eq(spans.id, span.id));
    const strip = stripOf(
      (await spansOf(tx, span.article)).map((one) => (one.id === span.id ? { ...one, ...values } : one)),
    );
    const own = strip.find((one) => one.id === span.id)?.label ?? "1";
    const next = input.act === "accept" || input.act === "reject" ? nextToDecide(strip, span.id) : own;
    return ok({
      value: { article: span.article, passage: own, next },
      log: { subject: span.id, body: { article: span.article, state: values.state, act: input.act } },
    });
  },
});

/** Why a passage may not be a further printing of this quote. */
async function barOf(tx: Tx, id: string, { source }: DeskSpan, actor: Member) {
  const quote = await deskQuote(tx, id);
  if (!quote || quote.row.state === "withdrawn") return unknownField("quote");
  const refusal = mayEdit(actor, quote) ?? apart(source.practice, quote.row.practice);
  return refusal ? refuse(refusal) : null;
}
