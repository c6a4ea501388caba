import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attachPrinting } from "@/commands/attach-printing";
import { createQuote } from "@/commands/create-quote";
import { createSpeaker } from "@/commands/create-speaker";
import { decideSpan } from "@/commands/decide-span";
import { keepArticleDraft } from "@/commands/keep-article-draft";
import { sendArticle } from "@/commands/send-article";
import { takeInArticle } from "@/commands/take-in-article";
import { attestations } from "@/db/schema/attestation";
import type { Member } from "@/domain/access/actor";
import { articleView } from "@/queries/desk/article";
import { articleList, draftList, draftView } from "@/queries/desk/articles";
import { worthAt } from "@/queries/desk/worth";
import { ARTICLE, articleCase, articleFields } from "../../commands/article-case";
import { at, done, printing, quoteCase, source, TEXT } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";

let held: TestDatabase;
let author: Member;
beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "contributor");
});
afterAll(() => held.close());

describe("articles at the desk", () => {
  test("hand a sentence worth checking to a new claim, for who may know of the article and never of practice", async () => {
    const text = "Il porto\n\nIl debito del porto è salito di 3 miliardi.";
    const taken = async (practice: boolean) =>
      done(await takeInArticle.execute(author, { ...articleFields, text, practice }, at));
    const { article, capture } = await taken(false);
    const view = await articleView(author, article);
    const start = text.indexOf("Il debito");
    expect(view?.reading.worth?.map((one) => one.start)).toEqual([start]);
    expect(await worthAt(author, article, start)).toEqual({
      ...{ words: text.slice(start), lang: view?.lang, start, end: text.length, article, capture },
      ...{ title: articleFields.title, titleLang: view?.lang },
    });
    expect(await worthAt(author, article, start + 1)).toBeNull();
    expect(await worthAt(author, article, Number.NaN)).toBeNull();
    expect(await worthAt(await memberOf(held.db, "contributor"), article, start)).toBeNull();
    expect(await worthAt(author, (await taken(true)).article, start)).toBeNull();
  });

  test("are shown to their contributor, reviewers, editors and auditors, and to nobody else", async () => {
    const { article } = await articleCase(held, author);
    for (const role of ["reviewer", "editor", "auditor"] as const) {
      const member = await memberOf(held.db, role);
      const view = await articleView(member, article);
      expect([role, view?.text, view?.isEditable]).toEqual([role, ARTICLE, role !== "auditor"]);
      expect((await articleList(member)).map((one) => one.id)).toContain(article);
    }
    expect((await articleView(author, article))?.tally).toEqual({
      all: 3,
      accepted: 1,
      rejected: 0,
      left: 2,
    });
    for (const role of ["contributor", "admin"] as const) {
      const member = await memberOf(held.db, role);
      expect(await articleView(member, article)).toBeNull();
      expect(await articleList(member)).toEqual([]);
    }
  });

  test("open on the first passage to decide, or on the one asked for", async () => {
    const { article } = await articleCase(held, author);
    const first = await articleView(author, article);
    expect([first?.passage?.label, first?.ready, first?.canUndo]).toEqual(["2", 1, true]);
    const asked = await articleView(author, article, "i");
    expect(asked?.passage?.exact).toBe("che il comune pagherà le gru");
    expect(asked?.choices.map((one) => one.name)).toContain("Marco Bianchi");
    expect((await articleView(author, article, "no such"))?.passage?.label).toBe("2");
  });

  test("offer for each passage whom it may mean first, apart from everybody else who is named", async () => {
    const { article } = await articleCase(held, author);
    const asked = await articleView(author, article, "i");
    const meant = asked?.choices.map((one) => [one.name, one.isMeant]) ?? [];
    const firstOther = meant.findIndex(([, isMeant]) => !isMeant);
    expect(meant[0]).toEqual([asked?.passage?.proposed?.names[0]?.name, true]);
    expect(firstOther).toBeGreaterThan(0);
    expect(meant.slice(firstOther).every(([, isMeant]) => !isMeant)).toBe(true);
  });

  test("offer the known printings that look like a passage, and in the practice case only show them", async () => {
    const reviewer = await memberOf(held.db, "reviewer");
    const { quote } = await quoteCase(reviewer);
    const fields = { ...articleFields, translators: [], text: `Titolo breve\n\n${TEXT}\n\nFine del testo.` };
    for (const practice of [false, true]) {
      const { article } = done(await takeInArticle.execute(reviewer, { ...fields, practice }, at));
      const [alike, ...others] = (await articleView(reviewer, article))?.alike ?? [];
      expect(others).toEqual([]);
      expect([alike?.quote, alike?.canAttach]).toEqual([quote, !practice]);
      expect(alike?.pieces.map((piece) => piece.text).join("")).toBe("Abbiamo legami molto forti");
    }
  });
});

