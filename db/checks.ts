import "server-only";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Client } from "@libsql/client";
import type { Database } from "./client";
import { TRIGGERS } from "./triggers";

/** What a database must be like before it is served from; each problem is one sentence with the way on. */
export async function databaseProblems(opened: Database): Promise<string[]> {
  const isFile = opened.url.startsWith("file:");
  const settings = isFile
    ? [...(await settingProblems(opened.writerClient)), ...(await settingProblems(opened.readerClient))]
    : [];
  const schema = await schemaProblem(opened.readerClient);
  if (schema !== null) return [...settings, schema];
  return [...settings, ...(await triggerProblems(opened.readerClient))];
}

const SETTINGS: readonly [string, string][] = [
  ["journal_mode", "wal"],
  ["synchronous", "2"],
  ["foreign_keys", "1"],
  ["busy_timeout", "5000"],
];

async function settingProblems(client: Client): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, wanted] of SETTINGS) {
    const [row] = (await client.execute(`PRAGMA ${name}`)).rows;
    const found = String(row?.[0] ?? "");
    if (found !== wanted) problems.push(`The database runs with ${name} = ${found}; it needs ${wanted}.`);
  }
  return problems;
}

async function schemaProblem(client: Client): Promise<string | null> {
  const journal = JSON.parse(
    readFileSync(resolve(process.cwd(), "db/migrations/meta/_journal.json"), "utf8"),
  ) as { entries: { when: number }[] };
  const newest = journal.entries.at(-1)?.when ?? 0;
  const found = await appliedMigration(client);
  if (found > newest) return "The database was made by a newer version of Attesto; start that version.";
  return found < newest ? "The database is not at the newest schema: run npm run db:migrate." : null;
}

async function appliedMigration(client: Client): Promise<number> {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE name = '__drizzle_migrations'");
  if (rows.length === 0) return 0;
  const [row] = (await client.execute("SELECT max(created_at) FROM __drizzle_migrations")).rows;
  return Number(row?.[0] ?? 0);
}

async function triggerProblems(client: Client): Promise<string[]> {
  const { rows } = await client.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
  const found = new Map(rows.map((row) => [String(row.name), String(row.sql)]));
  const missing = TRIGGERS.filter(([name, statement]) => found.get(name) !== statement).map(([name]) => name);
  return missing.length === 0
    ? []
    : [`Triggers are missing or changed (${missing.join(", ")}): run npm run db:migrate.`];
}
