import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { database } from "@/db/client";
import { sessions } from "@/db/schema/member";
import type { Member } from "@/domain/access/actor";
import { isSessionOver } from "@/domain/access/session-life";

const MOST = 100;

export type OwnSession = {
  id: string;
  userAgent: string;
  createdAt: string;
  lastSeenAt: string;
  isHere: boolean;
};

/** The member's sessions that stand, newest first, the one that asks among them. */
export async function ownSessions(actor: Member, now: string): Promise<OwnSession[]> {
  const { reader } = await database();
  const rows = await reader
    .select({
      ...{ id: sessions.id, userAgent: sessions.userAgent },
      ...{ createdAt: sessions.createdAt, lastSeenAt: sessions.lastSeenAt },
    })
    .from(sessions)
    .where(and(eq(sessions.member, actor.id), isNull(sessions.endedAt)))
    .orderBy(desc(sessions.createdAt))
    .limit(MOST);
  return rows
    .filter((row) => !isSessionOver(row, actor.role, now))
    .map((row) => ({ ...row, isHere: row.id === actor.session }));
}
