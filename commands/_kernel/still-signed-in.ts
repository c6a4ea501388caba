import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { members, sessions } from "@/db/schema/member";
import type { Member } from "@/domain/access/actor";

/**
 * Whether the actor's session still stands and the member is active: looked up in the command's transaction,
 * since either may have ended after the request was let in.
 */
export async function isStillSignedIn(tx: Reader, actor: Member): Promise<boolean> {
  const [row] = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.member))
    .where(
      and(
        eq(sessions.id, actor.session),
        eq(sessions.member, actor.id),
        isNull(sessions.endedAt),
        eq(members.state, "active"),
      ),
    )
    .limit(1);
  return row !== undefined;
}
