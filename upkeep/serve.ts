import { hasDemoMembers } from "@/auth/demo-members";
import { readAuthSettings } from "@/auth/settings";
import { databaseProblems } from "@/db/checks";
import { type Database, database } from "@/db/client";
import { DatabaseHeld, holdDatabase } from "@/db/lock";
import type { Site } from "@/domain/citation/from-source";
import { closeCitations } from "@/workers/citations";
import { startKeeper } from "./keeper";

/** What kind of start this is: only the demo and development may serve a database with members of the demo. */
type Start = { isProduction: boolean };

/** Why this process must not serve, in sentences for who runs it; empty when all is well. */
export async function startProblems(opened: Database, { isProduction }: Start): Promise<string[]> {
  const settings = readAuthSettings();
  const problems = [...(settings.ok ? [] : settings.faults), ...(await databaseProblems(opened))];
  if (problems.length > 0 || !isProduction || !(await hasDemoMembers(opened.reader))) return problems;
  return [
    "This database holds members of the demo, whose password everybody knows: set ATTESTO_DATA to another folder.",
  ];
}

/** Opens the database for serving, or ends the process with the reasons; then keeps up what is beside requests. */
export async function startServing(site: Omit<Site, "lang">, start: Start): Promise<void> {
  try {
    holdDatabase();
  } catch (error) {
    if (!(error instanceof DatabaseHeld)) throw error;
    return refuse([`Another server (process ${error.pid}) has this database open: stop it first.`]);
  }
  const opened = await database();
  const problems = await startProblems(opened, start);
  if (problems.length > 0) return refuse(problems);
  const keeper = startKeeper(opened, site);
  // The process that made the server waits for this before it listens.
  (globalThis as { attestoServing?: true }).attestoServing = true;
  process.once("SIGTERM", () => {
    void keeper.stop().then(closeCitations);
  });
}

function refuse(problems: readonly string[]): void {
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}
