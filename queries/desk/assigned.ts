import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { members } from "@/db/schema/member";
import { assignments } from "@/db/schema/publishing";
import type { Member } from "@/domain/access/actor";
import { type DeskRecord, mayAssign, mayEdit, mayEndAssignment } from "@/domain/access/policies";
import type { Assigned } from "@/domain/desk/assigned";

const MOST = 200;

/** Whose work a record is, and what the member who looks may do about it. */
export async function assignedTo(
  reader: Reader,
  member: Member,
  record: string,
  subject: DeskRecord,
): Promise<Assigned> {
  const [row] = await reader
    .select({ id: assignments.id, due: assignments.due, member: members.id, name: members.name })
    .from(assignments)
    .innerJoin(members, eq(members.id, assignments.member))
    .where(and(eq(assignments.record, record), isNull(assignments.endedAt)))
    .limit(1);
  const assignee = row?.member ?? null;
  const giving = (to: string) => mayAssign(member, { ...subject, assignee }, { member: to }) === null;
  return {
    assignment: row ? { id: row.id, due: row.due, member: { id: row.member, name: row.name } } : null,
    mayTake: assignee !== member.id && giving(member.id),
    mayEnd: assignee !== null && mayEndAssignment(member, { assignee }) === null,
    // Who may give it to any one of others may give it to all who can work on it.
    candidates: giving("") ? await workersOn(reader, subject) : [],
  };
}

async function workersOn(reader: Reader, subject: DeskRecord) {
  const rows = await reader
    .select({ id: members.id, name: members.name, role: members.role })
    .from(members)
    .where(and(eq(members.state, "active"), inArray(members.role, ["contributor", "reviewer", "editor"])))
    .orderBy(asc(members.name), asc(members.id))
    .limit(MOST);
  return rows.filter((one) => mayEdit(one, subject) === null).map(({ id, name }) => ({ id, name }));
}
