import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "@/db/client";
import { apartBar, followBack } from "@/db/merge/apart";
import { revertChanges } from "@/db/merge/apply";
import { workBar } from "@/db/merge/bars";
import { merges } from "@/db/schema/merge";
import { mayMerge } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskSource, deskSpeaker } from "./_kernel/load-shared";
import { namingQuote, nextVersion } from "./_kernel/merging";

type Merge = typeof merges.$inferSelect;

async function mergeOf(tx: Reader, id: string): Promise<Merge | null> {
  const [row] = await tx.select().from(merges).where(eq(merges.id, id)).limit(1);
  return row ?? null;
}

/**
 * Takes a merge apart again: everything it moved goes back, and what was added to it since goes along. What somebody has
 * changed since is left as it is and listed; what would fall between the two records must be settled first.
 */
export const undoMerge = defineCommand({
  name: "merge.undo",
  input: z.strictObject({ merge: idField }),
  subject: (tx, input) => mergeOf(tx, input.merge),
  policy: mayMerge,
  run: async (tx, { subject, actor, now }) => {
    const { id, kind, absorbed, surviving, changes } = subject;
    if (subject.undoneAt !== null) return refuse({ kind: "conflict", rule: "merge-undone-already" });
    const bar = (kind === "quote" ? await workBar(tx, surviving) : null) ?? (await apartBar(tx, subject));
    if (bar) return refuse(bar);
    const before = await recordsOf(tx, subject);
    await tx.update(merges).set({ undoneAt: now, undoneBy: actor.id }).where(eq(merges.id, id));
    const kept = await revertChanges(tx, changes);
    await followBack(tx, subject);
    await nextVersion(tx, kind, { absorbed, surviving });
    await tx.update(merges).set({ kept }).where(eq(merges.id, id));
    const edited = [...new Set([...before, ...(await recordsOf(tx, subject))])];
    return ok({
      value: { merge: id, kind, surviving, absorbed },
      log: { subject: surviving, body: { merge: id, absorbed, kept: kept.length } },
      edited,
    });
  },
});

/** The records whose bodies say something of the two. */
async function recordsOf(tx: Reader, { kind, absorbed, surviving }: Merge): Promise<readonly string[]> {
  if (kind === "quote") return [surviving, absorbed, ...(await namingQuote(tx, absorbed))];
  const load = kind === "speaker" ? deskSpeaker : deskSource;
  return [...((await load(tx, surviving))?.records ?? []), ...((await load(tx, absorbed))?.records ?? [])];
}
