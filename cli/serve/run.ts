import { spawn } from "node:child_process";
import { createServer } from "node:net";

export type Serving = { env: NodeJS.ProcessEnv; port: number; host: string | undefined; ready: () => void };

/** The port asked for, or null where PORT is no port. */
export function askedPort(env: NodeJS.ProcessEnv = process.env): number | null {
  const text = env.PORT || "3000";
  return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536 ? Number(text) : null;
}

/** Ends the process with one sentence for who runs it. */
export function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Says at once, before anything long begins, that the port cannot be had. */
export async function wantPort(port: number, host: string | undefined): Promise<void> {
  const probe = createServer();
  const error = await new Promise<NodeJS.ErrnoException | null>((settle) => {
    probe.once("error", settle);
    probe.listen(port, host, () => probe.close(() => settle(null)));
  });
  if (error?.code === "EADDRINUSE") stop(`Port ${port} is in use: choose another with PORT=${port + 1}.`);
  if (error) stop(`Port ${port} cannot be had: ${error.message}`);
}

/** Runs the serving process and ends as it ends; what asks this process to end is handed on to it. */
export function serve({ env, port, host, ready }: Serving): void {
  const child = spawn(process.execPath, ["--import", "tsx", "cli/serve/server.ts"], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...env, PORT: String(port), ...(host === undefined ? {} : { HOST: host }) },
  });
  child.on("message", (message) => {
    if (message === "ready") ready();
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
}
