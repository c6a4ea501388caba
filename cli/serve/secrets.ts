import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The secret that seals sessions, for the demo and for development: made at the first start and kept in the
 * data folder, readable by its owner alone. Production is given its own.
 */
export function keptSecret(env: NodeJS.ProcessEnv = process.env): string {
  const folder = resolve(env.ATTESTO_DATA || "data");
  const place = join(folder, "auth.secret");
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(place, `${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  }
  return readFileSync(place, "utf8").trim();
}
