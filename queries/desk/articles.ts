import "server-only";
import { and, count, desc, eq, inArray } from "drizzle-orm";
import { database } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { articleDrafts, articles, spans } from "@/db/schema/article";
import { members } from "@/db/schema/member";
import { captures, publishers, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { sha256Hex } from "@/domain/hash";
import type { ArticleRow, DraftRow, DraftView } from "@/domain/intake/views";
import { ok, type Result } from "@/domain/refusal";
import { readArticle } from "@/workers/reading";

const MOST = 100;
const BEGINNING = 120;

/** The newest articles that the member may know of, with how far each is decided. */
export async function articleList(member: Member): Promise<ArticleRow[]> {
  const { reader } = await database();
  const rows = await reader
    .select({
      ...{ id: articles.id, state: articles.state, at: articles.createdAt, by: members.name },
      ...{ title: sources.title, lang: sources.lang, practice: sources.practice, publisher: publishers.name },
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.source))
    .leftJoin(publishers, eq(publishers.id, sources.publisher))
    .leftJoin(members, eq(members.id, articles.createdBy))
    .where(ownedBy(member, articles.createdBy))
    .orderBy(desc(articles.createdAt), desc(articles.id))
    .limit(MOST);
  const ids = rows.map((row) => row.id);
  const states = await reader
    .select({ article: spans.article, state: spans.state, n: count() })
    .from(spans)
    .where(inArray(spans.article, ids))
    .groupBy(spans.article, spans.state);
  return rows.map(({ by, ...row }) => ({
    ...row,
    by: by ?? "",
    counts: Object.fromEntries(
      states.filter((one) => one.article === row.id).map(({ state, n }) => [state, n]),
    ),
  }));
}

/** A member's own drafts, the newest first. */
export async function draftList(member: Member): Promise<DraftRow[]> {
  const { reader } = await database();
  const rows = await reader
    .select()
    .from(articleDrafts)
    .where(eq(articleDrafts.createdBy, member.id))
    .orderBy(desc(articleDrafts.createdAt))
    .limit(MOST);
  return rows.map(({ id, text, createdAt }) => ({ id, at: createdAt, beginning: beginningOf(text) }));
}

const beginningOf = (text: string): string =>
  [...text.trim().slice(0, 2 * BEGINNING)].slice(0, BEGINNING).join("");

/** A member's own draft with what its text says of its source; null where there is none, refused as reading is. */
export async function draftView(member: Member, id: string): Promise<Result<DraftView> | null> {
  const { reader } = await database();
  const [row] = await reader
    .select()
    .from(articleDrafts)
    .where(and(eq(articleDrafts.id, id), eq(articleDrafts.createdBy, member.id)))
    .limit(1);
  if (!row) return null;
  const [twin] = await reader
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(captures, eq(captures.id, articles.capture))
    .where(and(eq(captures.textSha256, sha256Hex(row.text)), ownedBy(member, articles.createdBy)))
    .limit(1);
  const published = row.page?.published;
  const read = await readArticle(row.text, published === undefined ? {} : { date: published });
  if (!read.ok) return read;
  return ok({ id, text: row.text, facts: row.page, proposal: read.value, twin: twin?.id ?? null });
}
