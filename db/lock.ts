import "server-only";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { databaseUrl } from "./client";

/** Another process writes the database. */
export class DatabaseHeld extends Error {
  constructor(readonly pid: number) {
    super(`another process (${pid}) writes this database`);
  }
}

const FILE = "file:";
// On the global object, since the server bundles this module more than once.
const held = globalThis as { attestoLock?: string };

/**
 * Holds a database file for this process: two processes that write or checkpoint at the same instant can
 * break a file. The lock lies beside it and names its holder; that of a process that is gone is taken over.
 * A database on a server has its own order and is not locked.
 */
export function holdDatabase(url = databaseUrl()): () => void {
  if (!url.startsWith(FILE)) return () => undefined;
  const place = `${resolve(url.slice(FILE.length)).replace(/\.db$/, "")}.lock`;
  if (held.attestoLock === place) return () => undefined;
  mkdirSync(dirname(place), { recursive: true });
  take(place);
  held.attestoLock = place;
  const release = () => {
    if (held.attestoLock !== place) return;
    delete held.attestoLock;
    rmSync(place, { force: true });
  };
  process.once("exit", release);
  return release;
}

function take(place: string): void {
  const mine = `${process.pid} ${startOf(process.pid)}\n`;
  try {
    writeFileSync(place, mine, { flag: "wx" });
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
    const [pid = 0, start = ""] = readFileSync(place, "utf8").trim().split(" ");
    if (isRunning(Number(pid), String(start))) throw new DatabaseHeld(Number(pid));
    rmSync(place, { force: true });
    writeFileSync(place, mine, { flag: "wx" });
  }
}

// Numbers of processes are used again, in a container at once: its start tells one from the other.
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isRunning(pid: number, start: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, "EPERM")) return false;
  }
  return start === "" || startOf(pid) === "" || startOf(pid) === start;
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
