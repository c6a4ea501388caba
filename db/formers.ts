import "server-only";
import { and, desc, eq, gt } from "drizzle-orm";
import type { ClaimBody } from "@/domain/edition/claim-body";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { Reader, Tx } from "./client";
import { publicFormers } from "./schema/projection";
import { editions } from "./schema/publishing";

type EditionRow = typeof editions.$inferSelect;
type Former = Pick<typeof publicFormers.$inferInsert, "kind" | "former" | "subject">;
type Named = { id: string; formerIds?: readonly string[] };

const of = (kind: Former["kind"], named: readonly Named[]): Former[] =>
  named.flatMap(({ id, formerIds }) => (formerIds ?? []).map((former) => ({ kind, former, subject: id })));

/** Writes down which ids the record's current edition calls former ones. */
export async function writeFormers(tx: Tx, edition: EditionRow): Promise<void> {
  const { record, logSeq } = edition;
  await tx.delete(publicFormers).where(eq(publicFormers.record, record));
  const body = JSON.parse(edition.body) as QuoteBody | ClaimBody;
  const formers = [
    ...("speakers" in body ? [...of("quote", [body]), ...of("speaker", body.speakers)] : []),
    ...of("source", body.sources),
  ];
  if (formers.length > 0) {
    await tx.insert(publicFormers).values(formers.map((one) => ({ ...one, record, logSeq })));
  }
}

/** The quotes that the record's current edition says were merged into it. */
export async function formersOf(tx: Reader, record: string): Promise<string[]> {
  const rows = await tx
    .select({ former: publicFormers.former })
    .from(publicFormers)
    .where(and(eq(publicFormers.record, record), eq(publicFormers.kind, "quote")));
  return rows.map((row) => row.former);
}

/**
 * The record into which this one was merged: the newest current edition that calls it a former one, if it is newer than
 * the record's own. So every step leads to a later entry of the log, and no way leads back to where it began.
 */
export async function laterHomeOf(tx: Reader, { record, logSeq }: EditionRow): Promise<string | null> {
  const [home] = await tx
    .select({ subject: publicFormers.subject })
    .from(publicFormers)
    .where(
      and(
        eq(publicFormers.kind, "quote"),
        eq(publicFormers.former, record),
        gt(publicFormers.logSeq, logSeq),
      ),
    )
    .orderBy(desc(publicFormers.logSeq))
    .limit(1);
  return home?.subject ?? null;
}

/** Whether anything was ever published under the id. */
export async function hasEdition(tx: Reader, record: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.record, record))
    .limit(1);
  return row !== undefined;
}
