import "server-only";
import { and, eq } from "drizzle-orm";
import { database } from "@/db/client";
import { ownedBy } from "@/db/owned";
import { articles } from "@/db/schema/article";
import { captures, sources } from "@/db/schema/source";
import type { Member } from "@/domain/access/actor";
import type { BegunFrom } from "@/domain/desk/claim-editor";
import { sentenceLanguage } from "@/domain/intake/sentence-language";

/** The sentence worth checking that begins at a place of an article, as printed; null where there is none. */
export async function worthAt(member: Member, article: string, at: number): Promise<BegunFrom | null> {
  const { reader } = await database();
  const [found] = await reader
    .select({ reading: articles.reading, copy: captures, title: sources.title, lang: sources.lang })
    .from(articles)
    .innerJoin(captures, eq(captures.id, articles.capture))
    .innerJoin(sources, eq(sources.id, articles.source))
    .where(and(eq(articles.id, article), eq(sources.practice, false), ownedBy(member, articles.createdBy)))
    .limit(1);
  const one = found?.reading.worth?.find(({ start }) => start === at);
  if (!found || !one) return null;
  const { start, end } = one;
  const words = found.copy.text.slice(start, end);
  return {
    ...{ words, start, end, article, capture: found.copy.id },
    ...{ title: found.title, titleLang: found.lang, lang: sentenceLanguage(words, found.lang) },
  };
}
