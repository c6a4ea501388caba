import "server-only";
import { and, asc, eq, gt, isNull, max } from "drizzle-orm";
import { database } from "@/db/client";
import { invitations, members, sessions } from "@/db/schema/member";
import type { Member } from "@/domain/access/actor";
import { mayManageMembers, maySeeMembers } from "@/domain/access/policies";
import type { MemberState, Role } from "@/domain/vocabulary";

export type MemberRow = {
  id: string;
  name: string;
  email: string;
  role: Role;
  state: MemberState;
  lastSeenAt: string | null;
  isSelf: boolean;
};

export type InvitationRow = { id: string; email: string; role: Role; expiresAt: string };

export type MembersPage = { members: MemberRow[]; invitations: InvitationRow[]; mayChange: boolean };

/** More would be another product: a desk has dozens. */
const MOST = 500;

/** Everybody at the desk and the invitations still open; null for who may not know. */
export async function membersPage(actor: Member, now: string): Promise<MembersPage | null> {
  if (maySeeMembers(actor) !== null) return null;
  const { reader } = await database();
  const rows = await reader
    .select({
      ...{ id: members.id, name: members.name, email: members.email, role: members.role },
      ...{ state: members.state, lastSeenAt: max(sessions.lastSeenAt) },
    })
    .from(members)
    .leftJoin(sessions, eq(sessions.member, members.id))
    .groupBy(members.id)
    .orderBy(asc(members.name), asc(members.id))
    .limit(MOST);
  const open = await reader
    .select({
      ...{ id: invitations.id, email: invitations.email },
      ...{ role: invitations.role, expiresAt: invitations.expiresAt },
    })
    .from(invitations)
    .where(and(isNull(invitations.usedAt), isNull(invitations.withdrawnAt), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.expiresAt))
    .limit(MOST);
  return {
    members: rows.map((row) => ({ ...row, isSelf: row.id === actor.id })),
    invitations: open,
    mayChange: mayManageMembers(actor) === null,
  };
}
