import "server-only";
import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import { usualNames } from "@/db/bodies/speakers";
import { database, type Reader } from "@/db/client";
import { conflicts } from "@/db/schema/member";
import type { Member } from "@/domain/access/actor";
import type { DeclaredConflict } from "@/domain/desk/conflict";

const MOST = 200;

/** The member's declared conflicts of interest that stand, newest first, with the speakers' names. */
export async function ownConflicts(member: Member): Promise<DeclaredConflict[]> {
  const { reader } = await database();
  return named(reader, await standing(reader, member).orderBy(desc(conflicts.declaredAt)).limit(MOST));
}

/** The one that the member has declared with this speaker and that stands, if there is one. */
export async function ownConflictWith(
  member: Member,
  speaker: string,
): Promise<DeclaredConflict | undefined> {
  const { reader } = await database();
  const [own] = await named(reader, await standing(reader, member, eq(conflicts.speaker, speaker)));
  return own;
}

async function named(reader: Reader, rows: Omit<DeclaredConflict, "name">[]): Promise<DeclaredConflict[]> {
  const names = await usualNames(
    reader,
    rows.map((row) => row.with),
  );
  return rows.map((row) => ({ ...row, name: names.find((one) => one.id === row.with)?.name || row.with }));
}

/** The ids of speakers with which the member has declared one. */
export async function conflictedWith(reader: Reader, member: Member): Promise<Set<string>> {
  return new Set((await standing(reader, member)).map((row) => row.with));
}

const standing = (reader: Reader, member: Member, narrower?: SQL) =>
  reader
    .select({
      id: conflicts.id,
      with: conflicts.speaker,
      note: conflicts.note,
      declaredAt: conflicts.declaredAt,
    })
    .from(conflicts)
    .where(and(eq(conflicts.member, member.id), isNull(conflicts.withdrawnAt), narrower));
