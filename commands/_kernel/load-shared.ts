import "server-only";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { isAbsorbed, isUnmerged } from "@/db/merge/standing";
import { occasions } from "@/db/schema/occasion";
import { publishers, sources } from "@/db/schema/source";
import { speakers } from "@/db/schema/speaker";
import type { DeskRecord } from "@/domain/access/policies";

/**
 * Speakers, sources and occasions belong to every record that names them: whoever changes one is an author of
 * all of these, and a contributor changes only what no published record names.
 */
export type Shared<Row> = DeskRecord & {
  row: Row;
  /** The quotes and claims whose bodies say something of it. */
  records: readonly string[];
};

async function shared<Row extends { id: string; createdBy: string }>(
  tx: Reader,
  row: Row | undefined,
  naming: SQL,
): Promise<Shared<Row> | null> {
  if (!row) return null;
  const named = await tx.all<{ record: string | null; sealed: number }>(sql`
    SELECT record, EXISTS (SELECT 1 FROM edition WHERE edition.record = named.record) AS sealed
    FROM (${naming}) AS named WHERE record IS NOT NULL`);
  return {
    row,
    createdBy: row.createdBy,
    isPublished: named.some((one) => one.sealed === 1),
    isMerged: await isAbsorbed(tx, row.id),
    records: named.flatMap((one) => one.record ?? []).sort(),
  };
}

const claimsOf = (quotes: SQL): SQL => sql`
  SELECT o.claim FROM claim_occurrence o JOIN attestation a ON a.id = o.attestation WHERE a.quote IN (${quotes})`;

/** A speaker, with the records that name them: as who speaks, who was there, or whom a printing names. */
export async function deskSpeaker(tx: Reader, id: string) {
  const [row] = await tx.select().from(speakers).where(eq(speakers.id, id)).limit(1);
  const speaking = sql`SELECT quote FROM quote_speaker WHERE speaker = ${id}`;
  return shared(
    tx,
    row,
    sql`SELECT quote AS record FROM quote_speaker WHERE speaker = ${id}
      UNION ${claimsOf(speaking)}
      UNION SELECT claim FROM claim_speaker WHERE speaker = ${id}
      UNION SELECT q.id FROM quote q JOIN occasion_participant p ON p.occasion = q.occasion WHERE p.speaker = ${id}
      UNION SELECT a.quote FROM attestation a, json_each(a.speakers_as_printed) n WHERE n.value = ${id}`,
  );
}

/** A source, with the records that print it, rest on it, or found it in a search. */
export async function deskSource(tx: Reader, id: string) {
  const [row] = await tx.select().from(sources).where(eq(sources.id, id)).limit(1);
  return shared(
    tx,
    row,
    sql`SELECT quote AS record FROM attestation WHERE source = ${id} AND withdrawn_at IS NULL
      UNION SELECT claim FROM claim_occurrence WHERE source = ${id}
      UNION SELECT coalesce(r.quote, r.claim) FROM evidence e JOIN review r ON r.id = e.review
        WHERE e.source = ${id} AND e.withdrawn_at IS NULL
      UNION SELECT coalesce(r.quote, r.claim) FROM search_entry s JOIN review r ON r.id = s.review,
        json_each(s.found) f WHERE f.value = ${id}
      UNION SELECT s.quote FROM speaker_fact f JOIN quote_speaker s ON s.speaker = f.speaker WHERE f.source = ${id}`,
  );
}

/** An occasion, with the quotes said on it. */
export async function deskOccasion(tx: Reader, id: string) {
  const [row] = await tx.select().from(occasions).where(eq(occasions.id, id)).limit(1);
  return shared(tx, row, sql`SELECT id AS record FROM quote WHERE occasion = ${id}`);
}

type Named = Readonly<Record<string, string | undefined>>;

/** The first field that names a publisher which is not there, or null. */
export const unknownPublisher = (tx: Reader, named: Named) =>
  firstUnknown(named, async (id) => {
    const [row] = await tx.select({ id: publishers.id }).from(publishers).where(eq(publishers.id, id));
    return row !== undefined;
  });

/** The first field that names a source which is not there, or null. */
export const unknownSource = (tx: Reader, named: Named) =>
  firstUnknown(named, (id) => areKnown(tx, sources, [id]));

async function firstUnknown(named: Named, isKnown: (id: string) => Promise<boolean>): Promise<string | null> {
  for (const [field, id] of Object.entries(named)) {
    if (id !== undefined && !(await isKnown(id))) return field;
  }
  return null;
}

/** Whether all of these are at the desk, and none was absorbed by another. */
async function areKnown(
  tx: Reader,
  table: typeof speakers | typeof sources,
  named: readonly string[],
): Promise<boolean> {
  const ids = [...new Set(named)];
  const known = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(inArray(table.id, ids), isUnmerged(table.id)));
  return known.length === ids.length;
}

/** Whether all of these are speakers that may be named. */
export const areSpeakers = (tx: Reader, named: readonly string[]) => areKnown(tx, speakers, named);

/** Whether all of these are sources that may be named. */
export const areSources = (tx: Reader, named: readonly string[]) => areKnown(tx, sources, named);