test("a passage of a known speaker leads to what may be the same in another language, and is sent as its translation", async () => {
  const reviewer = await memberOf(held.db, "reviewer");
  const names = [{ lang: "it", script: "Latn", text: "Anna Rossi", kind: "native" }];
  const { speaker } = done(await createSpeaker.execute(reviewer, { kind: "person", names }, at));
  const said = { speakers: [{ speaker }], date: "2031-05-02", dateBasis: "stated", original: "not_found" };
  const { quote } = done(await createQuote.execute(reviewer, said, at));
  const exact = "Der Hafen öffnet im Mai wieder, und kein Arbeiter verliert seine Arbeit.";
  const { capture } = await source(reviewer, "Hafenblatt", exact);
  done(await attachPrinting.execute(reviewer, { ...printing(quote, capture, exact, exact), lang: "de" }, at));

  const words = "“Il porto riapre a maggio, e nessun operaio perde il lavoro”, ha detto Anna Rossi.";
  const fields = { ...articleFields, translators: [], published: "2031-05-03" };
  const text = `Titolo breve\n\n${words}\n\nFine del testo.`;
  const { article } = done(await takeInArticle.execute(reviewer, { ...fields, text }, at));
  const view = await articleView(reviewer, article);

  expect(view?.across.map((one) => [one.quote, one.days, one.speakers])).toEqual([[quote, 1, [speaker]]]);
  expect(view?.passage?.quote).toBeNull();
  const span = view?.passage?.id ?? "";
  done(await decideSpan.execute(reviewer, { span, version: 1, quote }, at));
  done(await sendArticle.execute(reviewer, { article, accepted: 1 }, at));
  const sent = await held.db.reader.select().from(attestations).where(eq(attestations.quote, quote));
  expect(sent.map((one) => [one.lang, one.relation])).toEqual([
    ["de", "translation"],
    ["it", "translation"],
  ]);
});

describe("drafts", () => {
  const drafted = async (id: string) => {
    const view = await draftView(author, id);
    return view && done(view);
  };

  test("are their member's alone, read but not recorded, and know an article of the same text", async () => {
    const { draft } = done(await keepArticleDraft.execute(author, { text: ARTICLE }, at));
    const view = await drafted(draft);
    expect(view?.proposal.reading.translators.value).toEqual(["Carla Verdi"]);
    expect(view?.twin).not.toBeNull();
    expect((await draftList(author)).map((one) => one.id)).toContain(draft);
    const editor = await memberOf(held.db, "editor");
    expect([await draftView(editor, draft), await draftList(editor)]).toEqual([null, []]);
  });

  test("are read with the day that their page was published", async () => {
    const text = `<!doctype html><html lang="it"><head><title>Il ponte</title>
      <meta property="article:published_time" content="2023-06-07"></head><body><article><h1>Il ponte</h1>
      <p>“Il ponte resta chiuso fino a settembre”, ha detto ieri il sindaco Aldo Ferri ai cronisti.</p>
      </article></body></html>`;
    const { draft } = done(await keepArticleDraft.execute(author, { text }, at));
    const view = await drafted(draft);
    expect(view?.facts?.published).toBe("2023-06-07");
    expect(view?.proposal.spans[0]?.hint).toMatchObject({ text: "ieri", date: "2023-06-06" });
  });
});
