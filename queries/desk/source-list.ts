import "server-only";
import { and, count, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { leadingTo } from "@/db/merge/standing";
import { attestations } from "@/db/schema/attestation";
import { captures, publishers, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import type { Listed, SourceRow } from "@/domain/desk/lists";
import { cursorText, type QueueCursor } from "@/domain/queue/tabs";
import { holds, holdsFolded, LOOKED_THROUGH, PAGE, wanted } from "./matching";
import { knownTo } from "./visible";

/** The sources a member may know of, the newest first; `find` looks in titles, addresses and publishers. */
export async function sourceList(
  member: Member,
  { find, after }: { find?: string | undefined; after?: QueueCursor | undefined },
): Promise<Listed<SourceRow>> {
  const { reader } = await database();
  const text = wanted(find);
  const later = after ? sql`(${sources.createdAt}, ${sources.id}) < (${after.at}, ${after.id})` : undefined;
  const rows = await newest(reader, member, and(text ? matching(text) : undefined, later), PAGE + 1);
  const last = rows[PAGE - 1];
  return {
    rows: await sourceRows(reader, rows.slice(0, PAGE)),
    ...(rows.length > PAGE && last ? { next: cursorText({ at: last.createdAt, id: last.id }) } : {}),
  };
}

/** The few newest sources of which a condition holds. */
export async function sourcesThat(
  member: Member,
  condition: SQL | undefined,
  most: number,
): Promise<SourceRow[]> {
  const { reader } = await database();
  return sourceRows(reader, await newest(reader, member, condition, most));
}

/** The few newest sources that hold the text in title, address or publisher. */
export const sourcesWith = (member: Member, text: string, most: number) =>
  sourcesThat(member, matching(text), most);

const newest = (reader: Reader, member: Member, condition: SQL | undefined, most: number) =>
  reader
    .select({
      id: sources.id,
      title: sources.title,
      titleKind: sources.titleKind,
      lang: sources.lang,
      kind: sources.kind,
      published: sources.published,
      publisher: publishers.name,
      createdAt: sources.createdAt,
    })
    .from(sources)
    .leftJoin(publishers, eq(publishers.id, sources.publisher))
    .where(and(knownTo(member, "source", sources), condition))
    .orderBy(desc(sources.createdAt), desc(sources.id))
    .limit(most);

function matching(text: string): SQL | undefined {
  // A title that is ours is shown in brackets, which are no part of it.
  const title = text.replace(/^\[/, "").replace(/\]$/, "") || text;
  return or(
    eq(sources.id, text.toLowerCase()),
    sql`${sources.id} IN (
      SELECT id FROM (SELECT id, title, url FROM source ORDER BY rowid DESC LIMIT ${LOOKED_THROUGH})
      WHERE ${holds(sql`title`, title)} OR ${holds(sql`url`, text)})`,
    sql`${sources.publisher} IN (SELECT p.id FROM publisher p WHERE ${holdsFolded(sql`p.folded`, text)})`,
  );
}

async function sourceRows(reader: Reader, rows: Awaited<ReturnType<typeof newest>>): Promise<SourceRow[]> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const home = await leadingTo(reader, ids);
  const copies = await reader
    .select({ id: captures.id, source: captures.source })
    .from(captures)
    .where(inArray(captures.source, [...home.keys()]))
    .orderBy(desc(captures.takenAt), desc(captures.id));
  const printed = await reader
    .select({ source: attestations.source, n: count() })
    .from(attestations)
    .where(and(inArray(attestations.source, ids), isNull(attestations.withdrawnAt)))
    .groupBy(attestations.source);
  return rows.map(({ createdAt: _, ...row }) => {
    const own = copies.filter((one) => home.get(one.source) === row.id);
    return {
      ...row,
      capture: own[0]?.id ?? null,
      captures: own.length,
      printings: printed.find((one) => one.source === row.id)?.n ?? 0,
    };
  });
}
