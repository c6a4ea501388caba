import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { derivations, variances } from "@/db/schema/attestation";
import { evidence } from "@/db/schema/review";
import type { DeskRecord } from "@/domain/access/policies";
import { deskQuote, deskReview, printingOf, standingOf } from "./load";

/** Parts of a quote as subjects of commands: who may change them follows from the quote. */
export type Part<Row> = DeskRecord & { row: Row };

async function partOfQuote<Row extends { quote: string }>(
  tx: Reader,
  row: Row | null | undefined,
): Promise<Part<Row> | null> {
  const quote = row ? await deskQuote(tx, row.quote) : null;
  return row && quote ? { row, ...standingOf(quote) } : null;
}

export const deskPrinting = async (tx: Reader, id: string) => partOfQuote(tx, await printingOf(tx, id));

export async function deskDerivation(tx: Reader, id: string) {
  const [row] = await tx.select().from(derivations).where(eq(derivations.id, id)).limit(1);
  return partOfQuote(tx, row);
}

export async function deskVariance(tx: Reader, id: string) {
  const [row] = await tx.select().from(variances).where(eq(variances.id, id)).limit(1);
  return partOfQuote(tx, row);
}

/** A piece of evidence that stands, with the record in whose edition it will be. */
export async function deskEvidence(tx: Reader, id: string) {
  const [row] = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.id, id), isNull(evidence.withdrawnAt)))
    .limit(1);
  const review = row ? await deskReview(tx, row.review) : null;
  return row && review ? { row, record: review.record, ...standingOf(review) } : null;
}
