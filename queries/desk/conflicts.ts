import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { usualNames } from "@/db/bodies/speakers";
import { database, type Reader } from "@/db/client";
import { conflicts } from "@/db/schema/member";
import type { Member } from "@/domain/access/actor";
import type { DeclaredConflict } from "@/domain/desk/conflict";

const MOST = 200;

/** The member's declared conflicts of interest that stand, newest first, with the speakers' names. */
export async function ownConflicts(member: Member): Promise<DeclaredConflict[]> {
  const { reader } = await database();
  const rows = await standing(reader, member);
  const names = await usualNames(
    reader,
    rows.map((row) => row.with),
  );
  return rows.map((row) => ({ ...row, name: names.find((one) => one.id === row.with)?.name || row.with }));
}

/** The ids of speakers and records with which the member has declared one. */
export async function conflictedWith(reader: Reader, member: Member): Promise<Set<string>> {
  return new Set((await standing(reader, member)).map((row) => row.with));
}

const standing = (reader: Reader, member: Member) =>
  reader
    .select({
      id: conflicts.id,
      with: conflicts.speaker,
      note: conflicts.note,
      declaredAt: conflicts.declaredAt,
    })
    .from(conflicts)
    .where(and(eq(conflicts.member, member.id), isNull(conflicts.withdrawnAt)))
    .orderBy(desc(conflicts.declaredAt))
    .limit(MOST);
