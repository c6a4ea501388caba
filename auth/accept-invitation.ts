import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { database, type Reader } from "@/db/client";
import { appendLog } from "@/db/log";
import { invitations, members } from "@/db/schema/member";
import { sha256Hex } from "@/domain/hash";
import { normalEmail } from "@/domain/input/email";
import { ok, type Result, refuse } from "@/domain/refusal";
import { lineOfText } from "@/domain/text/checks";
import { checkedPassword, hashPassword } from "./password";
import { clock, freshAuthId } from "./sessions";
import { admit, takeBack } from "./tries/limits";

export type Acceptance = { token: string; email: string; name: string; password: string; address: string };

/** One answer to a wrong, used, withdrawn or expired invitation and to another's address. */
const noInvitation = () => refuse({ kind: "missing", rule: "invitation" });

async function openInvitation(tx: Reader, token: string, email: string, now: string) {
  const [row] = await tx
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, sha256Hex(token)),
        eq(invitations.email, email),
        gt(invitations.expiresAt, now),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .limit(1);
  return row;
}

/** Makes the invited person a member with the role they were invited to; the invitation is then used. */
export async function acceptInvitation(
  given: Acceptance,
  now = clock(),
): Promise<Result<{ member: string }>> {
  const name = lineOfText("name").safeParse(given.name);
  if (!name.success) return refuse({ kind: "invalid", rule: "name-needed", field: "name" });
  const password = checkedPassword(given.password);
  if (!password.ok) return password;
  const admitted = await admit([`invitation:${given.token}`, `address:${given.address}`], now);
  if (!admitted.ok) return admitted;
  const email = normalEmail(given.email) ?? "";
  const { reader, queue } = await database();
  if (!(await openInvitation(reader, given.token, email, now))) return noInvitation();
  const passwordHash = await hashPassword(password.value);
  return queue.write(async (tx) => {
    const invitation = await openInvitation(tx, given.token, email, now);
    const [taken] = await tx
      .select({ id: members.id })
      .from(members)
      .where(eq(members.email, email))
      .limit(1);
    if (!invitation || taken) return noInvitation();
    const id = freshAuthId();
    const { role } = invitation;
    await tx
      .insert(members)
      .values({ id, email, name: name.data, role, state: "active", passwordHash, createdAt: now });
    await takeBack(tx, admitted.failure);
    await tx.update(invitations).set({ usedAt: now }).where(eq(invitations.id, invitation.id));
    const body = { invitation: invitation.id, role };
    await appendLog(tx, { at: now, actor: id, action: "invitation.accept", subject: id, body });
    return ok({ member: id });
  });
}
