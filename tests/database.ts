import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Client, createClient } from "@libsql/client";
import { adoptDatabase, type Database, openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { ensureScales } from "@/db/scales";
import { members, sessions } from "@/db/schema/member";
import { type Member, provenMember } from "@/domain/access/actor";
import { newId } from "@/domain/ids";
import type { Role } from "@/domain/vocabulary";

/** The clock of the tests: each look is a millisecond later, so that order is never a tie. */
export function testClock(start = Date.UTC(2026, 10, 24, 9)): () => string {
  let at = start;
  return () => new Date(at++).toISOString();
}

export const now = testClock();
export const id = (): string => newId(() => new Uint8Array(randomBytes(8)));

export type TestDatabase = {
  db: Database;
  /** One connection that never writes: its `data_version` moves with every commit of another that changed anything. */
  watcher: Client;
  /** Another database that holds the same; the commands work on it until it is closed. */
  copy: () => Promise<TestDatabase>;
  close: () => void;
};

/** A database of its own in a temporary folder: real file, real migrations, real triggers. */
export async function testDatabase(): Promise<TestDatabase> {
  const held = await openedIn(mkdtempSync(join(tmpdir(), "attesto-test-")));
  await migrateDatabase(held.db);
  await held.db.queue.write((tx) => ensureScales(tx, now(), id));
  return held;
}

async function openedIn(folder: string, before?: Database): Promise<TestDatabase> {
  const file = join(folder, "attesto.db");
  const db = await openDatabase(`file:${file}`);
  // These tests are about rules; that nothing is lost without this is shown by the crash test.
  await db.writerClient.execute("PRAGMA synchronous = OFF");
  adoptDatabase(db);
  const watcher = createClient({ url: db.url, concurrency: 1 });
  return {
    db,
    watcher,
    async copy() {
      await db.writerClient.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      const other = mkdtempSync(join(tmpdir(), "attesto-test-"));
      copyFileSync(file, join(other, "attesto.db"));
      return openedIn(other, db);
    },
    close() {
      watcher.close();
      db.close();
      rmSync(folder, { recursive: true, force: true });
      if (before) adoptDatabase(before);
    },
  };
}

/** A member with a session, who has just proved who they are. */
export async function memberOf(db: Database, role: Role, name: string = role): Promise<Member> {
  const fields = { id: id(), name, email: `${id()}@desk.example`, role };
  const [session, provedAt] = [id(), new Date(Date.UTC(2026, 10, 24, 9)).toISOString()];
  const times = { createdAt: provedAt, lastSeenAt: provedAt, provedAt };
  const row = { id: session, sidHash: id(), member: fields.id, userAgent: "test", ...times };
  await db.queue.write(async (tx) => {
    await tx.insert(members).values({ ...fields, state: "active", passwordHash: "-", createdAt: now() });
    await tx.insert(sessions).values(row);
  });
  return provenMember({ ...fields, session, provedAt });
}
