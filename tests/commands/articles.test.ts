import { existsSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { acceptSureSpans } from "@/commands/accept-sure-spans";
import { addSpan } from "@/commands/add-span";
import { createSpeaker } from "@/commands/create-speaker";
import { decideSpan } from "@/commands/decide-span";
import { discardArticleDraft, keepArticleDraft } from "@/commands/keep-article-draft";
import { joinSpans, splitSpan } from "@/commands/reshape-span";
import { sendArticle } from "@/commands/send-article";
import { submitProposal } from "@/commands/submit-proposal";
import { takeInArticle } from "@/commands/take-in-article";
import { undoSpan } from "@/commands/undo-span";
import { withdrawArticle } from "@/commands/withdraw-article";
import { articleDrafts, articles, spans } from "@/db/schema/article";
import { attestations } from "@/db/schema/attestation";
import { authorships } from "@/db/schema/publishing";
import { quoteSpeakers, quotes } from "@/db/schema/quote";
import { captures, sources } from "@/db/schema/source";
import { speakerNames, speakers } from "@/db/schema/speaker";
import type { Member } from "@/domain/access/actor";
import { EXTRACTION_VERSION } from "@/domain/extraction/extract";
import { sha256Hex } from "@/domain/hash";
import { isSure, sureIn } from "@/domain/intake/sure";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { ARTICLE, articleFields, stripIn } from "./article-case";
import { at, done, everything, quoteCase, rulesOf } from "./case";

let held: TestDatabase;
let member: Member;
beforeAll(async () => {
  held = await testDatabase();
  member = await memberOf(held.db, "reviewer");
});
afterAll(() => held.close());

const takeIn = async (fields: object = {}, actor = member) =>
  done(await takeInArticle.execute(actor, { ...articleFields, ...fields }, at));

async function passage(article: string, label: string) {
  const found = (await stripIn(held, article)).find((one) => one.label === label);
  if (!found) throw new Error(`no passage ${label}`);
  return found;
}

async function decide(article: string, label: string, card: object = {}, actor = member) {
  const { id: span, version } = await passage(article, label);
  return decideSpan.execute(actor, { span, version, ...card }, at);
}

const loggedSince = async (seq: number) => {
  const { rows } = await held.db.readerClient.execute({
    sql: "SELECT action, subject, body FROM log_entry WHERE seq > ? ORDER BY seq",
    args: [seq],
  });
  return rows.map(({ action, subject, body }) => ({ action, subject, body: JSON.parse(String(body)) }));
};
const lastSeq = async () =>
  Number((await held.db.readerClient.execute("SELECT max(seq) AS n FROM log_entry")).rows[0]?.n ?? 0);

/** Refused for this reason, with nothing written. */
async function refusedBy(rule: string, act: () => Promise<{ ok: boolean }>) {
  const before = await everything(held);
  const result = await act();
  expect(rulesOf(result as Parameters<typeof rulesOf>[0])).toContain(rule);
  expect(await everything(held)).toBe(before);
}

describe("an article taken in", () => {
  test("is frozen exactly as given, with its hash, and its source says where each value comes from", async () => {
    const seq = await lastSeq();
    const text = `\ufeff ${ARTICLE}\r\n\u200b…  \n`;
    const {
      article,
      source,
      capture,
      spans: found,
    } = await takeIn({ text, authors: ["Luca Neri"], url: "https://ilmolo.example/porto" });
    const [copy] = (await held.db.reader.select().from(captures)).filter((row) => row.id === capture);
    expect(copy?.text).toBe(text);
    expect(copy?.textSha256).toBe(sha256Hex(text));
    const [made] = (await held.db.reader.select().from(sources)).filter((row) => row.id === source);
    expect(made).toMatchObject({
      lang: "it",
      langBasis: "inferred",
      publisherBasis: "stated",
      authors: [{ name: "Luca Neri", basis: "stated" }],
      translators: [{ name: "Carla Verdi", basis: "stated" }],
      published: null,
      publishedBasis: "not_known",
      urlBasis: "stated",
      credits: "Fonte: Agenzia del Porto\nTraduzione: Carla Verdi",
      practice: false,
    });
    const [row] = (await held.db.reader.select().from(articles)).filter((one) => one.id === article);
    expect(row?.reading.derivesFrom).toEqual({ value: "Agenzia del Porto", basis: "stated" });
    expect(await loggedSince(seq)).toEqual([
      {
        action: "article.take-in",
        subject: article,
        body: { source, capture, textSha256: sha256Hex(text), spans: found },
      },
    ]);
  });

  test("proposes its passages with version, confidence and reasons, and confirms none", async () => {
    const { article } = await takeIn();
    const strip = await stripIn(held, article);
    expect(strip.map((one) => [one.label, ARTICLE.slice(one.start, one.end), one.state])).toEqual([
      ["1", "Il porto riapre a maggio… e nessuno resta a casa", "proposed"],
      ["2", "un primo passo", "proposed"],
      ["i", "che il comune pagherà le gru", "proposed"],
    ]);
    expect(strip.map((one) => one.speakerNames)).toEqual([
      ["Anna Rossi"],
      ["Marco Bianchi"],
      ["Marco Bianchi"],
    ]);
    expect(strip[0]?.attribution).toBe("ha detto la ministra Anna Rossi");
    expect(strip[0]?.elisions).toBeNull();
    expect(strip[0]?.proposed?.hint).toEqual({
      text: "una conferenza stampa il 30 marzo",
      date: "XXXX-03-30",
      reasons: ["occasion.date", "occasion.event"],
    });
    expect(strip.every((one) => (one.proposed?.confidence ?? 0) > 0 && one.proposed?.reasons.length)).toBe(
      true,
    );
    const [row] = (await held.db.reader.select().from(articles)).filter((one) => one.id === article);
    expect(row).toMatchObject({ state: "confirming", extractorVersion: EXTRACTION_VERSION });
  });

  test.each([
    ["text", { text: "" }, "empty"],
    ["text", { text: "a\ud800" }, "lone_surrogate"],
    ["text", { text: "a\u0000" }, "control_character"],
    ["text", { text: "è".repeat(500_001) }, "too_long"],
    ["title", { title: "" }, "empty"],
    ["title", { title: "a\u202eb" }, "direction_control"],
    ["lang", { lang: "italiano" }, "language_unknown"],
    ["published", { published: "2023-02-30" }, "date_impossible"],
    ["published", { published: "0000-13-45" }, "date_impossible"],
    ["url", { url: "javascript:alert(1)" }, "url_not_http"],
    ["publisherBasis", { publisherBasis: "guessed" }, "not_in_list"],
    ["authors.0", { authors: ["a\u200bb"] }, "invisible_character"],
    ["putBack.0", { putBack: [-1] }, "wrong_type"],
    ["more", { more: 1 }, "unrecognized_keys"],
  ])("is refused for %s %#, and nothing is written", async (field, given, rule) => {
    const before = await everything(held);
    const result = await takeInArticle.execute(member, { ...articleFields, ...given }, at);
    expect(result).toMatchObject({ ok: false, refusals: [{ kind: "invalid", rule, field }] });
    expect(await everything(held)).toBe(before);
  });

  test("over one megabyte is refused with the limit and the length named", async () => {
    const result = await takeInArticle.execute(member, { ...articleFields, text: "a".repeat(1_000_001) }, at);
    expect(result).toMatchObject({
      refusals: [
        { rule: "too_long", field: "text", params: { limit: 1_000_000, length: 1_000_001, unit: "bytes" } },
      ],
    });
  });

  test.each([
    "Parola",
    "Ett ord på svenska utan några citat.",
    "\u202e\u200b ",
    "。",
    "<b>“x”</b>'; DROP TABLE span;--",
  ])("of %j is taken as it is and holds no passage that is not there", async (text) => {
    const { capture, spans: found } = await takeIn({ text, title: "T", translators: [] });
    const [copy] = (await held.db.reader.select().from(captures)).filter((row) => row.id === capture);
    expect([copy?.text, found <= 1]).toEqual([text, true]);
  });

  test("knows a speaker on record by name, and leaves two of one name to the member", async () => {
    const person = async (text: string) =>
      done(
        await createSpeaker.execute(
          member,
          { kind: "person", names: [{ lang: "it", script: "Latn", text, kind: "native" }] },
          at,
        ),
      ).speaker;
    const anna = await person("Anna Ròssi");
    const { article } = await takeIn();
    expect(await passage(article, "1")).toMatchObject({ speakers: [anna], speakerNames: [] });
    await person("Anna Rossi");
    const again = await takeIn();
    expect(await passage(again.article, "1")).toMatchObject({ speakers: [], speakerNames: ["Anna Rossi"] });
  });

  test("takes a line put back for its own words", async () => {
    const text = `Titolo di prova\n\nAnna Rossi è ministra.\n\nCondividi: “Il porto riapre”, ha detto Anna Rossi.\n\nFine della storia di oggi.`;
    const start = text.indexOf("Condividi");
    expect((await takeIn({ text, translators: [] })).spans).toBe(0);
    expect((await takeIn({ text, translators: [], putBack: [start] })).spans).toBe(1);
  });
});

describe("a draft", () => {
  test("keeps the pasted text, and is gone when the article is in", async () => {
    const { draft } = done(await keepArticleDraft.execute(member, { text: ARTICLE }, at));
    await takeIn({ draft });
    expect((await held.db.reader.select().from(articleDrafts)).some((row) => row.id === draft)).toBe(false);
  });

  test("of HTML holds the article's words and what the page says of itself", async () => {
    const html = `<!doctype html><html lang="it"><head><title>Porto | Il Molo</title><meta property="og:title" content="Il porto riapre"><meta property="og:site_name" content="Il Molo"><meta property="article:published_time" content="2023-04-16T10:00:00Z"><link rel="canonical" href="https://ilmolo.example/p"></head><body><nav>Menu</nav><article><h1>Il porto riapre</h1>${ARTICLE.split(
      "\n\n",
    )
      .map((line) => `<p>${line}</p>`)
      .join("\n")}<script>alert(1)</script></article></body></html>`;
    const { draft } = done(await keepArticleDraft.execute(member, { text: html }, at));
    const [row] = (await held.db.reader.select().from(articleDrafts)).filter((one) => one.id === draft);
    expect(row?.text).toContain("“Il porto riapre a maggio… e nessuno resta a casa”, ha detto la ministra");
    expect(row?.text).not.toMatch(/Menu|alert|<p>/);
    expect(row?.page).toEqual({
      title: "Il porto riapre",
      publisher: "Il Molo",
      published: "2023-04-16",
      lang: "it",
      url: "https://ilmolo.example/p",
    });
  });

  test("is its member's alone", async () => {
    const { draft } = done(await keepArticleDraft.execute(member, { text: "Mio." }, at));
    const other = await memberOf(held.db, "editor");
    await refusedBy("unknown", () => discardArticleDraft.execute(other, { draft }, at));
    done(await discardArticleDraft.execute(member, { draft }, at));
    expect((await held.db.reader.select().from(articleDrafts)).some((row) => row.id === draft)).toBe(false);
  });

  test("of a page without words is refused", async () => {
    await refusedBy("page-unreadable", () =>
      keepArticleDraft.execute(member, { text: "<html><body><script>x</script></body></html>" }, at),
    );
  });
});

describe("a passage", () => {
  test("is accepted as proposed, and the next to decide is named", async () => {
    const { article } = await takeIn();
    const seq = await lastSeq();
    const value = done(await decide(article, "1"));
    expect(value).toEqual({ article, passage: "1", next: "2" });
    const one = await passage(article, "1");
    expect(one).toMatchObject({ state: "accepted", decidedBy: member.id, version: 2 });
    expect(await loggedSince(seq)).toEqual([
      { action: "span.decide", subject: one.id, body: { article, state: "accepted", act: "accept" } },
    ]);
    done(await decide(article, "2"));
    expect(done(await decide(article, "i", { act: "reject" })).next).toBe("i");
  });

  test("is accepted as edited, with another speaker, form, edge and the meaning of its dots", async () => {
    const { article } = await takeIn();
    done(await decide(article, "1", { act: "end-left" }));
    const moved = await passage(article, "1");
    expect(ARTICLE.slice(moved.start, moved.end)).toBe("Il porto riapre a maggio… e nessuno resta a");
    expect(moved.state).toBe("proposed");
    done(
      await decide(article, "1", {
        who: ["name:Il governo"],
        basis: "inferred",
        form: "partial",
        dots: "cut",
      }),
    );
    expect(await passage(article, "1")).toMatchObject({
      state: "edited",
      speakers: [],
      speakerNames: ["Il governo"],
      speakerBasis: "inferred",
      form: "partial",
      elisions: [{ kind: "marked", at: 24 }],
    });
  });

  test("seen in an older version is refused with the version that stands", async () => {
    const { article } = await takeIn();
    const { id: span } = await passage(article, "1");
    done(await decide(article, "1"));
    const result = await decideSpan.execute(member, { span, version: 1, act: "reject" }, at);
    expect(result).toMatchObject({
      refusals: [{ kind: "conflict", rule: "stale-version", theirs: { state: "accepted" } }],
    });
    expect((await passage(article, "1")).state).toBe("accepted");
  });

  test("needs a speaker, a place in the text and speakers that exist", async () => {
    const { article } = await takeIn();
    await refusedBy("speaker-needed", () => decide(article, "1", { whole: true }));
    await refusedBy("range-outside-text", () => decide(article, "1", { end: ARTICLE.length + 1 }));
    await refusedBy("range-outside-text", () => decide(article, "1", { start: 40, end: 40 }));
    await refusedBy("unknown", () => decide(article, "1", { who: [`id:${article}`] }));
    await refusedBy("id_typo", () => decide(article, "1", { who: ["id:00000001"] }));
    await refusedBy("empty", () => decide(article, "1", { who: ["Anna"] }));
  });

  const spansOf = (article: string) =>
    held.db.reader.select().from(spans).where(eq(spans.article, article)).orderBy(spans.id);

  test("is accepted together with all that are as sure, and one undo takes it back", async () => {
    const { article } = await takeIn();
    const before = await spansOf(article);
    const sure = before.filter((one) => isSure(one, 60)).map((one) => one.id);
    expect(sure.length).toBeGreaterThan(1);
    expect(sureIn(before).at(-1)).toEqual({ least: 60, passages: sure.length });
    done(await acceptSureSpans.execute(member, { article, confidence: 60 }, at));
    const after = await spansOf(article);
    expect(after.filter((one) => one.state === "accepted").map((one) => one.id)).toEqual(sure);
    expect(after.filter((one) => !sure.includes(one.id))).toEqual(
      before.filter((one) => !sure.includes(one.id)),
    );
    await refusedBy("none-sure", () => acceptSureSpans.execute(member, { article, confidence: 60 }, at));
    expect(done(await undoSpan.execute(member, { article }, at)).passage).toBe("1");
    expect((await spansOf(article)).map(({ version: _, ...one }) => one)).toEqual(
      before.map(({ version: _, ...one }) => one),
    );
  });

  test("is cut in two before other words, or joined with the next, and undone is as it was", async () => {
    const { article } = await takeIn();
    const before = await spansOf(article);
    const first = await passage(article, "1");
    const exact = (one: { start: number; end: number }) => ARTICLE.slice(one.start, one.end);
    await refusedBy("words-not-in-passage", () =>
      splitSpan.execute(member, { span: first.id, version: 1, words: exact(first).slice(0, 9) }, at),
    );
    done(await splitSpan.execute(member, { span: first.id, version: 1, words: "e nessuno" }, at));
    expect(exact(await passage(article, "1"))).toBe("Il porto riapre a maggio…");
    expect(await passage(article, "2")).toMatchObject({ state: "proposed", speakers: first.speakers });
    expect(exact(await passage(article, "2"))).toBe("e nessuno resta a casa");
    await refusedBy("stale-version", () => joinSpans.execute(member, { span: first.id, version: 1 }, at));
    done(await joinSpans.execute(member, { span: first.id, version: 2 }, at));
    expect(exact(await passage(article, "1"))).toBe(exact(first));
    expect((await passage(article, "2")).state).toBe("rejected");
    for (const _ of ["the join", "the cut"]) done(await undoSpan.execute(member, { article }, at));
    const kept = (await spansOf(article)).filter((one) => before.some(({ id }) => id === one.id));
    expect(kept.map(({ version: _, ...one }) => one)).toEqual(before.map(({ version: _, ...one }) => one));
    const last = (await spansOf(article)).toSorted((a, b) => b.start - a.start)[0];
    await refusedBy("no-next-passage", () =>
      joinSpans.execute(member, { span: last?.id, version: last?.version }, at),
    );
  });

  test("is added by hand where its words stand to the letter, once", async () => {
    const { article } = await takeIn();
    const added = done(
      await addSpan.execute(member, { article, exact: "riapre a maggio", form: "partial" }, at),
    );
    const one = await passage(article, added.passage);
    expect(ARTICLE.slice(one.start, one.end)).toBe("riapre a maggio");
    expect(one.proposed).toBeNull();
    await refusedBy("passage-there-already", () =>
      addSpan.execute(member, { article, exact: "riapre a maggio" }, at),
    );
    await refusedBy("words-not-in-article", () =>
      addSpan.execute(member, { article, exact: "riapre a giugno" }, at),
    );
  });
});

describe("undo", () => {
  test("goes back any number of steps, through edges, speakers and decisions", async () => {
    const { article } = await takeIn();
    const before = await stripIn(held, article);
    done(await decide(article, "1", { act: "start-right" }));
    done(await decide(article, "1", { who: ["name:Altri"] }));
    done(await decide(article, "2", { act: "reject", note: "Titolo" }));
    done(await decide(article, "1", { act: "end-left" }));
    for (const back of ["1", "2", "1", "1"])
      expect(done(await undoSpan.execute(member, { article }, at)).passage).toBe(back);
    const bare = ({ version: _, ...one }: (typeof before)[number]) => one;
    expect((await stripIn(held, article)).map(bare)).toEqual(before.map(bare));
    await refusedBy("nothing-to-undo", () => undoSpan.execute(member, { article }, at));
  });

  test("takes back one's own decision, and not over another's", async () => {
    const other = await memberOf(held.db, "editor");
    const { article } = await takeIn();
    done(await decide(article, "1"));
    done(await decide(article, "2", { act: "reject" }, other));
    done(await undoSpan.execute(member, { article }, at));
    expect((await passage(article, "1")).state).toBe("proposed");
    expect((await passage(article, "2")).state).toBe("rejected");
    done(await decide(article, "1"));
    done(await decide(article, "1", { act: "reject" }, other));
    await refusedBy("decided-since", () => undoSpan.execute(member, { article }, at));
  });
});

describe("sending", () => {
  test("makes draft quotes with their printing, its proposer and its confirmer, and nothing of what is undecided", async () => {
    const confirmer = await memberOf(held.db, "contributor");
    const { article, source, capture } = await takeIn({}, confirmer);
    done(await decide(article, "2", {}, confirmer));
    const counts = async () => [
      (await held.db.reader.select().from(quotes)).length,
      (await held.db.reader.select().from(attestations)).length,
    ];
    const [quotesBefore = 0, printingsBefore = 0] = await counts();
    const seq = await lastSeq();
    const sent = done(await sendArticle.execute(member, { article, accepted: 1 }, at));
    expect(await counts()).toEqual([quotesBefore + 1, printingsBefore + 1]);
    const [quote] = sent.quotes;
    const [row] = (await held.db.reader.select().from(quotes)).filter((one) => one.id === quote);
    const [printing] = (await held.db.reader.select().from(attestations)).filter(
      (one) => one.quote === quote,
    );
    expect(row).toMatchObject({ state: "draft", practice: false, leading: printing?.id });
    expect(printing).toMatchObject({
      ...{ siglum: "A", source, capture, exact: "un primo passo", lang: "it", form: "partial" },
      ...{ relation: "translation", translator: "Carla Verdi", translatorBasis: "inherited" },
      proposedBy: { by: "extraction", version: EXTRACTION_VERSION },
      confirmedBy: confirmer.id,
    });
    expect(ARTICLE.slice(printing?.start, printing?.end)).toBe(printing?.exact);
    const wrote = (await held.db.reader.select().from(authorships)).filter((one) => one.record === quote);
    expect(wrote.map((one) => one.member).sort()).toEqual([confirmer.id, member.id].sort());
    const [entry] = await loggedSince(seq);
    expect(entry).toMatchObject({ action: "article.send", subject: article, body: { quotes: [quote] } });
    await refusedBy("nothing-to-send", () => sendArticle.execute(member, { article, accepted: 0 }, at));
    await refusedBy("passage-sent", () => decide(article, "2", { act: "reject" }));
    await refusedBy("nothing-to-undo", () => undoSpan.execute(confirmer, { article }, at));
  });

  test("makes each named speaker once, and the passages left know them", async () => {
    const { article } = await takeIn({
      text: ARTICLE.replaceAll("Marco Bianchi", "Dario Fumagalli").replaceAll("Bianchi", "Fumagalli"),
    });
    done(await decide(article, "2"));
    const { quotes: made } = done(await sendArticle.execute(member, { article, accepted: 1 }, at));
    const names = (await held.db.reader.select().from(speakerNames)).filter(
      (one) => one.text === "Dario Fumagalli",
    );
    expect(names).toMatchObject([{ lang: "it", script: "Latn" }]);
    const speaking = (await held.db.reader.select().from(quoteSpeakers)).filter(
      (one) => one.quote === made[0],
    );
    expect(speaking).toMatchObject([{ speaker: names[0]?.speaker, part: "speaker" }]);
    const [record] = (await held.db.reader.select().from(speakers)).filter(
      (one) => one.id === names[0]?.speaker,
    );
    expect(record?.kind).toBe("person");
    expect(await passage(article, "i")).toMatchObject({ speakers: [names[0]?.speaker], speakerNames: [] });
  });

  test("sends no other number than the page showed", async () => {
    const { article } = await takeIn();
    done(await decide(article, "1"));
    done(await decide(article, "2"));
    await refusedBy("stale-version", () => sendArticle.execute(member, { article, accepted: 1 }, at));
  });

  test("hangs a passage on a known quote as its next printing", async () => {
    const { quote } = await quoteCase(member);
    const { article } = await takeIn();
    done(await decide(article, "1", { quote }));
    done(await sendArticle.execute(member, { article, accepted: 1 }, at));
    const printings = (await held.db.reader.select().from(attestations)).filter((one) => one.quote === quote);
    expect(printings.map((one) => one.siglum)).toEqual(["A", "B", "C"]);
    const [row] = (await held.db.reader.select().from(quotes)).filter((one) => one.id === quote);
    expect(row?.leading).toBe(printings[0]?.id);
  });

  test("of the practice case makes practice quotes that are never submitted nor mixed with the record", async () => {
    const { quote } = await quoteCase(member);
    const { article } = await takeIn({ practice: true });
    await refusedBy("practice-apart", () => decide(article, "1", { quote }));
    done(await decide(article, "1"));
    const { quotes: made } = done(await sendArticle.execute(member, { article, accepted: 1 }, at));
    const [row] = (await held.db.reader.select().from(quotes)).filter((one) => one.id === made[0]);
    expect(row?.practice).toBe(true);
    await refusedBy("practice-is-never-public", () =>
      submitProposal.execute(member, { record: made[0] }, at),
    );
  });

  test("and deciding end when the article is withdrawn", async () => {
    const { article } = await takeIn();
    done(await decide(article, "1"));
    await refusedBy("stale-version", () => withdrawArticle.execute(member, { article, version: 9 }, at));
    done(await withdrawArticle.execute(member, { article, version: 1 }, at));
    await refusedBy("article-withdrawn", () => sendArticle.execute(member, { article, accepted: 1 }, at));
    await refusedBy("article-withdrawn", () => decide(article, "2"));
    await refusedBy("article-withdrawn", () => withdrawArticle.execute(member, { article, version: 2 }, at));
  });
});

describe("whatever is pasted and however it is edited", () => {
  const piece = fc.constantFrom(
    "“",
    "”",
    "«",
    "»",
    '"',
    "…",
    ".",
    ", ",
    " ",
    "\n\n",
    "\u202e",
    "\u200b",
    "😀",
    "\u0301",
    "Anna Rossi ",
    "ha detto ",
    "che ",
    "il porto riapre ",
    "Fonte: ",
  );
  const pasted = fc
    .array(fc.oneof(piece, piece, fc.string({ unit: "grapheme", maxLength: 8 })), {
      minLength: 1,
      maxLength: 30,
    })
    .map((all) => all.join(""));
  const acts = fc.array(
    fc.record({
      at: fc.nat(9),
      act: fc.constantFrom("accept", "keep", "start-left", "start-right", "end-left", "end-right"),
      who: fc.constant(["name:Anna Rossi"]),
    }),
    { maxLength: 6 },
  );

  test("every stored passage, and every printing made of one, is a slice of the untouched text", async () => {
    await fc.assert(
      fc.asyncProperty(pasted, acts, async (text, steps) => {
        const taken = await takeInArticle.execute(member, { text, title: "T", lang: "it" }, at);
        if (!taken.ok) return;
        const { article, capture } = taken.value;
        for (const { at: place, ...card } of steps) {
          const strip = await stripIn(held, article);
          const one = strip[place % Math.max(1, strip.length)];
          if (one) await decideSpan.execute(member, { span: one.id, version: one.version, ...card }, at);
        }
        const strip = await stripIn(held, article);
        const ready = strip.filter((one) => one.state === "accepted" || one.state === "edited").length;
        if (ready > 0) done(await sendArticle.execute(member, { article, accepted: ready }, at));
        const [copy] = (await held.db.reader.select().from(captures)).filter((row) => row.id === capture);
        expect(copy?.text).toBe(text);
        for (const { start, end } of strip)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        const printings = (await held.db.reader.select().from(attestations)).filter(
          (one) => one.capture === capture,
        );
        expect(printings.length).toBe(ready);
        for (const one of printings) expect(text.slice(one.start, one.end)).toBe(one.exact);
      }),
      { numRuns: 25 },
    );
  });
});

const WHOLE = "../shared/demo/article.it.txt";

describe("the practice article, whole, through the commands", () => {
  test.runIf(existsSync(WHOLE))(
    "gives ten quoted passages and no junk, at least eight speakers right, and ends in the queue",
    async () => {
      const text = readFileSync(WHOLE, "utf8");
      const { article, capture } = await takeIn({
        ...{ text, practice: true, title: text.split("\n")[0], publisher: "veronulla" },
        ...{ translators: ["Luciano Lago"], derivesFrom: "Press Tv" },
      });
      const quoted = (await stripIn(held, article)).filter((one) => one.form !== "indirect");
      const said = quoted.map((one) => one.speakerNames.join(" + "));
      expect(said).toEqual([
        "Vladimir Putin + Li Shangfu",
        "Vladimir Putin",
        "Vladimir Putin",
        "Li Shangfu",
        "Li Shangfu",
        "Li Shangfu",
        "Li Shangfu",
        "Vladimir Putin + Xi Jinping",
        "Tan Kefei",
        "Tan Kefei",
      ]);
      for (const { label } of quoted) done(await decide(article, label));
      const { quotes: made } = done(await sendArticle.execute(member, { article, accepted: 10 }, at));
      expect(made).toHaveLength(10);
      const printings = (await held.db.reader.select().from(attestations)).filter(
        (one) => one.capture === capture,
      );
      expect(printings.every((one) => text.slice(one.start, one.end) === one.exact)).toBe(true);
      const rows = (await held.db.reader.select().from(spans)).filter((one) => one.article === article);
      expect(rows.filter((one) => one.attestation !== null)).toHaveLength(10);
    },
  );
});
