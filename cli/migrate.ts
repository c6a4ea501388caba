import { randomBytes } from "node:crypto";
import { database, databaseUrl } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { ensureScales } from "@/db/scales";
import { newId } from "@/domain/ids";

/** `npm run db:migrate`: brings the database to the newest schema, with its triggers and default scales. */
const opened = await database();
await migrateDatabase(opened);
await opened.queue.write((tx) =>
  ensureScales(tx, new Date().toISOString(), () => newId(() => new Uint8Array(randomBytes(8)))),
);
console.log(`ready: ${databaseUrl()}`);
opened.close();
