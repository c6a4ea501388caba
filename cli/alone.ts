import { DatabaseHeld, holdDatabase } from "@/db/lock";

/** Runs a verb that writes as the only one that does; while a server has the database open it is refused. */
export async function alone(work: () => Promise<void>): Promise<void> {
  try {
    const release = holdDatabase();
    await work();
    release();
  } catch (error) {
    if (!(error instanceof DatabaseHeld)) throw error;
    console.error(
      `A server (process ${error.pid}) has this database open, and one process writes at a time: stop it first.`,
    );
    process.exitCode = 1;
  }
}
