import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { approveProposal } from "@/commands/decide-proposal";
import { publishProposal } from "@/commands/publish-proposal";
import { publicRecords, renderedCitations } from "@/db/schema/projection";
import { editions } from "@/db/schema/publishing";
import type { Member } from "@/domain/access/actor";
import { citationCount } from "@/domain/citation/formatted/jobs";
import { renderedOf } from "@/queries/public/citations";
import { CitationRounds, renderAll } from "@/upkeep/citations";
import { closeCitations } from "@/workers/citations";
import { at, done, quoteCase, submitted } from "../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../database";

const SITE = {
  baseUrl: "https://attesto.example",
  siteName: "Attesto",
  deskName: "Desk",
  licence: "https://licence.example",
};

let held: TestDatabase;
let author: Member;
beforeEach(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer");
});
afterEach(() => held.close());
afterAll(closeCitations);

async function published(): Promise<string> {
  const reviewer = await memberOf(held.db, "reviewer");
  const { quote } = await quoteCase(author);
  const proposal = await submitted(author, quote, [reviewer]);
  done(await approveProposal.execute(reviewer, proposal, at));
  done(await publishProposal.execute(await memberOf(held.db, "editor"), proposal, at));
  return quote;
}

const stored = () => held.db.reader.select().from(renderedCitations);
const revOf = async (id: string) =>
  (await held.db.reader.select().from(publicRecords).where(eq(publicRecords.id, id)))[0]?.rev;

test("a sealed edition gets every citation once, and its page another revision", async () => {
  const quote = await published();
  const before = await revOf(quote);
  const printed = await renderAll(held.db, SITE);
  expect(printed).toBeGreaterThanOrEqual(citationCount(1, false));
  expect(await stored()).toHaveLength(printed);
  expect(await revOf(quote)).not.toBe(before);
  expect(await renderAll(held.db, SITE)).toBe(0);
  const [apa] = await renderedOf(quote, 1, { locale: "it-IT", style: "apa" });
  expect(apa?.entryText).toContain("Titolo di");
  // Six engines are built for it.
}, 120_000);

test("what was cut short before it was stored is printed after the next start", async () => {
  await published();
  expect(await stored()).toEqual([]);
  expect(await renderAll(held.db, SITE)).toBeGreaterThan(0);
});

test("a citation by an older style file is printed anew, and the old one goes", async () => {
  await published();
  const printed = await renderAll(held.db, SITE);
  await held.db.queue.write((tx) =>
    tx.update(renderedCitations).set({ styleHash: "older" }).where(eq(renderedCitations.style, "apa")),
  );
  const again = await renderAll(held.db, SITE);
  expect(again).toBe(printed / 3);
  const rows = await stored();
  expect(rows).toHaveLength(printed);
  expect(rows.filter((row) => row.styleHash === "older")).toEqual([]);
});

test("what is published meanwhile goes before what has waited", async () => {
  const [first, second] = [await published(), await published()];
  const rounds = new CitationRounds(held.db, SITE);
  await rounds.step();
  const third = await published();
  await rounds.step();
  const rows = await held.db.reader
    .selectDistinct({ record: editions.record })
    .from(renderedCitations)
    .innerJoin(editions, eq(editions.id, renderedCitations.edition));
  expect(rows.map((row) => row.record).sort()).toEqual([second, third].sort());
  expect(rows.map((row) => row.record)).not.toContain(first);
});
