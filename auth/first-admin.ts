import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { appendLog } from "@/db/log";
import { invitations, members } from "@/db/schema/member";
import { sha256Hex } from "@/domain/hash";
import { normalEmail } from "@/domain/input/email";
import { ok, type Result, refuse } from "@/domain/refusal";
import { clock, freshAuthId, freshSecret } from "./sessions";

const VALID_MS = 7 * 24 * 3_600_000;

/** Invites the first admin, where no active admin could; the token is given back this once. */
export async function inviteFirstAdmin(given: string, now = clock()): Promise<Result<{ token: string }>> {
  const email = normalEmail(given);
  if (email === null) return refuse({ kind: "invalid", rule: "email_malformed", field: "email" });
  const { queue } = await database();
  return queue.write(async (tx) => {
    const [admin] = await tx
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.role, "admin"), eq(members.state, "active")))
      .limit(1);
    if (admin) return refuse({ kind: "forbidden", rule: "role" });
    const [id, token] = [freshAuthId(), freshSecret()];
    const expiresAt = new Date(Date.parse(now) + VALID_MS).toISOString();
    const row = { id, tokenHash: sha256Hex(token), email, role: "admin" as const };
    await tx.insert(invitations).values({ ...row, createdAt: now, expiresAt });
    const body = { role: "admin" };
    await appendLog(tx, { at: now, actor: "system", action: "invitation.create", subject: id, body });
    return ok({ token });
  });
}
