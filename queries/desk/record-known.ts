import "server-only";
import { and, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { claims } from "@/db/schema/claim";
import { editions } from "@/db/schema/publishing";
import { quotes } from "@/db/schema/quote";
import type { Member } from "@/domain/access/actor";
import type { DeskRecord } from "@/domain/access/policies";

/** A quote or claim as far as policies ask, or null where the member may not know of it. */
export async function recordKnown(
  reader: Reader,
  member: Member,
  id: string,
): Promise<(DeskRecord & { kind: "quote" | "claim" }) | null> {
  for (const [kind, table] of [
    ["quote", quotes],
    ["claim", claims],
  ] as const) {
    const [row] = await reader
      .select({ createdBy: table.createdBy, state: table.state })
      .from(table)
      .where(and(eq(table.id, id), ownedBy(member, table.createdBy)))
      .limit(1);
    if (!row) continue;
    const [edition] = await reader
      .select({ id: editions.id })
      .from(editions)
      .where(eq(editions.record, id))
      .limit(1);
    const { createdBy, state } = row;
    return { kind, createdBy, isPublished: edition !== undefined, isWithdrawn: state === "withdrawn" };
  }
  return null;
}
