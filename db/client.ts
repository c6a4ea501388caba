import "server-only";
import { mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Client, createClient } from "@libsql/client";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { WriteQueue } from "./write-queue";

/**
 * One file, two clients. SQL on a file runs on the main thread: a second writer in this process would wait
 * inside the event loop, so every write passes the queue and the writer holds a single connection. A write
 * that slips past the queue fails at once instead of freezing the site.
 */
export type Database = {
  readonly url: string;
  readonly reader: LibSQLDatabase;
  readonly readerClient: Client;
  readonly writer: LibSQLDatabase;
  readonly writerClient: Client;
  readonly queue: WriteQueue<Tx>;
  close(): void;
};

/** What a command or a projection writes with: SQL inside one BEGIN IMMEDIATE transaction. */
export type Tx = Parameters<Parameters<LibSQLDatabase["transaction"]>[0]>[0];

/** Anything that can be read from: a transaction or the reader. */
export type Reader = Pick<LibSQLDatabase, "select" | "selectDistinct" | "all" | "get">;

const BUSY_TIMEOUT_MS = 5000;

/** Opens a database; pragmas that must hold for every connection go through `timeout`, WAL stays in the file. */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith("file:")) mkdirSync(dirname(resolve(url.slice("file:".length))), { recursive: true });
  const writerClient = createClient({ url, concurrency: 1, timeout: BUSY_TIMEOUT_MS });
  await writerClient.execute("PRAGMA journal_mode = WAL");
  for (const pragma of [
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
  ]) {
    await writerClient.execute(`PRAGMA ${pragma}`);
  }
  const readerClient = createClient({ url, timeout: BUSY_TIMEOUT_MS });
  const writer = drizzle(writerClient);
  return {
    url,
    reader: drizzle(readerClient),
    readerClient,
    writer,
    writerClient,
    queue: new WriteQueue((work) => writer.transaction(work)),
    close() {
      readerClient.close();
      writerClient.close();
    },
  };
}

/** Where the data lives: `DATABASE_URL`, else a file under `ATTESTO_DATA` (`./data`). */
export function databaseUrl(env: NodeJS.ProcessEnv = process.env): string {
  return env.DATABASE_URL || `file:${resolve(env.ATTESTO_DATA || "data", "attesto.db")}`;
}

// On the global object, since the server bundles this module once per route.
const opened = globalThis as { attestoDatabase?: Promise<Database> };

/** The process's database, opened at first use so that building the application reads nothing. */
export const database = (): Promise<Database> => {
  opened.attestoDatabase ??= openDatabase(databaseUrl());
  return opened.attestoDatabase;
};

/** Points the process at another database; for tests and command-line verbs. */
export function adoptDatabase(other: Database): void {
  opened.attestoDatabase = Promise.resolve(other);
}
