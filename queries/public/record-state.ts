import "server-only";
import { eq, sql } from "drizzle-orm";
import { type Database, database } from "@/db/client";
import { publicRecords } from "@/db/schema/projection";
import type { RecordKind } from "@/domain/vocabulary";

/** What must be known of a record before anything of it is shown: the one read of a kept page. */
export type RecordState = {
  id: string;
  kind: RecordKind;
  number: number;
  state: "published" | "retracted" | "suspended";
  /** Changes with whatever the record's page shows. */
  rev: string;
  firstSealedAt: string;
  sealedAt: string;
  /** When a suspension ends unless a second person confirms it; null when they did, or there is none. */
  lapsesAt: string | null;
};

const prepare = (db: Database) =>
  db.reader
    .select({
      id: publicRecords.id,
      kind: publicRecords.kind,
      number: publicRecords.number,
      state: publicRecords.state,
      retracted: publicRecords.retracted,
      lapsesAt: publicRecords.lapsesAt,
      rev: publicRecords.rev,
      firstSealedAt: publicRecords.firstSealedAt,
      sealedAt: publicRecords.sealedAt,
    })
    .from(publicRecords)
    .where(eq(publicRecords.id, sql.placeholder("id")))
    .limit(1)
    .prepare();

const prepared = new WeakMap<Database, ReturnType<typeof prepare>>();

/** The state of a published record, or null. A suspension that has lapsed no longer counts. */
export async function recordState(id: string, now: Date = new Date()): Promise<RecordState | null> {
  const db = await database();
  let statement = prepared.get(db);
  if (!statement) {
    statement = prepare(db);
    prepared.set(db, statement);
  }
  const row = await statement.get({ id });
  if (!row) return null;
  const { retracted, ...known } = row;
  const { state, lapsesAt } = known;
  const hasLapsed = state === "suspended" && lapsesAt !== null && lapsesAt <= now.toISOString();
  return hasLapsed ? { ...known, state: retracted ? "retracted" : "published", lapsesAt: null } : known;
}
