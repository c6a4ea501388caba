import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { fullBar } from "@/db/printings";
import { articles } from "@/db/schema/article";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { tallyOf } from "@/domain/intake/strip";
import { ok, type Refusal, refuse } from "@/domain/refusal";
import { noteAuthors } from "./_kernel/authorship";
import { moveIntoPrintings } from "./_kernel/claim-places";
import { defineCommand } from "./_kernel/define-command";
import { deskQuote } from "./_kernel/load";
import { apart, closed, type DeskArticle, deskArticle, type SpanRow, spansOf } from "./_kernel/load-article";
import { staleEdit } from "./_kernel/refusals";
import { knowSpeakers, printingOfSpan, quoteOf, type Sending, speakersFor } from "./_kernel/send-span";

/** Makes draft quotes of the accepted passages, or hangs them on known quotes; the others stay to be decided. */
export const sendArticle = defineCommand({
  name: "article.send",
  input: z.strictObject({
    article: idField,
    /** How many accepted passages the page showed: no other number is sent. */
    accepted: z.number({ error: "wrong_type" }).int("wrong_type").min(0, "wrong_type"),
  }),
  subject: (tx, input) => deskArticle(tx, input.article),
  policy: mayEdit,
  run: async (tx, { subject, input, actor, now, newId }) => {
    const barred = closed(subject);
    if (barred) return barred;
    const all = await spansOf(tx, subject.row.id);
    const ready = all.filter((one) => isAccepted(one) && one.attestation === null);
    ready.sort((a, b) => a.start - b.start);
    if (ready.length === 0) return refuse({ kind: "invalid", rule: "nothing-to-send" });
    if (ready.length !== input.accepted) return staleEdit(tx, subject.row.id, { accepted: ready.length });
    const refusal = await barredQuote(tx, subject, actor, ready);
    if (refusal) return refuse(refusal);
    const sending: Sending = { article: subject, actor: actor.id, now, newId };
    const { ids, made } = await speakersFor(tx, sending, ready);
    const records: string[] = [];
    for (const span of ready) {
      const named = span.speakerNames.map((name) => ids.get(name) ?? name);
      const speaking = [...new Set([...span.speakers, ...named])];
      const quote = span.quote ?? (await quoteOf(tx, sending, span, speaking));
      await printingOfSpan(tx, sending, span, quote);
      if (span.decidedBy !== null) await noteAuthors(tx, [quote], span.decidedBy, now);
      records.push(quote);
    }
    const claims = await moveIntoPrintings(tx, subject.row.capture, actor);
    const left = all.filter((one) => one.state === "proposed");
    await knowSpeakers(tx, left, ids);
    await tx
      .update(articles)
      .set({ state: left.length === 0 ? "sent" : "confirming", version: subject.row.version + 1 })
      .where(eq(articles.id, subject.row.id));
    return ok({
      value: { article: subject.row.id, quotes: records, left: tallyOf(all).left },
      log: { subject: subject.row.id, body: { quotes: records, speakers: made } },
      edited: [...records, ...claims],
    });
  },
});

const isAccepted = ({ state }: SpanRow): boolean => state === "accepted" || state === "edited";

/** Known quotes may have gone, or become another's, since the passage was attached to them. */
async function barredQuote(
  tx: Tx,
  article: DeskArticle,
  actor: Member,
  ready: readonly SpanRow[],
): Promise<Refusal | null> {
  for (const { quote: id } of ready) {
    if (id === null) continue;
    const quote = await deskQuote(tx, id);
    if (!quote || quote.row.state === "withdrawn")
      return { kind: "invalid", rule: "unknown", field: "quote" };
    const coming = ready.filter((one) => one.quote === id).length;
    const refusal =
      mayEdit(actor, quote) ??
      apart(article.source.practice, quote.row.practice) ??
      (await fullBar(tx, [id], coming, "quote"));
    if (refusal) return refusal;
  }
  return null;
}
