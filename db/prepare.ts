import "server-only";
import { randomBytes } from "node:crypto";
import { newId } from "@/domain/ids";
import type { Database } from "./client";
import { hasNewestGrams } from "./grams";
import { migrateDatabase } from "./migrate";
import { rebuildProjections } from "./projections";
import { ensureScales } from "./scales";

/** Makes a database ready for use: newest schema, triggers, default scales, indexes of words. Safe to repeat. */
export async function prepareDatabase(opened: Database): Promise<void> {
  await migrateDatabase(opened);
  const freshId = () => newId(() => new Uint8Array(randomBytes(8)));
  await opened.queue.write((tx) => ensureScales(tx, new Date().toISOString(), freshId));
  await opened.queue.write(async (tx) => {
    if (!(await hasNewestGrams(tx))) await rebuildProjections(tx);
  });
}

/** Brings everything into the one file, so that it can be moved while nobody has it open. */
export async function foldIntoFile(opened: Database): Promise<void> {
  await opened.writerClient.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}
