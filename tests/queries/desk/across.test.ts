import { afterAll, beforeAll, expect, test } from "vitest";
import { attachPrinting } from "@/commands/attach-printing";
import { createQuote } from "@/commands/create-quote";
import { createSpeaker } from "@/commands/create-speaker";
import type { Member } from "@/domain/access/actor";
import { quotesLike } from "@/queries/desk/merging/candidates";
import { at, done, source } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";

let held: TestDatabase;
let author: Member;
let speaker: string;

const IT = "Il porto riapre a maggio, e nessun operaio perde il lavoro.";
const DE = "Der Hafen öffnet im Mai wieder, und kein Arbeiter verliert seine Arbeit.";

beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer");
  const names = [{ lang: "it", script: "Latn", text: "Anna Rossi", kind: "native" }];
  speaker = done(await createSpeaker.execute(author, { kind: "person", names }, at)).speaker;
});
afterAll(() => held.close());

async function quoted(exact: string, lang: string, date: string): Promise<string> {
  const input = { speakers: [{ speaker }], date, dateBasis: "stated", original: "not_found" };
  const { quote } = done(await createQuote.execute(author, input, at));
  const { capture } = await source(author, `Paper ${lang} ${date}`, exact);
  const words = { capture, start: 0, end: exact.length, exact, lang };
  const printing = { quote, ...words, form: "full", relation: "translation" };
  done(await attachPrinting.execute(author, printing, at));
  return quote;
}

test("a quote in another language that may be the same is suggested once, with why", async () => {
  const [italian, german] = [await quoted(IT, "it", "2031-05-01"), await quoted(DE, "de", "2031-05-02")];
  await quoted("Mein Hund schläft immer.", "de", "2031-05-02");
  await quoted(DE, "de", "2031-07-02");

  const { across } = await quotesLike(author, italian, undefined);

  expect(across.map((one) => [one.quote, one.exact, one.days, one.speakers])).toEqual([
    [german, DE, 1, [speaker]],
  ]);
  expect(across[0]?.shared.length).toBeGreaterThan(2);
});

test("whoever may not see a quote is not told of it", async () => {
  const stranger = await memberOf(held.db, "contributor");
  const own = await quotesLike(stranger, await quoted(IT, "it", "2031-05-03"), undefined);
  expect(own.across).toEqual([]);
});

test("two duplicates are both suggested, whatever the region of their language, and never the quote itself", async () => {
  const words = "Nobody will be sent away from this hospital before the winter is over.";
  const own = await quoted(words, "en", "2031-05-04");
  const others = [await quoted(words, "en-GB", "2031-05-04"), await quoted(words, "en", "2031-05-04")];

  const { quotes } = await quotesLike(author, own, undefined);

  expect(quotes.map((one) => one.id).sort()).toEqual(others.sort());
});

test("a quote found by a printing that does not lead shows the piece that holds the words, and one that leads needs none", async () => {
  const own = await quoted(IT, "it", "2032-05-01");
  const other = await quoted("Il molo resta aperto.", "it", "2032-05-02");
  const { capture } = await source(author, "Later paper", DE);
  const words = { capture, start: 0, end: DE.length, exact: DE, lang: "de" };
  const printing = { quote: other, ...words, form: "full", relation: "translation" };
  done(await attachPrinting.execute(author, printing, at));

  const { quotes } = await quotesLike(author, own, "kein arbeiter");
  expect(quotes.find((one) => one.id === other)?.found).toMatchObject({
    ...{ siglum: "B", lang: "de", words: "kein Arbeiter" },
  });
  const led = await quotesLike(author, own, "molo resta");
  expect(led.quotes.map((one) => [one.id, one.found])).toEqual([[other, undefined]]);
});
