import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Reader, Tx } from "@/db/client";
import { articles, spanSteps, spans } from "@/db/schema/article";
import { captures, sources } from "@/db/schema/source";
import type { DeskRecord } from "@/domain/access/policies";
import { type SpanValues, valuesOf } from "@/domain/intake/span";
import { type Refusal, refuse } from "@/domain/refusal";

export type DeskArticle = DeskRecord & {
  row: typeof articles.$inferSelect;
  source: typeof sources.$inferSelect;
  text: string;
};

/** An article with its source and its frozen text; whoever may edit it may decide on its passages. */
export async function deskArticle(tx: Reader, id: string): Promise<DeskArticle | null> {
  const [found] = await tx
    .select({ row: articles, source: sources, text: captures.text })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.source))
    .innerJoin(captures, eq(captures.id, articles.capture))
    .where(eq(articles.id, id))
    .limit(1);
  return found ? { ...found, createdBy: found.row.createdBy, isPublished: false } : null;
}

export type SpanRow = typeof spans.$inferSelect;
export type DeskSpan = DeskArticle & { span: SpanRow };

export async function deskSpan(tx: Reader, id: string): Promise<DeskSpan | null> {
  const [span] = await tx.select().from(spans).where(eq(spans.id, id)).limit(1);
  const article = span ? await deskArticle(tx, span.article) : null;
  return span && article ? { ...article, span } : null;
}

/** Who decides on passages, and when; the steps of one `act` are undone together. */
export type Deciding = { member: string; at: string; act: string; newId: () => string };

export const spansOf = (tx: Reader, article: string): Promise<SpanRow[]> =>
  tx.select().from(spans).where(eq(spans.article, article));

/** Why nothing can be decided on an article, or on a passage of it, any more; null while it can. */
export function closed(article: DeskArticle, span?: SpanRow): ReturnType<typeof refuse> | null {
  if (article.row.state === "withdrawn") return refuse({ kind: "conflict", rule: "article-withdrawn" });
  // What was sent is in the record: it is changed there.
  return span?.attestation ? refuse({ kind: "conflict", rule: "passage-sent" }) : null;
}

/** The practice case and the record never mix. */
export const apart = (isPracticeArticle: boolean, isPracticeQuote: boolean): Refusal | null =>
  isPracticeArticle === isPracticeQuote ? null : { kind: "invalid", rule: "practice-apart", field: "quote" };

/** Keeps what a passage was before a decision, so that it can be undone. */
export async function keepStep(
  tx: Tx,
  step: { id: string; act: string; span: SpanRow; before?: SpanValues; member: string; at: string },
): Promise<void> {
  const { article } = step.span;
  const [last] = await tx
    .select({ position: spanSteps.position })
    .from(spanSteps)
    .where(eq(spanSteps.article, article))
    .orderBy(desc(spanSteps.position))
    .limit(1);
  await tx.insert(spanSteps).values({
    ...{ id: step.id, act: step.act, article, span: step.span.id, member: step.member, at: step.at },
    position: (last?.position ?? 0) + 1,
    before: step.before ?? valuesOf(step.span),
  });
}

/** Stores a passage that the extraction did not find; undone, it is no quote: a passage once looked at is kept. */
export async function keepAdded(
  tx: Tx,
  { article, values, newId, ...by }: Deciding & { article: string; values: SpanValues },
): Promise<SpanRow> {
  const [span] = await tx
    .insert(spans)
    .values({ ...values, id: newId(), article })
    .returning();
  if (!span) throw new Error("the passage was not stored");
  await keepStep(tx, { ...by, id: newId(), span, before: { ...values, state: "rejected" } });
  return span;
}

export type OpenStep = typeof spanSteps.$inferSelect;

/** Steps of an article that are not undone, the newest first. */
export const openSteps = (tx: Reader, article: string) =>
  tx
    .select()
    .from(spanSteps)
    .where(and(eq(spanSteps.article, article), isNull(spanSteps.undoneAt)))
    .orderBy(desc(spanSteps.position));
