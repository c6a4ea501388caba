import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Command } from "@/commands/_kernel/define-command";
import { attachPrinting } from "@/commands/attach-printing";
import { dividePhrases } from "@/commands/divide-phrases";
import { namePhrase } from "@/commands/name-phrase";
import { assignPhrase, movePhrase } from "@/commands/place-phrase";
import { joinPhrases, splitPhrase } from "@/commands/split-phrase";
import { undoPhrase } from "@/commands/undo-phrase";
import { withdrawPrinting } from "@/commands/withdraw-printing";
import { quoteBody } from "@/db/bodies/quote";
import { database } from "@/db/client";
import { askedProposal, phrasingOf, printingsOf } from "@/db/phrases";
import { logEntries } from "@/db/schema/log";
import { authorships } from "@/db/schema/publishing";
import type { Member } from "@/domain/access/actor";
import { IGNORED } from "@/domain/collation/types";
import { phrasedPieces } from "@/domain/desk/compare/pieces";
import { UNDIVIDED } from "@/domain/phrases/phrasing";
import { isBase, proposalHash, proposalTo } from "@/domain/phrases/propose";
import { deskComparison } from "@/queries/desk/comparison";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, quoteCase, rulesOf, source } from "./case";

const FIRST = "Il porto riapre a maggio, e nessuno resta a casa.";
const SECOND = "Der Hafen öffnet im Mai wieder … Niemand bleibt zu Hause.";
const BACK = "Il molo a maggio è riaperto, e tutti lavorano.";

let held: TestDatabase;
let author: Member;
let colleague: Member;
let quote: string;
let first: string;
let second: string;
let back: string;

beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer", "author");
  colleague = await memberOf(held.db, "reviewer", "colleague");
  quote = (await quoteCase(author)).quote;
  first = await attached(FIRST, "it", "translation");
  second = await attached(SECOND, "de", "translation");
  back = await attached(BACK, "it", "back_translation");
});
afterAll(() => held.close());

async function attached(exact: string, lang: string, relation: string): Promise<string> {
  const { capture } = await source(author, `Paper of ${relation} ${lang}`, exact);
  const input = { quote, capture, start: 0, end: exact.length, exact, lang, form: "full", relation };
  return done(await attachPrinting.execute(author, input, at)).attestation;
}

const page = async (base?: string) => {
  const letter = (await siglaOf()).get(base ?? "");
  const address = { bases: [], isDifferencesOnly: false, ignored: IGNORED };
  const found = await deskComparison(
    author,
    quote,
    letter === undefined ? address : { ...address, after: letter },
  );
  if (!found) throw new Error("no page");
  const { phrasing, phrases, proposal, editor, phrasingVersion: version } = found;
  return { version, phrasing, phrases, printings: editor.printings, proposal };
};
const siglaOf = async () =>
  new Map((await quoteBody(held.db.reader, quote))?.attestations.map(({ id, siglum }) => [id, siglum]));
const said = async (printing: string) => {
  const { printings, phrasing } = await page();
  const row = printings.find((one) => one.id === printing);
  return row && phrasedPieces(phrasing, row).map((one) => [...one.numbers, one.text]);
};
const phraseAt = async (n: number) => (await page()).phrases[n]?.id ?? "";

// Undoing asks for no version: it takes back what stands last.
const sent = ({ commandName }: Command<unknown>, version: number, input: object) => ({
  quote,
  ...(commandName === "phrase.undo" ? {} : { version }),
  ...input,
});

/** Done: one version on, and logged once under its name with what it was about. */
async function does<V>(command: Command<V>, input: object, actor = author): Promise<V> {
  const { version } = await page();
  const value = done(await command.execute(actor, sent(command, version, input), at));
  expect((await page()).version).toBe(version + 1);
  const last = (await held.db.reader.select().from(logEntries)).at(-1);
  expect(last).toMatchObject({ action: command.commandName, actor: actor.id });
  expect(JSON.parse(last?.body ?? "")).toMatchObject({ quote, version: version + 1 });
  return value;
}

async function refused(command: Command<unknown>, input: object, rule: string, actor = author) {
  const { version } = await page();
  const before = await everything(held);
  expect(rulesOf(await command.execute(actor, sent(command, version, input), at))).toEqual([rule]);
  expect(await everything(held)).toBe(before);
}

test("the proposal is stored when a person confirms exactly what they saw, and not before", async () => {
  const { proposal, phrases } = await page(first);
  expect([phrases, proposal?.proposal.phrases]).toEqual([[], 2]);
  expect(await said(first)).toEqual([[FIRST]]);
  const sound = { base: first, hash: proposal?.hash };
  await refused(dividePhrases, { ...sound, hash: "0".repeat(64) }, "proposal-moved");
  await refused(dividePhrases, { hash: proposal?.hash }, "not-a-base");
  await does(dividePhrases, sound);
  expect(await said(first)).toEqual([
    [1, "Il porto riapre a maggio,"],
    [2, "e nessuno resta a casa."],
  ]);
  expect((await said(second))?.map(([number]) => number)).toEqual(expect.arrayContaining([1, 2]));
});

test("a translation back is divided by the others, and they never by it", async () => {
  const { printings, proposal } = await page(back);
  expect(printings.filter(isBase).map((one) => one.id)).not.toContain(back);
  expect(proposal).toBeNull();
  await refused(dividePhrases, { base: back, hash: "0".repeat(64) }, "not-a-base");
});

test("whoever saw another version changes nothing", async () => {
  const { version } = await page();
  const before = await everything(held);
  const input = { quote, version: version - 1, phrase: await phraseAt(0) };
  const result = await joinPhrases.execute(colleague, input, at);
  expect(result).toMatchObject({ refusals: [{ rule: "stale-version", theirs: { version }, saved: {} }] });
  expect(await everything(held)).toBe(before);
});

