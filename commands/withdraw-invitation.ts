import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { z } from "zod";
import { invitations } from "@/db/schema/member";
import { mayManage } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";

/** Takes back an invitation that nobody has accepted: its link opens nothing from here on. */
export const withdrawInvitation = defineCommand({
  name: "invitation.withdraw",
  input: z.strictObject({ invitation: idField }),
  subject: async (tx, input) => {
    const [row] = await tx.select().from(invitations).where(eq(invitations.id, input.invitation)).limit(1);
    return row ? { invitation: row.id } : null;
  },
  policy: (actor, _subject, input, now) => mayManage(actor, {}, input, now),
  run: async (tx, { subject, now }) => {
    const [withdrawn] = await tx
      .update(invitations)
      .set({ withdrawnAt: now })
      .where(
        and(
          eq(invitations.id, subject.invitation),
          isNull(invitations.usedAt),
          isNull(invitations.withdrawnAt),
          gt(invitations.expiresAt, now),
        ),
      )
      .returning({ role: invitations.role });
    if (!withdrawn) return refuse({ kind: "conflict", rule: "invitation-closed" });
    return ok({
      value: { invitation: subject.invitation },
      log: { subject: subject.invitation, body: { role: withdrawn.role } },
    });
  },
});
