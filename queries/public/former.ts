import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";

/** Longest way over merges that is followed; each step is one row of an index. */
const MOST_STEPS = 100;

/**
 * What a speaker or a source is now, of which no published record speaks under its own number any more; null where no
 * published record says so. Over any number of merges, in one step.
 */
export async function subjectNow(kind: "speaker" | "source", id: string): Promise<string | null> {
  const { reader } = await database();
  const passed = new Set([id]);
  for (let at = id; passed.size <= MOST_STEPS; ) {
    const [row] = await reader.all<{ subject: string; isSpokenOf: number }>(sql`
      SELECT f.subject AS subject, EXISTS (
        SELECT 1 FROM public_mention m JOIN public_record r ON r.id = m.record
        WHERE m.kind = ${kind} AND m.subject = f.subject AND r.state = 'published') AS isSpokenOf
      FROM public_former f JOIN public_record o ON o.id = f.record AND o.state = 'published'
      WHERE f.kind = ${kind} AND f.former = ${at} ORDER BY f.log_seq DESC LIMIT 1`);
    if (!row) return null;
    if (row.isSpokenOf === 1) return row.subject;
    if (passed.has(row.subject)) return null;
    at = row.subject;
    passed.add(at);
  }
  return null;
}
