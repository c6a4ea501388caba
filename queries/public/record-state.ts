import "server-only";
import { eq, sql } from "drizzle-orm";
import { type Database, database } from "@/db/client";
import { publicRecords } from "@/db/schema/projection";
import { type PublicState, publicStateAt } from "@/domain/edition/public-state";
import type { RecordKind } from "@/domain/vocabulary";

/** What must be known of a record before anything of it is shown: the one read of a kept page. */
export type RecordState = {
  id: string;
  kind: RecordKind;
  number: number;
  state: PublicState;
  /** Changes with whatever the record's page shows. */
  rev: string;
  firstSealedAt: string;
  sealedAt: string;
  /** When a suspension ends unless a second person confirms it; null when they did, or there is none. */
  lapsesAt: string | null;
  /** The record that it was merged into; null where it stands by itself. */
  movedTo: string | null;
};

const prepare = (db: Database) =>
  db.reader
    .select({
      id: publicRecords.id,
      kind: publicRecords.kind,
      number: publicRecords.number,
      state: publicRecords.state,
      retracted: publicRecords.retracted,
      movedTo: publicRecords.movedTo,
      lapsesAt: publicRecords.lapsesAt,
      rev: publicRecords.rev,
      firstSealedAt: publicRecords.firstSealedAt,
      sealedAt: publicRecords.sealedAt,
    })
    .from(publicRecords)
    .where(eq(publicRecords.id, sql.placeholder("id")))
    .limit(1)
    .prepare();

type Statement = ReturnType<typeof prepare>;
type Row = NonNullable<Awaited<ReturnType<Statement["get"]>>>;
type Known = { statement: Statement; generation: number; rows: Map<string, Row> };

const known = new WeakMap<Database, Known>();
const MOST = 50_000;

/**
 * The row of a record. One process writes a database file, so a row read since its last write stands and is
 * not read again; of a database that others write to as well, every row is.
 */
async function rowOf(id: string): Promise<Row | undefined> {
  const db = await database();
  const { generation } = db.queue;
  let held = known.get(db);
  if (held?.generation !== generation || held.rows.size > MOST) {
    held = { statement: held?.statement ?? prepare(db), generation, rows: new Map() };
    known.set(db, held);
  }
  const read = held.rows.get(id) ?? (await held.statement.get({ id }));
  if (read && db.url.startsWith("file:") && db.queue.generation === generation) held.rows.set(id, read);
  return read;
}

/** The state of a published record, or null. A suspension that has lapsed no longer counts. */
export async function recordState(id: string, now: Date = new Date()): Promise<RecordState | null> {
  const row = await rowOf(id);
  if (!row) return null;
  const { retracted, ...known } = row;
  const state = publicStateAt(row, now.toISOString());
  return { ...known, state, lapsesAt: state === "suspended" ? known.lapsesAt : null };
}

/** Where a record's address leads: itself, or over any number of merges the record that it is part of now. */
export async function stateLedTo(state: RecordState): Promise<RecordState> {
  let at = state;
  while (at.state === "merged" && at.movedTo !== null) {
    const next = await recordState(at.movedTo);
    if (!next) return at;
    at = next;
  }
  return at;
}
