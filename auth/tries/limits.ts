import "server-only";
import { and, desc, eq, gt, lte } from "drizzle-orm";
import { freshAuthId } from "@/auth/sessions";
import { database, type Tx } from "@/db/client";
import { appendLog } from "@/db/log";
import { signInFailures } from "@/db/schema/member";
import { sha256Hex } from "@/domain/hash";
import { type Refusal, refuse } from "@/domain/refusal";

export const MOST_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;

/** What a try counts against; the same key twice where only one is meant. Only their hashes are stored. */
export type CountedBy = readonly [what: string, where: string];

/** Counted as failed before it is looked at, so that parallel tries cannot pass the limit; then taken back. */
export type Admission = { ok: true; failure: string } | { ok: false; refusals: readonly Refusal[] };

/** Lets a try in, or says how long to wait after ten failures in a quarter of an hour. */
export async function admit([what, where]: CountedBy, now: string): Promise<Admission> {
  const { queue } = await database();
  const [account, address] = [sha256Hex(what), sha256Hex(where)];
  const since = new Date(Date.parse(now) - WINDOW_MS).toISOString();
  return queue.write(async (tx) => {
    await tx.delete(signInFailures).where(lte(signInFailures.at, since));
    const counts = [
      await failuresOf(tx, eq(signInFailures.account, account), since),
      await failuresOf(tx, eq(signInFailures.address, address), since),
    ];
    const full = counts.filter((failures) => failures.length >= MOST_FAILURES);
    const id = freshAuthId();
    // One entry when the limit is reached, not one for each knock: a stranger must not fill the log.
    if (full.every((failures) => failures.length === MOST_FAILURES)) {
      await tx.insert(signInFailures).values({ id, account, address, at: now });
      if (full.length > 0) await noteSignIn(tx, "limited", "system", now);
    }
    return full.length > 0 ? limited(full, now) : { ok: true, failure: id };
  });
}

/** When the newest failures were, newest first; one more than the limit at most. */
async function failuresOf(tx: Tx, same: ReturnType<typeof eq>, since: string): Promise<string[]> {
  const rows = await tx
    .select({ at: signInFailures.at })
    .from(signInFailures)
    .where(and(same, gt(signInFailures.at, since)))
    .orderBy(desc(signInFailures.at))
    .limit(MOST_FAILURES + 1);
  return rows.map((row) => row.at);
}

function limited(full: readonly string[][], now: string): { ok: false; refusals: readonly Refusal[] } {
  const ends = full.map((failures) => Date.parse(failures[MOST_FAILURES - 1] ?? now) + WINDOW_MS);
  const seconds = Math.max(1, Math.ceil((Math.max(...ends) - Date.parse(now)) / 1000));
  return refuse({ kind: "limited", rule: "sign-in-limited", params: { seconds } });
}

/** The try did not fail after all. */
export const takeBack = (tx: Tx, failure: string) =>
  tx.delete(signInFailures).where(eq(signInFailures.id, failure));

/** How sign-ins stand in the log. */
export const noteSignIn = (tx: Tx, how: "ok" | "failed" | "limited", actor: string, now: string) =>
  appendLog(tx, { at: now, actor, action: `sign-in.${how}`, subject: "sign-in", body: {} });
