import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { annotations } from "@/db/schema/annotation";
import { attestations } from "@/db/schema/attestation";
import { claimOccurrences } from "@/db/schema/claim";
import { evidence, reviews } from "@/db/schema/review";
import { captures } from "@/db/schema/source";
import type { DeskRecord } from "@/domain/access/policies";
import { deskRecord, standingOf } from "./load";

export type DeskAnnotation = DeskRecord & { row: typeof annotations.$inferSelect; author: string };

/** A remark with the record in whose work it stands. */
export async function deskAnnotation(tx: Reader, id: string): Promise<DeskAnnotation | null> {
  const [row] = await tx.select().from(annotations).where(eq(annotations.id, id)).limit(1);
  const record = row ? await deskRecord(tx, row.record) : null;
  return row && record ? { row, author: row.author, ...standingOf(record) } : null;
}

/** The text of a printing of the record, or of a capture that the record rests on; null where it is neither. */
export async function textInRecord(
  tx: Reader,
  record: string,
  kind: "attestation" | "capture",
  id: string,
): Promise<string | null> {
  if (kind === "attestation") {
    const [printing] = await tx
      .select({ quote: attestations.quote, exact: attestations.exact })
      .from(attestations)
      .where(and(eq(attestations.id, id), isNull(attestations.withdrawnAt)))
      .limit(1);
    if (!printing) return null;
    const isHere = printing.quote === record || (await isMadeIn(tx, record, id));
    return isHere ? printing.exact : null;
  }
  const [capture] = await tx
    .select({ text: captures.text })
    .from(captures)
    .where(eq(captures.id, id))
    .limit(1);
  return capture && (await restsOn(tx, record, id)) ? capture.text : null;
}

async function isMadeIn(tx: Reader, claim: string, attestation: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: claimOccurrences.id })
    .from(claimOccurrences)
    .where(and(eq(claimOccurrences.claim, claim), eq(claimOccurrences.attestation, attestation)))
    .limit(1);
  return found !== undefined;
}

/** Whether a printing, an occurrence or a piece of evidence of the record stands in the capture. */
async function restsOn(tx: Reader, record: string, capture: string): Promise<boolean> {
  const [printed] = await tx
    .select({ id: attestations.id })
    .from(attestations)
    .where(and(eq(attestations.capture, capture), eq(attestations.quote, record)))
    .limit(1);
  const [made] = await tx
    .select({ id: claimOccurrences.id })
    .from(claimOccurrences)
    .where(and(eq(claimOccurrences.claim, record), eq(claimOccurrences.capture, capture)))
    .limit(1);
  if (printed || made) return true;
  for (const column of [reviews.quote, reviews.claim]) {
    const [piece] = await tx
      .select({ id: evidence.id })
      .from(reviews)
      .innerJoin(evidence, eq(evidence.review, reviews.id))
      .where(and(eq(column, record), eq(evidence.capture, capture)))
      .limit(1);
    if (piece) return true;
  }
  return false;
}
