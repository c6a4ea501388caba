import { decideSpan } from "@/commands/decide-span";
import { keepArticleDraft } from "@/commands/keep-article-draft";
import { takeInArticle } from "@/commands/take-in-article";
import { spans } from "@/db/schema/article";
import type { Member } from "@/domain/access/actor";
import { stripOf } from "@/domain/intake/strip";
import type { TestDatabase } from "../database";
import { at, done } from "./case";

/** A short article of our own: two people, quoted words in full and in part, reported speech, credits. */
export const ARTICLE = [
  "La ministra presenta il piano per il porto",
  "“Il porto riapre a maggio… e nessuno resta a casa”, ha detto la ministra Anna Rossi in una conferenza stampa il 30 marzo.",
  "Il sindaco Marco Bianchi ha definito il piano “un primo passo”.",
  "Bianchi ha aggiunto che il comune pagherà le gru.",
  "Fonte: Agenzia del Porto",
  "Traduzione: Carla Verdi",
].join("\n\n");

export const articleFields = {
  text: ARTICLE,
  title: "La ministra presenta il piano per il porto",
  publisher: "Il Molo",
  translators: ["Carla Verdi"],
  lang: "it",
  derivesFrom: "Agenzia del Porto",
};

/** The passages of an article as the rail shows them. */
export async function stripIn(held: TestDatabase, article: string) {
  const rows = await held.db.reader.select().from(spans);
  return stripOf(rows.filter((row) => row.article === article));
}

/** An article taken in, its first passage accepted, and a draft beside it. */
export async function articleCase(held: TestDatabase, author: Member, decider: Member = author) {
  const taken = done(await takeInArticle.execute(author, articleFields, at));
  const [first] = await stripIn(held, taken.article);
  if (!first) throw new Error("no passage was found");
  done(await decideSpan.execute(decider, { span: first.id, version: 1 }, at));
  const { draft } = done(await keepArticleDraft.execute(author, { text: ARTICLE }, at));
  return { ...taken, span: first.id, draft };
}
