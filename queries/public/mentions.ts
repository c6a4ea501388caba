import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { publicMentions, publicRecords } from "@/db/schema/projection";
import type { Mention, MentionCursor, RatingCount } from "@/domain/public/pages";
import { RECORD_COLUMNS, recordRow } from "./rows";

/** Mentions of a subject, newest day first, at most 50 records a page. */
export async function mentionsOf(
  kind: "speaker" | "source",
  subject: string,
  after?: MentionCursor,
): Promise<{ mentions: Mention[]; next?: MentionCursor }> {
  const { reader } = await database();
  const rows = await reader
    .select({ part: publicMentions.part, record: RECORD_COLUMNS })
    .from(publicMentions)
    .innerJoin(publicRecords, eq(publicRecords.id, publicMentions.record))
    .where(
      and(
        eq(publicMentions.kind, kind),
        eq(publicMentions.subject, subject),
        eq(publicRecords.state, "published"),
        after && sql`(${publicMentions.day}, ${publicMentions.record}) < (${after.day}, ${after.record})`,
      ),
    )
    .orderBy(desc(publicMentions.day), desc(publicMentions.record))
    .limit(PAGE + 1);
  // A record may speak of a subject in two parts: a page ends between records, never inside one.
  const shown = rows.length > PAGE ? rows.filter((row) => row.record.id !== rows.at(-1)?.record.id) : rows;
  const last = shown.at(-1);
  return {
    mentions: shown.map(({ part, record }) => ({ part, record: recordRow(record) })),
    ...(rows.length > PAGE && last ? { next: { day: last.record.day, record: last.record.id } } : {}),
  };
}

const PAGE = 50;
const MOST_COUNTED = 10_000;

/** How many records of each rating speak of a subject in one part: counts of what was checked, no score. */
export async function ratingCounts(
  kind: "speaker" | "source",
  subject: string,
  part: string,
): Promise<RatingCount[]> {
  const { reader } = await database();
  const mentioned = reader
    .select({ record: publicMentions.record })
    .from(publicMentions)
    .where(
      and(eq(publicMentions.kind, kind), eq(publicMentions.subject, subject), eq(publicMentions.part, part)),
    )
    .limit(MOST_COUNTED)
    .as("mentioned");
  return reader
    .select({ kind: publicRecords.kind, rating: publicRecords.rating, count: sql<number>`count(*)` })
    .from(mentioned)
    .innerJoin(publicRecords, eq(publicRecords.id, mentioned.record))
    .where(eq(publicRecords.state, "published"))
    .groupBy(publicRecords.kind, publicRecords.rating)
    .limit(MOST_COUNTED);
}
