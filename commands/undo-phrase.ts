import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { phraseSteps, phrasings } from "@/db/schema/phrase";
import { mayEdit } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { ok, refuse } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { deskPhrasing } from "./_kernel/load-phrasing";

/** Takes back the member's own last act on the phrases of a quote, unless somebody acted after; again and again, to the first. */
export const undoPhrase = defineCommand({
  name: "phrase.undo",
  input: z.strictObject({ quote: idField }),
  subject: (tx, input) => deskPhrasing(tx, input.quote),
  policy: mayEdit,
  run: async (tx, { subject, actor, now }) => {
    const { quote, id } = subject;
    const [last] = await tx
      .select()
      .from(phraseSteps)
      .where(and(eq(phraseSteps.quote, quote), isNull(phraseSteps.undoneAt)))
      .orderBy(desc(phraseSteps.position))
      .limit(1);
    if (!last || id === null) return refuse({ kind: "conflict", rule: "nothing-to-undo" });
    if (last.member !== actor.id) return refuse({ kind: "conflict", rule: "phrases-changed-since" });
    const version = subject.version + 1;
    const { phrases, stretches } = last.before;
    await tx.update(phrasings).set({ phrases, stretches, version }).where(eq(phrasings.id, id));
    await tx.update(phraseSteps).set({ undoneAt: now }).where(eq(phraseSteps.id, last.id));
    const log = { subject: id, body: { quote, version, act: last.id } };
    return ok({ value: { quote, version }, log, edited: [quote] });
  },
});
