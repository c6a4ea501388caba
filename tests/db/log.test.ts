import { afterEach, beforeEach, expect, test } from "vitest";
import { appendLog, readEdge } from "@/db/log";
import { logEntries } from "@/db/schema/log";
import { fromHex, toHex } from "@/domain/hash";
import { rootOf } from "@/domain/log/merkle";
import { verifyLog } from "@/domain/log/verify";
import { type TestDatabase, testDatabase } from "../database";

let held: TestDatabase;
beforeEach(async () => {
  held = await testDatabase();
});
afterEach(() => held.close());

const append = (at: string) =>
  held.db.queue.write((tx) => appendLog(tx, { at, actor: "m", action: "x.y", subject: "s", body: { n: 1 } }));
const stored = async () =>
  (await held.db.reader.select().from(logEntries)).map((row) => ({ ...row, body: JSON.parse(row.body) }));

test("entries are numbered without gaps, hashed, and the edge is the tree's", async () => {
  for (let i = 0; i < 9; i += 1) await append(`2027-01-01T00:00:0${i}.000Z`);
  const entries = await stored();
  expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1));
  expect(verifyLog(entries, [], [])).toEqual([]);
  const edge = await readEdge(held.db.reader);
  const leaves = entries.map((entry) => fromHex(entry.leafHash) ?? new Uint8Array());
  expect(toHex(edge.root())).toBe(toHex(rootOf(leaves)));
});

test("a clock that goes back does not take the log's time back, and is recorded", async () => {
  await append("2027-01-01T00:00:00.000Z");
  await append("1970-01-01T00:00:00.000Z");
  const entries = await stored();
  expect(entries.slice(-2).map((entry) => [entry.action, entry.at])).toEqual([
    ["clock.back", "2027-01-01T00:00:00.000Z"],
    ["x.y", "2027-01-01T00:00:00.000Z"],
  ]);
  expect(verifyLog(entries, [], [])).toEqual([]);
});

test("two hundred writes at once all succeed, in one line, and timers go on ticking", async () => {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  await Promise.all(Array.from({ length: 200 }, () => append("2027-01-01T00:00:00.000Z")));
  clearInterval(timer);
  const entries = await stored();
  expect(entries.filter((entry) => entry.action === "x.y")).toHaveLength(200);
  expect(verifyLog(entries, [], [])).toEqual([]);
  expect(ticks).toBeGreaterThan(0);
});

test("a write that throws half-way leaves nothing, and the next one succeeds", async () => {
  const before = await stored();
  await expect(
    held.db.queue.write(async (tx) => {
      await appendLog(tx, { at: "2027", actor: "m", action: "a.b", subject: "s", body: {} });
      throw new Error("half-way");
    }),
  ).rejects.toThrow("half-way");
  expect(await stored()).toEqual(before);
  await append("2027-01-01T00:00:00.000Z");
  expect(await stored()).toHaveLength(before.length + 1);
});
