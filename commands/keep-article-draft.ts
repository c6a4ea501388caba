import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { articleDrafts } from "@/db/schema/article";
import { mayPropose } from "@/domain/access/policies";
import { idField } from "@/domain/input/fields";
import { looksLikeHtml } from "@/domain/intake/read-html";
import { ok, refuse } from "@/domain/refusal";
import { quotedText } from "@/domain/text/checks";
import { readPage } from "@/workers/reading";
import { defineCommand } from "./_kernel/define-command";

/**
 * What was pasted: words, or the HTML of a page, of which the article's text is kept. `html` comes from the
 * clipboard beside the words; a text that is HTML itself is read as such.
 */
const pasted = z.strictObject({ text: quotedText("article"), html: quotedText("article").optional() });

/** Keeps a pasted text as its member's own draft, until it is frozen. */
export const keepArticleDraft = defineCommand({
  name: "article.keep-draft",
  input: pasted,
  subject: async () => ({}),
  policy: mayPropose,
  prepare: async ({ text, html }) => {
    const markup = html ?? (looksLikeHtml(text) ? text : undefined);
    return markup === undefined ? ok({ text, facts: null }) : readPage(markup);
  },
  run: async (tx, { prepared, actor, now, newId }) => {
    if (!prepared) return refuse({ kind: "invalid", rule: "page-unreadable", field: "text" });
    const id = newId();
    const { text, facts } = prepared;
    await tx.insert(articleDrafts).values({ id, text, page: facts, createdAt: now, createdBy: actor.id });
    return ok({ value: { draft: id }, log: { subject: id, body: {} } });
  },
});

/** Throws a draft of one's own away: nothing was recorded from it. */
export const discardArticleDraft = defineCommand({
  name: "article.discard-draft",
  input: z.strictObject({ draft: idField }),
  subject: async (tx, input, actor) => {
    const own = and(eq(articleDrafts.id, input.draft), eq(articleDrafts.createdBy, actor.id));
    const [row] = await tx.select({ id: articleDrafts.id }).from(articleDrafts).where(own).limit(1);
    return row ?? null;
  },
  policy: mayPropose,
  run: async (tx, { subject }) => {
    await tx.delete(articleDrafts).where(eq(articleDrafts.id, subject.id));
    return ok({ value: { draft: subject.id }, log: { subject: subject.id, body: {} } });
  },
});
