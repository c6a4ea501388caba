import "server-only";
import { eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { claimLinks, claimOccurrences } from "@/db/schema/claim";
import type { DeskRecord } from "@/domain/access/policies";
import { deskClaim, standingOf } from "./load";

/** What hangs on a claim, as subjects of commands: policies ask about the claim it belongs to. */
export type PartOfClaim<Row> = DeskRecord & { row: Row; claim: string };

async function within<Row>(tx: Reader, row: Row | undefined, claim: string | undefined) {
  const subject = claim === undefined ? null : await deskClaim(tx, claim);
  return row && claim && subject ? { row, claim, ...standingOf(subject) } : null;
}

export async function deskOccurrence(
  tx: Reader,
  id: string,
): Promise<PartOfClaim<typeof claimOccurrences.$inferSelect> | null> {
  const [row] = await tx.select().from(claimOccurrences).where(eq(claimOccurrences.id, id)).limit(1);
  return within(tx, row, row?.claim);
}

export async function deskClaimLink(
  tx: Reader,
  id: string,
): Promise<PartOfClaim<typeof claimLinks.$inferSelect> | null> {
  const [row] = await tx.select().from(claimLinks).where(eq(claimLinks.id, id)).limit(1);
  return within(tx, row, row?.fromClaim);
}
