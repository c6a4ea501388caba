import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type RunningSite = { address: string; data: string; stop: () => Promise<void> };

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((settle) => probe.listen(0, "127.0.0.1", settle));
  const at = probe.address();
  await new Promise<void>((settle) => probe.close(() => settle()));
  if (at === null || typeof at === "string") throw new Error("no port");
  return at.port;
}

/** The built server on a free port, with the demo in a folder of its own that goes when it stops, or over a kept one. */
export async function startSite(kept?: string): Promise<RunningSite> {
  const data = kept ?? mkdtempSync(join(tmpdir(), "attesto-site-"));
  const port = await freePort();
  const env = {
    ...process.env,
    ...{ ATTESTO_DATA: data, ATTESTO_MODE: "demo", NODE_ENV: "production" as const },
    ...{ PORT: String(port), HOST: "127.0.0.1", AUTH_SECRET: randomBytes(32).toString("base64") },
    ...{ ATTESTO_URL: "", DATABASE_URL: "" },
  };
  if (kept === undefined) fill(env);
  const child = spawn(process.execPath, ["--import", "tsx", "cli/serve/server.ts"], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  await new Promise<void>((settle, fail) => {
    child.once("message", () => settle());
    child.once("exit", (code) => fail(new Error(`the server ended with ${code} before it was ready`)));
  });
  const stop = async () => {
    await ended(child);
    if (kept === undefined) rmSync(data, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}`, data, stop };
}

function fill(env: NodeJS.ProcessEnv): void {
  const args = ["--conditions=react-server", "--import", "tsx", "cli/demo/fill.ts"];
  const filled = spawnSync(process.execPath, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  if (filled.status !== 0) throw new Error("the demo could not be loaded");
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((settle) => child.once("exit", () => settle()));
  child.kill("SIGTERM");
  await gone;
}
