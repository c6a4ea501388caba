import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sessions } from "@/db/schema/member";
import { idField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";

/** Ends one of the actor's own sessions, or all of them; another member's session is not there for them. */
export const endSession = defineCommand({
  name: "session.end",
  input: z.strictObject({ session: z.union([z.literal("all"), idField]) }),
  subject: async (tx, { session }, actor) => {
    const open = await tx
      .select({ id: sessions.id })
      .from(sessions)
      .where(and(eq(sessions.member, actor.id), isNull(sessions.endedAt)));
    const ids = open.map((one) => one.id).filter((id) => session === "all" || id === session);
    return ids.length > 0 ? ids : null;
  },
  policy: () => null,
  run: async (tx, { subject, actor, now }) => {
    for (const id of subject) await tx.update(sessions).set({ endedAt: now }).where(eq(sessions.id, id));
    return ok({ value: { ended: subject.length }, log: { subject: actor.id, body: { sessions: subject } } });
  },
});
