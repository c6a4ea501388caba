import { resolve } from "node:path";
import { asc, eq } from "drizzle-orm";
import { build, isBuilt } from "@/cli/serve/build";
import { startSite } from "@/cli/test/site";
import { publicRecords } from "@/db/schema/projection";
import { seeded } from "./seed";

export const QUOTES = Number(process.env.BENCH_QUOTES || 20_000);

/** The built server over the seeded record, with the ids of its quotes. */
export async function served(): Promise<{ address: string; ids: string[]; stop: () => Promise<void> }> {
  const folder = resolve(`data/bench-${QUOTES}`);
  const opened = await seeded(folder, QUOTES);
  const rows = await opened.reader
    .select({ id: publicRecords.id })
    .from(publicRecords)
    .where(eq(publicRecords.kind, "quote"))
    .orderBy(asc(publicRecords.sealedAt));
  opened.close();
  if (!isBuilt()) {
    const failure = await build();
    if (failure !== null) throw new Error(failure);
  }
  const site = await startSite(folder);
  return { ...site, ids: rows.map((row) => row.id) };
}
