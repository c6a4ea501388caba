import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { approveProposal } from "@/commands/decide-proposal";
import { publishProposal } from "@/commands/publish-proposal";
import { newestCheckpoint, ownKey } from "@/db/checkpoints";
import { appendLog } from "@/db/log";
import { checkpointNow, logSigner } from "@/db/sign-log";
import { verifyStored } from "@/db/verify";
import { isTrusted, readCheckpoint } from "@/domain/log/checkpoint";
import { at, done, quoteCase, submitted } from "../commands/case";
import { memberOf, now, type TestDatabase, testDatabase } from "../database";

const ORIGIN = "attesto.example/log";
let held: TestDatabase;
let folder: string;
let path: string;

beforeEach(async () => {
  held = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), "attesto-key-"));
  path = join(folder, "log.key");
});
afterEach(() => {
  held.close();
  rmSync(folder, { recursive: true });
});

const sign = () => held.db.queue.write((tx) => checkpointNow(tx, now(), logSigner(path, ORIGIN)));
const keys = () => [ownKey(path)].filter((key) => key !== null);
const append = () =>
  held.db.queue.write((tx) =>
    appendLog(tx, { at: now(), actor: "m", action: "x.y", subject: "s", body: {} }),
  );

test("the key is made once, for its owner alone, and keeps its name", () => {
  expect(ownKey(path)).toBeNull();
  const signer = logSigner(path, ORIGIN);
  expect(logSigner(path, "moved.example/log")).toEqual(signer);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(ownKey(path)?.name).toBe(ORIGIN);
});

test("a public half that is not of the signing key is a fault", () => {
  logSigner(path, ORIGIN);
  rmSync(path);
  expect(() => logSigner(path, ORIGIN)).toThrow("another key");
});

test("the log is signed when it grew, and not again when it did not", async () => {
  const first = await sign();
  expect(first && isTrusted(first, keys())).toBe(true);
  expect(await sign()).toBeNull();
  await append();
  expect((await sign())?.size).toBe((first?.size ?? 0) + 1);
  expect((await verifyStored(held.db.reader, keys())).findings).toEqual([]);
});

test("a published edition is the one the log commits to; a changed body, salt or number is found", async () => {
  const author = await memberOf(held.db, "reviewer");
  const reviewer = await memberOf(held.db, "reviewer");
  const { quote } = await quoteCase(author);
  const proposal = await submitted(author, quote, [reviewer]);
  done(await approveProposal.execute(reviewer, proposal, at));
  done(await publishProposal.execute(await memberOf(held.db, "editor"), proposal, at));
  await sign();
  expect(await verifyStored(held.db.reader, keys())).toMatchObject({
    findings: [],
    editions: [],
    checkpoints: 1,
  });
  // An insider with the file can drop the triggers; the verifier still sees it.
  await held.db.writerClient.execute('DROP TRIGGER "edition_no_update"');
  for (const change of [`body = replace(body, 'Abbiamo', 'Avevamo')`, `salt = '00'`, "number = 7"]) {
    let found = -1;
    const changed = held.db.queue.write(async (tx) => {
      await tx.run(sql.raw(`UPDATE edition SET ${change}`));
      found = (await verifyStored(tx, keys())).editions.length;
      throw new Error("only looked at");
    });
    await expect(changed).rejects.toThrow("only looked at");
    expect(found).toBe(1);
  }
});

test("a checkpoint that was written is served as it was signed", async () => {
  await sign();
  const stored = await newestCheckpoint(held.db.reader);
  expect(readCheckpoint(stored?.note ?? "")).toMatchObject({
    origin: ORIGIN,
    size: stored?.size,
    root: stored?.root,
  });
});
