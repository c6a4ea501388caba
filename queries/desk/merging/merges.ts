import "server-only";
import { and, desc, eq, inArray, isNotNull, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { database, type Reader } from "@/db/client";
import { rowAt } from "@/db/merge/rows";
import { survivingOf } from "@/db/merge/standing";
import { members } from "@/db/schema/member";
import { merges } from "@/db/schema/merge";
import { publicFormers, publicRecords } from "@/db/schema/projection";
import type { Member } from "@/domain/access/actor";
import { mayMerge } from "@/domain/access/policies";
import { reachOf } from "@/domain/access/reading";
import { countsOf, type Kept } from "@/domain/merge/changes";
import type { MergeKind } from "@/domain/merge/fields";
import type { MergeDetail, MergeDue, MergeRow } from "@/domain/merge/views";
import { sideOf } from "./preview";

const MOST = 20;
const undoer = alias(members, "undoer");

const ROW = {
  id: merges.id,
  kind: merges.kind,
  name: merges.name,
  absorbed: merges.absorbed,
  surviving: merges.surviving,
  at: merges.at,
  by: members.name,
  undoneAt: merges.undoneAt,
};

/** Where the desk's address of an absorbed record leads; null for any other, and for whoever may not know. */
export async function mergedInto(member: Member, kind: MergeKind, id: string): Promise<string | null> {
  const { reader } = await database();
  const home = await survivingOf(reader, id);
  if (home === id) return null;
  const reach = reachOf(member);
  const isKnown = reach === "all" || (await rowAt(reader, kind, { id }))?.created_by === member.id;
  return isKnown && reach !== "none" ? home : null;
}

/** The merges that a record was part of, the newest first; only who reads the whole desk is told. */
export async function mergesOf(
  member: Member,
  kind: MergeKind,
  id: string,
): Promise<{ rows: MergeRow[]; due: MergeDue }> {
  if (reachOf(member) !== "all") return { rows: [], due: null };
  const { reader } = await database();
  const rows = await reader
    .select(ROW)
    .from(merges)
    .innerJoin(members, eq(members.id, merges.by))
    .where(or(eq(merges.surviving, id), eq(merges.absorbed, id)))
    .orderBy(desc(merges.at))
    .limit(MOST);
  return { rows, due: kind === "quote" && rows.length > 0 ? await dueOf(reader, id) : null };
}

/** Of some quotes, those whose next edition tells readers of a merge, and what. */
export async function mergesDue(reader: Reader, ids: readonly string[]): Promise<Map<string, MergeDue>> {
  const moved = await reader
    .select({ id: publicRecords.id })
    .from(publicRecords)
    .where(and(inArray(publicRecords.id, [...ids]), isNotNull(publicRecords.movedTo)));
  const survivors = await reader
    .selectDistinct({ id: merges.surviving })
    .from(merges)
    .where(and(inArray(merges.surviving, [...ids]), isNull(merges.undoneAt)));
  const found = new Map<string, MergeDue>();
  for (const { id } of [...moved, ...survivors]) found.set(id, await dueOf(reader, id));
  return found;
}

/** Whether what readers find at an address waits for the quote's next edition. */
async function dueOf(reader: Reader, id: string): Promise<MergeDue> {
  const [own] = await reader.select().from(publicRecords).where(eq(publicRecords.id, id)).limit(1);
  if (own?.movedTo) return "open";
  const led = await reader
    .select({ former: publicFormers.former })
    .from(publicFormers)
    .where(and(eq(publicFormers.record, id), eq(publicFormers.kind, "quote")));
  const standing = await reader
    .select({ absorbed: merges.absorbed, isPublic: publicRecords.id })
    .from(merges)
    .leftJoin(publicRecords, eq(publicRecords.id, merges.absorbed))
    .where(and(eq(merges.surviving, id), isNull(merges.undoneAt)));
  const isWaiting = standing.some(
    ({ absorbed, isPublic }) => isPublic !== null && !led.some((one) => one.former === absorbed),
  );
  return isWaiting ? "lead" : null;
}

/** One merge, with all that it moved. */
export async function mergeDetail(member: Member, id: string): Promise<MergeDetail | null> {
  if (reachOf(member) !== "all") return null;
  const { reader } = await database();
  const [found] = await reader
    .select({
      ...ROW,
      reason: merges.reason,
      changes: merges.changes,
      kept: merges.kept,
      undoneBy: undoer.name,
    })
    .from(merges)
    .innerJoin(members, eq(members.id, merges.by))
    .leftJoin(undoer, eq(undoer.id, merges.undoneBy))
    .where(eq(merges.id, id))
    .limit(1);
  if (!found) return null;
  const { changes, kept, ...row } = found;
  return {
    ...row,
    counts: countsOf(changes.filter(({ table }) => table !== row.kind)),
    kept: keptOf(kept ?? []),
    sides: {
      surviving: await sideOf(reader, row.kind, row.surviving),
      absorbed: { ...(await sideOf(reader, row.kind, row.absorbed)), name: { text: row.name } },
    },
    mayUndo: row.undoneAt === null && mayMerge(member) === null,
  };
}

function keptOf(kept: readonly Kept[]): MergeDetail["kept"] {
  const counts = new Map<string, number>();
  for (const { table } of kept) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, n]) => ({ table, n }));
}
