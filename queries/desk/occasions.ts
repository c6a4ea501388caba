import "server-only";
import { and, count, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { usualNames } from "@/db/bodies/speakers";
import { database, type Reader } from "@/db/client";
import { occasionParticipants, occasions } from "@/db/schema/occasion";
import { quotes } from "@/db/schema/quote";
import type { Member } from "@/domain/access/actor";
import { mayEdit } from "@/domain/access/policies";
import { reachOf } from "@/domain/access/reading";
import type { OccasionEditor, OccasionRow } from "@/domain/desk/lists";
import { holds, PAGE, wanted } from "./matching";

/** Whether a published quote was said on it. */
const isSealed = sql<number>`EXISTS (SELECT 1 FROM quote q JOIN edition e ON e.record = q.id
  WHERE q.occasion = "occasion"."id")`;

function known(member: Member): SQL | undefined {
  const reach = reachOf(member);
  if (reach === "none") return sql`0 = 1`;
  return reach === "all" ? undefined : or(eq(occasions.createdBy, member.id), isSealed);
}

/** Occasions, the latest day first; `find` looks in title and place. */
export async function occasionList(member: Member, find: string | undefined): Promise<OccasionRow[]> {
  const { reader } = await database();
  const text = wanted(find);
  const rows = await reader
    .select()
    .from(occasions)
    .where(
      and(known(member), text ? or(holds(occasions.title, text), holds(occasions.place, text)) : undefined),
    )
    .orderBy(desc(occasions.date), desc(occasions.id))
    .limit(PAGE);
  const said = await countQuotes(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map(({ id, kind, title, date, place }) => ({
    ...{ id, kind, title, date, place },
    quotes: said.get(id) ?? 0,
  }));
}

async function countQuotes(reader: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .select({ occasion: quotes.occasion, n: count() })
    .from(quotes)
    .where(inArray(quotes.occasion, [...ids]))
    .groupBy(quotes.occasion);
  return new Map(rows.map((row) => [row.occasion ?? "", row.n]));
}

/** An occasion as its form shows it; null where there is none for this member. */
export async function occasionEditor(member: Member, id: string): Promise<OccasionEditor | null> {
  const { reader } = await database();
  const [found] = await reader
    .select({ row: occasions, isSealed })
    .from(occasions)
    .where(and(eq(occasions.id, id), known(member)))
    .limit(1);
  if (!found) return null;
  const { createdAt: _at, createdBy, ...row } = found.row;
  const there = await reader
    .select({ speaker: occasionParticipants.speaker })
    .from(occasionParticipants)
    .where(eq(occasionParticipants.occasion, id))
    .orderBy(occasionParticipants.id);
  return {
    ...row,
    isEditable: mayEdit(member, { createdBy, isPublished: found.isSealed === 1 }) === null,
    quotes: (await countQuotes(reader, [id])).get(id) ?? 0,
    participants: await usualNames(
      reader,
      there.map((one) => one.speaker),
    ),
  };
}
