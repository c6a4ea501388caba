import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { hasEdition } from "@/db/formers";
import { isAbsorbed, survivingOf } from "@/db/merge/standing";
import { attestations } from "@/db/schema/attestation";
import { claims } from "@/db/schema/claim";
import { quotes } from "@/db/schema/quote";
import { reviews } from "@/db/schema/review";
import { captures } from "@/db/schema/source";
import type { DeskRecord } from "@/domain/access/policies";

const standingIn = async (
  tx: Reader,
  row: { id: string; createdBy: string; state: string },
): Promise<DeskRecord> => ({
  createdBy: row.createdBy,
  isPublished: await hasEdition(tx, row.id),
  isWithdrawn: row.state === "withdrawn",
  isMerged: await isAbsorbed(tx, row.id),
});

/** What policies ask about a record, and so about each part of it. */
export const standingOf = ({ createdBy, isPublished, isWithdrawn, isMerged }: DeskRecord): DeskRecord => ({
  createdBy,
  isPublished,
  isWithdrawn,
  isMerged,
});

export type DeskQuote = DeskRecord & { kind: "quote"; row: typeof quotes.$inferSelect };
export type DeskClaim = DeskRecord & { kind: "claim"; row: typeof claims.$inferSelect };

export async function deskQuote(tx: Reader, id: string): Promise<DeskQuote | null> {
  const [row] = await tx.select().from(quotes).where(eq(quotes.id, id)).limit(1);
  if (!row) return null;
  return { kind: "quote", row, ...(await standingIn(tx, row)) };
}

export async function deskClaim(tx: Reader, id: string): Promise<DeskClaim | null> {
  const [row] = await tx.select().from(claims).where(eq(claims.id, id)).limit(1);
  if (!row) return null;
  return { kind: "claim", row, ...(await standingIn(tx, row)) };
}

export const deskRecord = async (tx: Reader, id: string): Promise<DeskQuote | DeskClaim | null> =>
  (await deskQuote(tx, id)) ?? (await deskClaim(tx, id));

/** A copy, as one of the source that it is read under now: the one it was taken from may have been absorbed. */
export async function captureOf(tx: Reader, id: string) {
  const [row] = await tx.select().from(captures).where(eq(captures.id, id)).limit(1);
  return row ? { ...row, source: await survivingOf(tx, row.source) } : null;
}

/** A printing that stands, and the quote it belongs to. */
export async function printingOf(tx: Reader, id: string) {
  const [row] = await tx
    .select()
    .from(attestations)
    .where(and(eq(attestations.id, id), isNull(attestations.withdrawnAt)))
    .limit(1);
  return row ?? null;
}

export type DeskReview = DeskRecord & { row: typeof reviews.$inferSelect; record: string };

/** A review that stands, as part of the record whose edition it will be in. */
export async function deskReview(tx: Reader, id: string): Promise<DeskReview | null> {
  const [row] = await tx
    .select()
    .from(reviews)
    .where(and(eq(reviews.id, id), isNull(reviews.withdrawnAt)))
    .limit(1);
  const record = row?.quote ?? row?.claim;
  const subject = record ? await deskRecord(tx, record) : null;
  return row && record && subject ? { row, record, ...standingOf(subject) } : null;
}
