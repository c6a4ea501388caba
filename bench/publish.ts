import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { createDemoMembers } from "@/auth/demo-members";
import { loadDemo } from "@/cli/demo/load";
import { adoptDatabase, openDatabase } from "@/db/client";
import { prepareDatabase } from "@/db/prepare";
import { at, report, timed } from "./measure";

/** Publishing as the demo does it, command by command, against one bare transaction that is as safe. */
export async function publish(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attesto-bench-"));
  const opened = await openDatabase(`file:${join(folder, "attesto.db")}`);
  adoptDatabase(opened);
  await prepareDatabase(opened);
  const took: number[] = [];
  let last = performance.now();
  await loadDemo(await createDemoMembers(), (_step, _done, command) => {
    const now = performance.now();
    if (command === "edition.publish") took.push(now - last);
    last = now;
  });
  await opened.writerClient.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT)");
  const bare = await timed(50, () =>
    opened.queue.write((tx) => tx.run(sql`INSERT INTO bare (body) VALUES (${"x".repeat(20_000)})`)),
  );
  opened.close();
  rmSync(folder, { recursive: true });
  took.sort((a, b) => a - b);
  const row = (what: string, all: readonly number[]) => ({
    what,
    runs: all.length,
    p50: at(all, 0.5),
    p95: at(all, 0.95),
  });
  const ratio = Number((at(took, 0.5) / at(bare, 0.5)).toFixed(1));
  report("publish", [
    { ...row("one bare transaction", bare), ratio: 1 },
    { ...row("publish", took), ratio },
  ]);
}
