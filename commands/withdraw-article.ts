import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { articles } from "@/db/schema/article";
import { mayEdit } from "@/domain/access/policies";
import { idField, versionField } from "@/domain/input/fields";
import { ok } from "@/domain/refusal";
import { defineCommand } from "./_kernel/define-command";
import { closed, deskArticle } from "./_kernel/load-article";
import { staleEdit } from "./_kernel/refusals";

/** Takes an article out of work. Its frozen text and what was sent from it stay. */
export const withdrawArticle = defineCommand({
  name: "article.withdraw",
  input: z.strictObject({ article: idField, version: versionField }),
  subject: (tx, input) => deskArticle(tx, input.article),
  policy: mayEdit,
  run: async (tx, { subject, input }) => {
    const { row } = subject;
    const barred = closed(subject);
    if (barred) return barred;
    if (row.version !== input.version)
      return staleEdit(tx, row.id, { version: row.version, state: row.state });
    await tx
      .update(articles)
      .set({ state: "withdrawn", version: row.version + 1 })
      .where(eq(articles.id, row.id));
    return ok({ value: { article: row.id }, log: { subject: row.id, body: { capture: row.capture } } });
  },
});
