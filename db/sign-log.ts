import "server-only";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readCheckpoint, signCheckpoint, verifierKey } from "@/domain/log/checkpoint";
import { newKeyPair, publicKeyOf } from "@/domain/log/signature";
import { siteAddress } from "@/domain/site-address";
import { keyPath, newestCheckpoint, ownKey, publicKeyPath } from "./checkpoints";
import type { Database, Tx } from "./client";
import { readEdge } from "./log";
import { checkpoints } from "./schema/log";

/** The signing key and the name it signs with. */
export type Signer = { privateKey: string; origin: string };

/** The name of a new log: the instance's host. It stays with the key, wherever the instance moves. */
const newOrigin = (env: NodeJS.ProcessEnv = process.env): string => `${new URL(siteAddress(env)).host}/log`;

/** The signer of this instance, made at first use: the key for its owner alone, its public half beside it. */
export function logSigner(path = keyPath(), origin = newOrigin()): Signer {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${newKeyPair().privateKey}\n`, { mode: 0o600, flag: "wx" });
  }
  const privateKey = readFileSync(path, "utf8").trim();
  const publicKey = publicKeyOf(privateKey);
  const known = ownKey(path);
  if (known && known.publicKey !== publicKey)
    throw new Error(`${publicKeyPath(path)} is the public half of another key`);
  if (!known) writeFileSync(publicKeyPath(path), `${verifierKey({ name: origin, publicKey })}\n`);
  return { privateKey, origin: known?.name ?? origin };
}

/**
 * Signs the log as it stands, when it grew since the last time; null when it did not. Refuses to sign a log
 * that is shorter than one already signed.
 */
export async function checkpointNow(tx: Tx, now: string, { privateKey, origin }: Signer) {
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

/** Signs the log of a database now. */
export const signLog = (opened: Database, signer = logSigner()) =>
  opened.queue.write((tx) => checkpointNow(tx, new Date().toISOString(), signer));
