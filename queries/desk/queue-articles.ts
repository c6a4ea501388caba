import "server-only";
import { count, eq, inArray } from "drizzle-orm";
import { database } from "@/db/client";
import { articles, spans } from "@/db/schema/article";
import { members } from "@/db/schema/member";
import { publishers, sources } from "@/db/schema/source";
import type { ArticleCard } from "@/domain/queue/pages";
import type { ArticleWork } from "@/domain/queue/work";

/** Articles with how far their passages are decided, for lists. */
export async function articlesInWork(
  ids: readonly string[],
): Promise<Map<string, { work: ArticleWork; card: ArticleCard }>> {
  if (ids.length === 0) return new Map();
  const { reader } = await database();
  const rows = await reader
    .select({
      id: articles.id,
      practice: sources.practice,
      by: articles.createdBy,
      name: members.name,
      title: sources.title,
      lang: sources.lang,
      publisher: publishers.name,
      published: sources.published,
    })
    .from(articles)
    .innerJoin(sources, eq(sources.id, articles.source))
    .leftJoin(publishers, eq(publishers.id, sources.publisher))
    .leftJoin(members, eq(members.id, articles.createdBy))
    .where(inArray(articles.id, [...ids]));
  const states = await reader
    .select({ article: spans.article, state: spans.state, n: count() })
    .from(spans)
    .where(inArray(spans.article, [...ids]))
    .groupBy(spans.article, spans.state);
  return new Map(
    rows.map(({ id, practice, by, name, ...card }) => {
      const own = states.filter((one) => one.article === id);
      const sum = (...wanted: string[]) =>
        own.filter(({ state }) => wanted.includes(state)).reduce((total, { n }) => total + n, 0);
      const work: ArticleWork = {
        ...{ kind: "article", id, practice, createdBy: { id: by, name: name ?? "" } },
        found: sum("proposed", "accepted", "edited", "rejected"),
        accepted: sum("accepted", "edited"),
        rejected: sum("rejected"),
      };
      return [id, { work, card }];
    }),
  );
}
