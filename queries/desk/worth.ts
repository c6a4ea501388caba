import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { articles } from "@/db/schema/article";
import { captures, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import { ownedBy } from "./visible";

/** The sentence worth checking that begins at a place of an article, as printed; null where there is none. */
export async function worthAt(
  member: Member,
  article: string,
  at: number,
): Promise<{ words: string; lang: string } | null> {
  const { reader } = await database();
  const [found] = await reader
    .select({ reading: articles.reading, text: captures.text, lang: sources.lang })
    .from(articles)
    .innerJoin(captures, eq(captures.id, articles.capture))
    .innerJoin(sources, eq(sources.id, articles.source))
    .where(and(eq(articles.id, article), eq(sources.practice, false), ownedBy(member, articles.createdBy)))
    .limit(1);
  const one = found?.reading.worth?.find(({ start }) => start === at);
  return found && one ? { words: found.text.slice(one.start, one.end), lang: found.lang } : null;
}
