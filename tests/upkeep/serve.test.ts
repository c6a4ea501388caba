import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDemoMembers } from "@/auth/demo-members";
import { DatabaseHeld, holdDatabase } from "@/db/lock";
import { logSigner, signLog } from "@/db/sign-log";
import { signIfDue } from "@/upkeep/keeper";
import { startProblems } from "@/upkeep/serve";
import { memberOf, now, type TestDatabase, testDatabase } from "../database";

const SECRET = "9d2f60a1c4b87e35-a-secret-of-the-tests";
const PRODUCTION = { isProduction: true };

let held: TestDatabase;
beforeEach(async () => {
  held = await testDatabase();
  await held.db.writerClient.execute("PRAGMA synchronous = FULL");
  vi.stubEnv("AUTH_SECRET", SECRET);
});
afterEach(() => {
  vi.unstubAllEnvs();
  held.close();
});

const file = () => held.db.url.slice("file:".length);

test("a database as migrated and a good secret are no problem", async () => {
  await memberOf(held.db, "editor");
  expect(await startProblems(held.db, PRODUCTION)).toEqual([]);
});

test.each([
  ["", "missing"],
  ["short", "too short"],
  ["a".repeat(40), "easy to guess"],
])("with the secret %j production does not start", async (secret, why) => {
  vi.stubEnv("AUTH_SECRET", secret);
  expect((await startProblems(held.db, PRODUCTION)).join(" ")).toContain(why);
});

test("production does not start on a database of the demo; the demo does", async () => {
  await createDemoMembers(now);
  expect((await startProblems(held.db, PRODUCTION)).join(" ")).toContain("members of the demo");
  expect(await startProblems(held.db, { isProduction: false })).toEqual([]);
});

test.each([
  ["DROP TRIGGER edition_no_update", "edition_no_update"],
  [
    "DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)",
    "npm run db:migrate",
  ],
  ["INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('-', 9999999999999)", "newer version"],
  ["PRAGMA synchronous = OFF", "synchronous"],
  ["PRAGMA foreign_keys = OFF", "foreign_keys"],
  ["PRAGMA journal_mode = DELETE", "journal_mode"],
])("after %s nothing is served", async (statement, named) => {
  await held.db.writerClient.execute(statement);
  expect((await startProblems(held.db, PRODUCTION)).join(" ")).toContain(named);
});

test("the lock of a process that is gone is taken over, and let go of at the end", () => {
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  const lock = file().replace(/\.db$/, ".lock");
  writeFileSync(lock, `${gone} 1\n`);
  const release = holdDatabase(held.db.url);
  release();
  expect(existsSync(lock)).toBe(false);
});

test("a second process is refused while one writes, and names it", () => {
  writeFileSync(file().replace(/\.db$/, ".lock"), `${process.ppid} \n`);
  expect(() => holdDatabase(held.db.url)).toThrow(DatabaseHeld);
});

test("a verb that writes says why it does not while a server has the database open", () => {
  writeFileSync(file().replace(/\.db$/, ".lock"), `${process.pid} \n`);
  const run = spawnSync(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "cli/rebuild-projections.ts"],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: held.db.url } },
  );
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(`process ${process.pid}`);
});

test("the log is signed at once where it never was, and again after five minutes when it grew", async () => {
  const signer = logSigner(`${file()}.key`, "attesto.example/log");
  expect(await signIfDue(held.db, signer)).toBe(true);
  expect(await signIfDue(held.db, signer)).toBe(false);
  await createDemoMembers(now);
  expect(await signIfDue(held.db, signer)).toBe(false);
  expect(await signIfDue(held.db, signer, Date.now() + 5 * 60_000)).toBe(true);
  expect(await signLog(held.db, signer)).toBeNull();
});
