import { eq, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Member } from "@/domain/access/actor";
import { reachOf } from "@/domain/access/reading";

/** A condition that no row meets. */
export const NOTHING = sql`0 = 1`;

/** Condition on quotes and claims: those that the member may know of. */
export function ownedBy(member: Member, createdBy: AnySQLiteColumn): SQL | undefined {
  const reach = reachOf(member);
  if (reach === "none") return NOTHING;
  return reach === "own" ? eq(createdBy, member.id) : undefined;
}
