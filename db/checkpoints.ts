import "server-only";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { desc } from "drizzle-orm";
import { type NamedKey, readVerifierKey } from "@/domain/log/checkpoint";
import type { Reader } from "./client";
import { checkpoints } from "./schema/log";

/** Where the log's signing key lies: outside the database, readable by its owner alone. */
export const keyPath = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env.ATTESTO_LOG_KEY || resolve(env.ATTESTO_DATA || "data", "log.key"));

/** The public half lies beside it, with the name that the log signs with. */
export const publicKeyPath = (path = keyPath()): string => `${path}.pub`;

/** The key by which this instance's checkpoints are known; none before the log was first signed. */
export function ownKey(path = keyPath()): NamedKey | null {
  const place = publicKeyPath(path);
  if (!existsSync(place)) return null;
  const key = readVerifierKey(readFileSync(place, "utf8"));
  if (!key) throw new Error(`${place} holds no verifier key`);
  return key;
}

/** The newest checkpoint, or none. */
export async function newestCheckpoint(tx: Reader) {
  const [row] = await tx.select().from(checkpoints).orderBy(desc(checkpoints.size)).limit(1);
  return row ?? null;
}
