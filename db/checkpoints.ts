import "server-only";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { desc } from "drizzle-orm";
import type { NamedKey } from "@/domain/log/checkpoint";
import { readCheckpoint, signCheckpoint } from "@/domain/log/checkpoint";
import { newKeyPair, publicKeyOf } from "@/domain/log/signature";
import type { Reader, Tx } from "./client";
import { readEdge } from "./log";
import { checkpoints } from "./schema/log";

/** Where the log's signing key lies: outside the database, readable by its owner alone. */
export const keyPath = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env.ATTESTO_LOG_KEY ?? resolve(env.ATTESTO_DATA ?? "data", "log.key"));

/** The name the log signs with: the instance's host. */
export const logOrigin = (env: NodeJS.ProcessEnv = process.env): string =>
  `${new URL(env.ATTESTO_URL ?? "http://localhost:3000").host}/log`;

/** The signing key, made at first use. */
export function signingKey(path = keyPath()): string {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${newKeyPair().privateKey}\n`, { mode: 0o600, flag: "wx" });
  }
  return readFileSync(path, "utf8").trim();
}

/** The key by which this instance's checkpoints are known. */
export const ownKey = (path = keyPath(), origin = logOrigin()): NamedKey => ({
  name: origin,
  publicKey: publicKeyOf(signingKey(path)),
});

/** The newest checkpoint, or none. */
export async function newestCheckpoint(tx: Reader) {
  const [row] = await tx.select().from(checkpoints).orderBy(desc(checkpoints.size)).limit(1);
  return row ?? null;
}

/**
 * Signs the log as it stands, when it grew since the last time; null when it did not. Refuses to sign a log
 * that is shorter than one already signed.
 */
export async function checkpointNow(tx: Tx, now: string, privateKey: string, origin: string) {
  const edge = await readEdge(tx);
  const last = await newestCheckpoint(tx);
  if (last && edge.size < last.size)
    throw new Error(`the log is shorter than its checkpoint of ${last.size} entries`);
  if (edge.size === 0 || edge.size === last?.size) return null;
  const root = Buffer.from(edge.root()).toString("base64");
  const note = signCheckpoint({ origin, size: edge.size, root }, privateKey);
  await tx.insert(checkpoints).values({ size: edge.size, root, at: now, note });
  return readCheckpoint(note);
}
