import { takeInArticle } from "@/commands/take-in-article";
import type { Member } from "@/domain/access/actor";
import { ARTICLE, type Case } from "./case";
import type { Desk } from "./desk";

/**
 * The case to practise on: the article's quoted passages with the words that attribute them and its credit
 * lines, taken in and waiting for a person to decide on each. Nothing made from it can become public.
 */
export async function loadPractice(desk: Desk, member: Member, record: Case): Promise<void> {
  const source = record.sources.find((one) => one.id === ARTICLE);
  if (!source?.excerpt) throw new Error("the case holds no excerpt of the article");
  const publisher = record.publishers.find((one) => one.id === source.publisher);
  const { article } = await desk.act(takeInArticle, member, {
    ...{ text: source.excerpt, method: "excerpt", practice: true },
    ...{ kind: source.kind, tier: source.tier, title: source.title, titleKind: source.titleKind },
    ...{ publisher: publisher?.name, translators: source.translators, lang: source.language },
    ...{ published: source.published, publishedBasis: "inferred", publishedNote: source.publishedNote },
  });
  desk.name("article", ARTICLE, article);
}
