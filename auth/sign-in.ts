import "server-only";
import { and, count, eq, gt } from "drizzle-orm";
import { database, type Tx } from "@/db/client";
import { appendLog } from "@/db/log";
import { members, sessions, signInFailures } from "@/db/schema/member";
import type { Member } from "@/domain/access/actor";
import { sha256Hex } from "@/domain/hash";
import { normalEmail } from "@/domain/input/email";
import { ok, type Result, refuse } from "@/domain/refusal";
import { verifyPassword } from "./password";
import { clock, freshAuthId, startSession } from "./sessions";

export const MOST_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;

export type Attempt = { email: string; password: string; address: string; userAgent: string };
type Keys = { account: string; address: string };

/** The one answer to an unknown address, a wrong password and a disabled member. */
const wrong = () => refuse({ kind: "forbidden", rule: "sign-in" });
const limited = () =>
  refuse({ kind: "limited", rule: "sign-in-limited", params: { seconds: WINDOW_MS / 1000 } });

async function isLimited(tx: Tx, { account, address }: Keys, now: string): Promise<boolean> {
  const since = new Date(Date.parse(now) - WINDOW_MS).toISOString();
  for (const same of [eq(signInFailures.account, account), eq(signInFailures.address, address)]) {
    const [row] = await tx
      .select({ n: count() })
      .from(signInFailures)
      .where(and(same, gt(signInFailures.at, since)));
    if ((row?.n ?? 0) >= MOST_FAILURES) return true;
  }
  return false;
}

const note = (tx: Tx, what: "ok" | "failed" | "limited", actor: string, now: string) =>
  appendLog(tx, { at: now, actor, action: `sign-in.${what}`, subject: "sign-in", body: {} });

/** Counts the try as failed before the password is looked at, so that parallel tries cannot pass the limit. */
async function admit(keys: Keys, now: string): Promise<string | null> {
  const { queue } = await database();
  return queue.write(async (tx) => {
    if (await isLimited(tx, keys, now)) {
      await note(tx, "limited", "system", now);
      return null;
    }
    const id = freshAuthId();
    await tx.insert(signInFailures).values({ id, ...keys, at: now });
    return id;
  });
}

/** E-mail and password for a new session's sid. */
export async function signIn(attempt: Attempt, now = clock()): Promise<Result<{ sid: string }>> {
  const email = normalEmail(attempt.email);
  const keys = {
    account: sha256Hex(`account:${email ?? attempt.email.slice(0, 254)}`),
    address: sha256Hex(`address:${attempt.address}`),
  };
  const failure = await admit(keys, now);
  if (failure === null) return limited();
  const { reader, queue } = await database();
  const [found] = await reader
    .select()
    .from(members)
    .where(eq(members.email, email ?? ""))
    .limit(1);
  const fits = await verifyPassword(found?.passwordHash ?? null, attempt.password);
  return queue.write(async (tx) => {
    const [still] = found ? await tx.select().from(members).where(eq(members.id, found.id)).limit(1) : [];
    if (!fits || still?.state !== "active" || still.passwordHash !== found?.passwordHash) {
      await note(tx, "failed", "system", now);
      return wrong();
    }
    await tx.delete(signInFailures).where(eq(signInFailures.id, failure));
    const { sid } = await startSession(tx, still.id, attempt.userAgent, now);
    await note(tx, "ok", still.id, now);
    return ok({ sid });
  });
}

/** The password once more, before an act that cannot be undone; counts towards the same limits. */
export async function proveAgain(
  actor: Member,
  password: string,
  address: string,
  now = clock(),
): Promise<Result<null>> {
  const keys = { account: sha256Hex(`account:${actor.email}`), address: sha256Hex(`address:${address}`) };
  const failure = await admit(keys, now);
  if (failure === null) return limited();
  const { reader, queue } = await database();
  const [found] = await reader.select().from(members).where(eq(members.id, actor.id)).limit(1);
  if (!(await verifyPassword(found?.passwordHash ?? null, password))) return wrong();
  await queue.write(async (tx) => {
    await tx.delete(signInFailures).where(eq(signInFailures.id, failure));
    await tx.update(sessions).set({ provedAt: now }).where(eq(sessions.id, actor.session));
  });
  return ok(null);
}
