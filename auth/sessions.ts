import "server-only";
import { randomBytes } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { database, type Tx } from "@/db/client";
import { appendLog } from "@/db/log";
import { members, sessions } from "@/db/schema/member";
import { type Member, provenMember } from "@/domain/access/actor";
import { isSessionOver } from "@/domain/access/session-life";
import { sha256Hex } from "@/domain/hash";
import { newId } from "@/domain/ids";

/** How old "last seen" may grow before it is written again: not every request is a write. */
const SEEN_STEP_MS = 5 * 60_000;

export const freshAuthId = (): string => newId(() => new Uint8Array(randomBytes(8)));
export const freshSecret = (): string => randomBytes(32).toString("base64url");
export const clock = (): string => new Date().toISOString();

/** Starts a session inside the transaction of the sign-in; gives its id and the sid, which is stored nowhere. */
export async function startSession(tx: Tx, member: string, userAgent: string, now: string) {
  const [id, sid] = [freshAuthId(), freshSecret()];
  const times = { createdAt: now, lastSeenAt: now, provedAt: now };
  const agent = userAgent.replace(/[^\x20-\x7e]/g, "").slice(0, 200);
  await tx.insert(sessions).values({ id, sidHash: sha256Hex(sid), member, userAgent: agent, ...times });
  return { id, sid };
}

/** Who holds the sid now: state and role are read from the member each time, never remembered. */
export async function memberOfSid(sid: string, now = clock()): Promise<Member | null> {
  const { reader, queue } = await database();
  const [row] = await reader
    .select({ session: sessions, member: members })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.member))
    .where(and(eq(sessions.sidHash, sha256Hex(sid)), isNull(sessions.endedAt), eq(members.state, "active")))
    .limit(1);
  if (!row || isSessionOver(row.session, row.member.role, now)) return null;
  const { id, name, email, role } = row.member;
  if (Date.parse(now) - Date.parse(row.session.lastSeenAt) >= SEEN_STEP_MS) {
    await queue.write((tx) =>
      tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, row.session.id)),
    );
  }
  return provenMember({ id, name, email, role, session: row.session.id, provedAt: row.session.provedAt });
}

/** Signs out: ends the one session that the sid stands for. */
export async function endSessionOfSid(sid: string, now = clock()): Promise<void> {
  const { queue } = await database();
  await queue.write(async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ endedAt: now })
      .where(and(eq(sessions.sidHash, sha256Hex(sid)), isNull(sessions.endedAt)))
      .returning({ id: sessions.id, member: sessions.member });
    if (!ended) return;
    const body = { session: ended.id };
    await appendLog(tx, { at: now, actor: ended.member, action: "sign-out", subject: ended.member, body });
  });
}
