import "server-only";
import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { invitations, members } from "@/db/schema/member";
import { mayManage } from "@/domain/access/policies";
import { sha256Hex } from "@/domain/hash";
import { emailField } from "@/domain/input/email";
import { ok, refuse } from "@/domain/refusal";
import { ROLES } from "@/domain/vocabulary";
import { defineCommand } from "./_kernel/define-command";

const VALID_MS = 7 * 24 * 3_600_000;

/** Invites an address to a role. The token is given back this once; only its hash is kept. */
export const inviteMember = defineCommand({
  name: "invitation.create",
  input: z.strictObject({ email: emailField, role: z.enum(ROLES, { error: "not_in_list" }) }),
  subject: async () => ({}),
  policy: mayManage,
  isSecret: true,
  run: async (tx, { input, actor, now, newId }) => {
    const [taken] = await tx
      .select({ id: members.id })
      .from(members)
      .where(eq(members.email, input.email))
      .limit(1);
    if (taken) return refuse({ kind: "conflict", rule: "already-member", field: "email" });
    const [id, token] = [newId(), randomBytes(32).toString("base64url")];
    const expiresAt = new Date(Date.parse(now) + VALID_MS).toISOString();
    await tx
      .insert(invitations)
      .values({ id, tokenHash: sha256Hex(token), ...input, invitedBy: actor.id, createdAt: now, expiresAt });
    return ok({
      value: { invitation: id, token, expiresAt },
      log: { subject: id, body: { role: input.role } },
    });
  },
});
