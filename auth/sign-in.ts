import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { members, sessions } from "@/db/schema/member";
import type { Member } from "@/domain/access/actor";
import { normalEmail } from "@/domain/input/email";
import { ok, type Result, refuse } from "@/domain/refusal";
import { hashPassword, isOutdated, verifyPassword } from "./password";
import { clock, startSession } from "./sessions";
import { knownBrowser } from "./tries/known-browser";
import { admit, type CountedBy, noteSignIn, takeBack } from "./tries/limits";

export type Attempt = {
  email: string;
  password: string;
  address: string;
  userAgent: string;
  /** The request's `Cookie` header: a browser that the account knows is counted by itself. */
  cookie?: string | null;
};

/** The one answer to an unknown address, a wrong password and a disabled member. */
const wrong = () => refuse({ kind: "forbidden", rule: "sign-in" });

function countedBy({ email, address, cookie }: Attempt, account: string | null): CountedBy {
  const mark = account === null ? null : knownBrowser(cookie ?? null, account);
  if (mark !== null) return [`known:${mark}`, `known:${mark}`];
  return [`account:${account ?? email.slice(0, 254)}`, `address:${address}`];
}

/** E-mail and password for a new session's sid. */
export async function signIn(
  attempt: Attempt,
  now = clock(),
): Promise<Result<{ sid: string; account: string }>> {
  const account = normalEmail(attempt.email);
  const admitted = await admit(countedBy(attempt, account), now);
  if (!admitted.ok) return admitted;
  const { reader, queue } = await database();
  const [found] = await reader
    .select()
    .from(members)
    .where(eq(members.email, account ?? ""))
    .limit(1);
  const fits = await verifyPassword(found?.passwordHash ?? null, attempt.password);
  const signedIn = await queue.write<Result<{ sid: string; account: string }>>(async (tx) => {
    const [still] = found ? await tx.select().from(members).where(eq(members.id, found.id)).limit(1) : [];
    if (!fits || still?.state !== "active" || still.passwordHash !== found?.passwordHash) {
      await noteSignIn(tx, "failed", "system", now);
      return wrong();
    }
    await takeBack(tx, admitted.failure);
    const { sid } = await startSession(tx, still.id, attempt.userAgent, now);
    await noteSignIn(tx, "ok", still.id, now);
    return ok({ sid, account: still.email });
  });
  if (signedIn.ok && found && isOutdated(found.passwordHash)) await storeAnew(found, attempt.password);
  return signedIn;
}

/** Passwords stored at a lower cost are stored at today's as soon as they are known. */
async function storeAnew(member: { id: string; passwordHash: string }, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  const { queue } = await database();
  const same = and(eq(members.id, member.id), eq(members.passwordHash, member.passwordHash));
  await queue.write((tx) => tx.update(members).set({ passwordHash }).where(same));
}

/** The password once more, before an act that cannot be undone. Counted by session: no stranger can use it up. */
export async function proveAgain(actor: Member, password: string, now = clock()): Promise<Result<null>> {
  const session = `session:${actor.session}`;
  const admitted = await admit([session, session], now);
  if (!admitted.ok) return admitted;
  const { reader, queue } = await database();
  const [found] = await reader.select().from(members).where(eq(members.id, actor.id)).limit(1);
  if (!(await verifyPassword(found?.passwordHash ?? null, password))) {
    return refuse({ kind: "forbidden", rule: "password-wrong" });
  }
  await queue.write(async (tx) => {
    await takeBack(tx, admitted.failure);
    await tx.update(sessions).set({ provedAt: now }).where(eq(sessions.id, actor.session));
  });
  return ok(null);
}
