import "server-only";
import { resolve } from "node:path";
import { migrate } from "drizzle-orm/libsql/migrator";
import type { Database } from "./client";
import { createTriggers } from "./triggers";

const MIGRATIONS = resolve(process.cwd(), "db/migrations");

/** Brings a database to the newest schema and sets its triggers anew. Run from one process. */
export async function migrateDatabase(database: Database): Promise<void> {
  await migrate(database.writer, { migrationsFolder: MIGRATIONS });
  await createTriggers(database.writerClient);
}
