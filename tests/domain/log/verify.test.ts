import fc from "fast-check";
import { expect, test } from "vitest";
import { toHex } from "@/domain/hash";
import { isTrusted, readCheckpoint, signCheckpoint } from "@/domain/log/checkpoint";
import { type LogEntry, leafHash } from "@/domain/log/entry";
import { rootOf } from "@/domain/log/merkle";
import { newKeyPair } from "@/domain/log/signature";
import { type StoredEntry, verifyLog } from "@/domain/log/verify";

const ORIGIN = "attesto.example/log";
const pair = newKeyPair();
const keys = [{ name: ORIGIN, publicKey: pair.publicKey }];

const sealed = (entry: LogEntry): StoredEntry => ({ ...entry, leafHash: toHex(leafHash(entry)) });
const logOf = (size: number): StoredEntry[] =>
  Array.from({ length: size }, (_, index) =>
    sealed({
      seq: index + 1,
      at: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      actor: "m",
      action: "quote.edit",
      subject: `q${index % 5}`,
      body: { n: index },
    }),
  );
const checkpointOf = (log: readonly StoredEntry[], size: number, privateKey = pair.privateKey) => ({
  size,
  note: signCheckpoint(
    { origin: ORIGIN, size, root: Buffer.from(rootOf(log.slice(0, size).map(leafHash))).toString("base64") },
    privateKey,
  ),
});

test("a log as it was written gives no finding", () => {
  const log = logOf(40);
  expect(verifyLog(log, [checkpointOf(log, 1), checkpointOf(log, 17), checkpointOf(log, 40)], keys)).toEqual(
    [],
  );
});

type Edit = (log: StoredEntry[], at: number) => StoredEntry[];
const renumbered = (log: StoredEntry[]): StoredEntry[] =>
  log.map((entry, index) => sealed({ ...entry, seq: index + 1 }));

// What an insider with the database and the signing key can do; each is followed by hashing and signing anew.
const EDITS: readonly Edit[] = [
  (log, at) => log.map((entry, index) => (index === at ? sealed({ ...entry, body: { n: -1 } }) : entry)),
  (log, at) => log.map((entry, index) => (index === at ? sealed({ ...entry, actor: "x" }) : entry)),
  (log, at) => renumbered(log.filter((_, index) => index !== at)),
  (log, at) =>
    renumbered([...log.slice(0, at), { ...log[at], subject: "new" } as StoredEntry, ...log.slice(at)]),
  (log, at) => renumbered([...log.slice(0, at), ...log.slice(at).reverse()]),
  (log, at) => log.slice(0, at),
  (log, at) =>
    log.map((entry, index) => (index === at ? sealed({ ...entry, at: "2020-01-01T00:00:00.000Z" }) : entry)),
];

test("an insider's edit, hashed and signed anew, is found by who holds one older checkpoint", () => {
  const log = logOf(30);
  const held = checkpointOf(log, 30);
  fc.assert(
    fc.property(fc.constantFrom(...EDITS), fc.integer({ min: 0, max: 28 }), (edit, at) => {
      const rewritten = edit(log, at);
      const fresh = rewritten.length > 0 ? [checkpointOf(rewritten, rewritten.length)] : [];
      expect(verifyLog(rewritten, [held, ...fresh], keys)).not.toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("a finding names the entry that was changed in place", () => {
  const log = logOf(9);
  const bent = log.map((entry) => (entry.seq === 4 ? { ...entry, actor: "somebody else" } : entry));
  expect(verifyLog(bent, [], keys)).toEqual([{ seq: 4, problem: "changed" }]);
  expect(
    verifyLog(
      log.filter((entry) => entry.seq !== 4),
      [],
      keys,
    ),
  ).toEqual([{ seq: 4, problem: "gap" }]);
});

test("a checkpoint by a key nobody knows, or with a failed known signature, is not trusted", () => {
  const log = logOf(3);
  const stranger = newKeyPair();
  expect(verifyLog(log, [checkpointOf(log, 3, stranger.privateKey)], keys)).toEqual([
    { seq: 3, problem: "checkpoint-untrusted" },
  ]);
  const { note } = checkpointOf(log, 3);
  const [text = "", signature = ""] = note.split("\n\n");
  const bent = readCheckpoint(`${text.replace("\n3\n", "\n4\n")}\n\n${signature}`);
  expect(bent && isTrusted(bent, keys)).toBe(false);
});

test("further signature lines of unknown keys are passed over", () => {
  const log = logOf(3);
  const own = checkpointOf(log, 3).note;
  const other = checkpointOf(log, 3, newKeyPair().privateKey).note.split("\n\n")[1] ?? "";
  const both = readCheckpoint(own + other);
  expect(both?.signatures).toHaveLength(2);
  expect(both && isTrusted(both, keys)).toBe(true);
});

test("what is no signed note is not read", () => {
  for (const note of ["", "x", "o\n01\nAAAA\n\n— o AAAA\n", "o\n1\n\n"])
    expect(readCheckpoint(note)).toBeNull();
});
