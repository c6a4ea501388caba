import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addOccurrence } from "@/commands/add-occurrence";
import { createClaim } from "@/commands/create-claim";
import { decideSpan } from "@/commands/decide-span";
import { editClaim } from "@/commands/edit-claim";
import { sendArticle } from "@/commands/send-article";
import { takeInArticle } from "@/commands/take-in-article";
import { attestations } from "@/db/schema/attestation";
import { claimOccurrences, claims } from "@/db/schema/claim";
import { authorships } from "@/db/schema/publishing";
import type { Member } from "@/domain/access/actor";
import { claimEditor } from "@/queries/desk/claim-editor";
import { claimsIn } from "@/queries/desk/claim-list";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { articleFields, stripIn } from "./article-case";
import { at, done, rulesOf } from "./case";

const QUOTED = "Il debito del porto è salito di 3 miliardi";
const NARRATED = "Nel 2022 le navi sono state 210.";
const TEXT = `Il porto chiude i conti\n\n“${QUOTED}. Nessuno lo sapeva”, ha detto Anna Rossi. ${NARRATED}`;

let held: TestDatabase;
let author: Member;
beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "contributor");
});
afterAll(() => held.close());

const takeIn = async (more: { practice?: boolean } = {}) =>
  done(await takeInArticle.execute(author, { ...articleFields, text: TEXT, translators: [], ...more }, at));

async function begin(capture: string, words: string, actor = author) {
  const start = TEXT.indexOf(words);
  const madeIn = { capture, passage: words, start, end: start + words.length };
  return createClaim.execute(actor, { text: { it: words }, lang: "it", madeIn }, at);
}

const placesOf = (claim: string) =>
  held.db.reader.select().from(claimOccurrences).where(eq(claimOccurrences.claim, claim));

/** Accepts the one quote of the article and sends it; its printing. */
async function send(article: string, actor = author) {
  const [span] = await stripIn(held, article);
  done(await decideSpan.execute(actor, { span: span?.id, version: span?.version }, at));
  const { quotes } = done(await sendArticle.execute(actor, { article, accepted: 1 }, at));
  const all = await held.db.reader.select().from(attestations);
  return { quote: quotes[0] ?? "", printing: all.find((one) => one.quote === quotes[0])?.id };
}

describe("a claim begun from words of an article", () => {
  test.each([true, false])("belongs to the practice case as the article does: %s", async (practice) => {
    const { capture } = await takeIn({ practice });
    const { claim } = done(await begin(capture, NARRATED));
    const [row] = await held.db.reader.select().from(claims).where(eq(claims.id, claim));
    expect(row?.practice).toBe(practice);
  });

  test("keeps where they stand, and shows the way back to who may know of the article", async () => {
    const { article, source, capture } = await takeIn();
    const { claim } = done(await begin(capture, NARRATED));
    const start = TEXT.indexOf(NARRATED);
    expect(await placesOf(claim)).toMatchObject([
      { source, capture, start, end: TEXT.length, exact: NARRATED, attestation: null },
    ]);
    const [shown] = (await claimEditor(author, claim))?.occurrences ?? [];
    expect(shown).toMatchObject({ exact: NARRATED, inArticle: { id: article, line: TEXT.indexOf("“") } });
    expect(await claimsIn(author, capture)).toMatchObject([{ id: claim, start, end: TEXT.length }]);
    expect(await claimsIn(await memberOf(held.db, "contributor"), capture)).toEqual([]);
  });

  test("is made in their quote as soon as that is sent, and what the source says itself is not", async () => {
    const { article, capture } = await takeIn();
    const { claim } = done(await begin(capture, `${QUOTED}.`));
    const { claim: other } = done(await begin(capture, NARRATED));
    const { quote, printing } = await send(article);
    expect(await placesOf(claim)).toMatchObject([{ attestation: printing, exact: `${QUOTED}.` }]);
    expect((await claimEditor(author, claim))?.occurrences).toMatchObject([{ quote, speakers: [{}] }]);
    expect(await placesOf(other)).toMatchObject([{ attestation: null, exact: NARRATED }]);
    const { claim: later } = done(await begin(capture, QUOTED));
    expect(await placesOf(later)).toMatchObject([{ attestation: printing, exact: QUOTED }]);
  });

  test("is left as it is where whoever sends may not edit it", async () => {
    const { article, capture } = await takeIn();
    const reviewer = await memberOf(held.db, "reviewer");
    const { claim } = done(await begin(capture, QUOTED, reviewer));
    await send(article);
    expect(await placesOf(claim)).toMatchObject([{ attestation: null }]);
    const wrote = await held.db.reader.select().from(authorships).where(eq(authorships.record, claim));
    expect(wrote.map((one) => one.member)).toEqual([reviewer.id]);
  });

  test.each([
    ["madeIn.passage", { passage: "Le navi sono 211." }, "words-differ-from-capture"],
    ["madeIn.passage", { start: 1_000, end: 1_010 }, "range-outside-text"],
    ["madeIn.capture", { capture: "00000000" }, "unknown"],
  ])("is refused for %s, and nothing is made", async (field, given, rule) => {
    const { capture } = await takeIn();
    const before = (await held.db.reader.select().from(claims)).length;
    const madeIn = { capture, passage: NARRATED, ...given };
    const result = await createClaim.execute(author, { text: { en: "C." }, lang: "it", madeIn }, at);
    expect(result).toMatchObject({ ok: false, refusals: [{ rule, field }] });
    expect((await held.db.reader.select().from(claims)).length).toBe(before);
  });
});

describe("the words of a claim", () => {
  test("may be in any language, beside those of the interface or alone", async () => {
    const text = { "zh-Hans": "去年港口吞吐量增长了百分之十二。", ar: "ارتفعت حركة الميناء.", en: "" };
    const { claim } = done(await createClaim.execute(author, { text, lang: "zh-Hans" }, at));
    const { en: _, ...kept } = text;
    expect((await claimEditor(author, claim))?.text).toEqual(kept);
    const edited = { ...kept, en: "Traffic rose by 12 per cent." };
    const input = { claim, version: 1, text: edited, lang: "zh-Hans", kind: "factual" };
    done(await editClaim.execute(author, input, at));
    expect((await claimEditor(author, claim))?.text).toEqual(edited);
  });

  test.each([
    [{ Italian: "A" }, "text.Italian", "language_unknown"],
    [{ de: "a\u202eb" }, "text.de", "direction_control"],
    [{ de: "" }, "text", "empty"],
    [{ de: 7 }, "text.de", "wrong_type"],
    ["A", "text", "wrong_type"],
  ])("%j are refused at their field", async (text, field, rule) => {
    const result = await createClaim.execute(author, { text, lang: "de" }, at);
    expect(result).toMatchObject({ ok: false, refusals: [{ field, rule }] });
  });
});

test("a claim is made at the place that was marked in the source, of words that stand there twice", async () => {
  const text = "Il porto è chiuso. Il porto è chiuso.";
  const { capture } = done(
    await takeInArticle.execute(author, { ...articleFields, text, translators: [] }, at),
  );
  const { claim } = done(await createClaim.execute(author, { text: { it: "C." }, lang: "it" }, at));
  const passage = "Il porto è chiuso.";
  expect(rulesOf(await addOccurrence.execute(author, { claim, capture, passage }, at))).toEqual([
    "words-more-than-once",
  ]);
  done(await addOccurrence.execute(author, { claim, capture, passage, start: 19, end: 37 }, at));
  expect(await placesOf(claim)).toMatchObject([{ start: 19, end: 37 }]);
});
