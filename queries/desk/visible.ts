import "server-only";
import { and, eq, or, type SQL, sql } from "drizzle-orm";
import type { AnySQLiteColumn } from "drizzle-orm/sqlite-core";
import { isUnmerged } from "@/db/merge/standing";
import { NOTHING } from "@/db/owned";
import type { Member } from "@/domain/access/actor";
import { reachOf } from "@/domain/access/reading";

/** Condition on speakers and sources: who sees only their own also sees what the public sees; of merged ones, the survivor. */
export function knownTo(
  member: Member,
  kind: "speaker" | "source",
  table: { id: AnySQLiteColumn; createdBy: AnySQLiteColumn },
): SQL | undefined {
  const reach = reachOf(member);
  if (reach === "none") return NOTHING;
  if (reach === "all") return isUnmerged(table.id);
  return and(
    isUnmerged(table.id),
    or(
      eq(table.createdBy, member.id),
      sql`EXISTS (SELECT 1 FROM public_mention m WHERE m.kind = ${kind} AND m.subject = ${table.id})`,
    ),
  );
}