test("a stretch is assigned, and its edge moved", async () => {
  const cut = { start: SECOND.indexOf("…"), end: SECOND.indexOf("…") + 1 };
  await does(assignPhrase, { attestation: second, ...cut, phrases: [await phraseAt(1)] });
  expect(await said(second)).toContainEqual([2, "… Niemand bleibt zu Hause."]);
  await does(movePhrase, { attestation: second, at: cut.start, to: SECOND.indexOf("Niemand") });
  expect(await said(second)).toContainEqual([1, "Der Hafen öffnet im Mai wieder …"]);
  await refused(assignPhrase, { attestation: quote, ...cut }, "unknown");
  await refused(assignPhrase, { attestation: second, ...cut, phrases: [quote] }, "unknown");
  await refused(assignPhrase, { attestation: second, start: 1, end: 5 }, "inside-a-word");
  await refused(movePhrase, { attestation: second, at: 4, to: 0 }, "no-edge-there");
});

test("a phrase is divided, where the words agree also in its language, named, and joined again", async () => {
  const place = { attestation: first, at: FIRST.indexOf("a maggio") };
  await does(splitPhrase, { phrase: await phraseAt(0), ...place });
  expect(await said(first)).toEqual([
    [1, "Il porto riapre"],
    [2, "a maggio,"],
    [3, "e nessuno resta a casa."],
  ]);
  expect(await said(second)).toContainEqual([1, 2, "Der Hafen öffnet im Mai wieder …"]);
  await does(namePhrase, { phrase: await phraseAt(1), name: { en: "In May", it: "" } });
  expect((await page()).phrases[1]?.name).toEqual({ en: "In May" });
  await refused(splitPhrase, { phrase: await phraseAt(1), ...place, at: 0 }, "not-within-phrase");
  await refused(joinPhrases, { phrase: await phraseAt(2) }, "no-next-phrase");
  await does(joinPhrases, { phrase: await phraseAt(0) });
  expect(await said(first)).toContainEqual([1, "Il porto riapre a maggio,"]);
  expect((await page()).phrases[0]?.name).toEqual({ en: "In May" });
});

test("one's own acts are taken back one by one, until somebody else acted", async () => {
  await does(undoPhrase, {});
  expect((await page()).phrases).toHaveLength(3);
  await does(namePhrase, { phrase: await phraseAt(0), name: { en: "Again" } }, colleague);
  await refused(undoPhrase, {}, "phrases-changed-since");
  await does(undoPhrase, {}, colleague);
  await does(undoPhrase, {});
  expect((await page()).phrases[1]).not.toHaveProperty("name");
  const authors = await held.db.reader.select().from(authorships).where(eq(authorships.record, quote));
  expect(authors.map((row) => row.member).sort()).toEqual([author.id, colleague.id].sort());
});

test("a printing that is withdrawn drops out of the phrases and of what will be published", async () => {
  const printingsSaying = async () =>
    (await quoteBody(held.db.reader, quote))?.phrases?.map((one) => one.printings.map(({ id }) => id));
  expect((await printingsSaying())?.flat()).toContain(second);
  done(await withdrawPrinting.execute(author, { attestation: second, version: 1 }, at));
  expect((await printingsSaying())?.flat()).not.toContain(second);
  expect((await page()).printings.map((one) => one.id)).not.toContain(second);
});

test("a printing attached later is proposed by what is divided already", async () => {
  const later = await attached("Il porto riaprirà a maggio, nessuno resterà a casa.", "it", "translation");
  const { proposal, phrases } = await page();
  expect(proposal?.proposal.stretches.map((one) => one.attestation)).toContain(later);
  const kept = await said(first);
  await does(dividePhrases, { hash: proposal?.hash });
  expect((await page()).phrases.map((one) => one.id)).toEqual(phrases.map((one) => one.id));
  expect([await said(first), (await said(later))?.length]).toEqual([kept, expect.any(Number)]);
});

test("a quote without phrases is published without the field", async () => {
  const bare = await quoteCase(author);
  expect(await quoteBody(held.db.reader, bare.quote)).not.toHaveProperty("phrases");
});

test("a proposal made before a printing was attached is not stored after it", async () => {
  const long = (await quoteCase(author)).quote;
  const text = Array.from(
    { length: 40 },
    (_, n) => `Il molo ${n} riapre a maggio, e nessuno resta a casa.`,
  ).join(" ");
  const { capture } = await source(author, "Giornale lungo", `${text} Fine.`);
  const input = { quote: long, capture, start: 0, lang: "it", form: "full", relation: "translation" };
  const attached = { ...input, end: text.length, exact: text };
  const base = done(await attachPrinting.execute(author, attached, at)).attestation;
  const { reader } = await database();
  const printings = await printingsOf(reader, long);
  const asked = await askedProposal(reader, long, { printings, phrasing: UNDIVIDED, base });
  if (!asked) throw new Error("no base");
  // As a page saw it that nobody keeps: the act has to wait for it, and the printing comes meanwhile.
  const divide = { quote: long, version: 1, base, hash: proposalHash(proposalTo(asked)) };
  const [moved] = await Promise.all([
    dividePhrases.execute(author, divide, at),
    attachPrinting.execute(author, { ...input, end: 39, exact: text.slice(0, 39) }, at),
  ]);
  expect(rulesOf(moved)).toEqual(["proposal-moved"]);
  expect((await phrasingOf(reader, long, printings)).phrasing).toEqual(UNDIVIDED);
});
