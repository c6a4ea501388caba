import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { ensureScales } from "@/db/scales";
import { publishers } from "@/db/schema/source";
import { verifyStored } from "@/db/verify";
import type { Member } from "@/domain/access/actor";
import { id, memberOf } from "../database";

const ROUNDS = 30;

/** Starts the writer and kills it without warning after it has acknowledged some writes; gives what it said. */
function writeUntilKilled(url: string, member: Member, atLeast: number): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", "tests/db/crash-writer.ts"],
    {
      env: { ...process.env, DATABASE_URL: url, CRASH_MEMBER: JSON.stringify(member) },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let said = "";
  writer.stdout.setEncoding("utf8").on("data", (piece: string) => {
    said += piece;
    if (said.split("\n").length > atLeast + 1) writer.kill("SIGKILL");
  });
  return new Promise((settle) => {
    // A line that was cut off was not acknowledged.
    writer.on("close", () => settle(said.split("\n").slice(1, -1)));
  });
}

async function open(url: string): Promise<Database> {
  const opened = await openDatabase(url);
  await migrateDatabase(opened);
  await opened.queue.write((tx) => ensureScales(tx, new Date().toISOString(), id));
  return opened;
}

test(`killed ${ROUNDS} times in a stream of writes: every acknowledged one is there, whole and logged`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "attesto-crash-"));
  const url = `file:${join(folder, "attesto.db")}`;
  const first = await open(url);
  const member = await memberOf(first, "editor");
  first.close();
  let acknowledged = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = await writeUntilKilled(url, member, 5 + ((round * 7) % 40));
    acknowledged += ids.length;
    const opened = await open(url);
    const stored = new Set(
      (await opened.reader.select({ id: publishers.id }).from(publishers)).map((row) => row.id),
    );
    expect(ids.filter((one) => !stored.has(one))).toEqual([]);
    const [check] = (await opened.readerClient.execute("PRAGMA integrity_check")).rows;
    expect(check?.integrity_check).toBe("ok");
    const report = await verifyStored(opened.reader, []);
    expect(report.findings).toEqual([]);
    // Not half a write: as many log entries as publishers, besides the three scales.
    expect(report.entries - 3).toBe(stored.size);
    opened.close();
  }
  expect(acknowledged).toBeGreaterThan(ROUNDS * 5);
  rmSync(folder, { recursive: true });
}, 240_000);
