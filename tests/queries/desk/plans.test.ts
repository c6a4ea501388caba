import { afterAll, beforeAll, expect, test } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { attachPrinting } from "@/commands/attach-printing";
import { confirmUnchanged } from "@/commands/confirm-sighting";
import { withdrawRecord } from "@/commands/withdraw-record";
import { database } from "@/db/client";
import { printingsBefore } from "@/db/sightings";
import type { Member } from "@/domain/access/actor";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { copiesUnseen, lookedFor } from "@/queries/desk/sightings";
import { at, done, printing, quoteCase, TEXT } from "../../commands/case";
import { memberOf, type TestDatabase, testDatabase } from "../../database";
import { plansOf } from "../plans";

let held: TestDatabase;
let author: Member;
let planned: ReturnType<typeof plansOf>;
let made: Awaited<ReturnType<typeof quoteCase>>;
let copy: { id: string; source: string; takenAt: string; text: string };
let printings: { id: string; source: string; capture: string }[];

beforeAll(async () => {
  held = await testDatabase();
  author = await memberOf(held.db, "reviewer");
  made = await quoteCase(author);
  const [{ source, capture }] = made.sources;
  const third = done(await attachPrinting.execute(author, printing(made.quote, capture), at)).attestation;
  const { capture: id } = done(
    await addCapture.execute(author, { source, text: `Di nuovo. ${TEXT}`, method: "paste" }, at),
  );
  copy = { id, source, takenAt: "2099-01-01T00:00:00.000Z", text: `Di nuovo. ${TEXT}` };
  printings = [made.printings[0], third].map((one) => ({ id: one, source, capture }));
  planned = plansOf(held.db);
});
afterAll(() => held.close());

const reader = async () => (await database()).reader;

test("all printings of a copy are looked up at once, by indexes and so many at most", async () => {
  const asked = [
    ...(await planned(async () => lookedFor(await reader(), author, copy))),
    ...(await planned(async () => printingsBefore(await reader(), copy))),
  ];
  expect(asked.length).toBe(2);
  for (const { sql, plan } of asked) {
    expect(sql.toLowerCase()).toMatch(/ limit \?$/);
    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
  }
});

test("the newest copies of all printings of a quote are looked up in as many statements as for one", async () => {
  const one = await planned(async () => copiesUnseen(await reader(), printings.slice(0, 1)));
  const both = await planned(async () => copiesUnseen(await reader(), printings));
  expect(both.map(({ sql }) => sql)).toEqual(one.map(({ sql }) => sql));
  const scans = both.flatMap(({ plan }) => plan).filter((step) => step.startsWith("SCAN"));
  expect(new Set(scans)).toEqual(new Set(["SCAN asked VIRTUAL TABLE INDEX 1:"]));
});

test("each printing is told the newest copy until its words were looked for there", async () => {
  const unseen = async () => [...(await copiesUnseen(await reader(), printings))];
  expect(await unseen()).toEqual(printings.map((one) => [one.id, copy.id]));
  const found = await lookedFor(await reader(), author, copy);
  expect(found.rows.map((one) => [one.id, one.found.kind, one.confirmed])).toEqual(
    expect.arrayContaining(printings.map((one) => [one.id, "moved", null])),
  );
  done(await confirmUnchanged.execute(author, { source: copy.source, capture: copy.id }, at));
  expect(await unseen()).toEqual([]);
  const { rows, isMore } = await lookedFor(await reader(), author, copy);
  expect([rows.map((one) => one.confirmed?.result), isMore]).toEqual([["moved", "moved"], false]);
});

test("what a member does not see, and what was put away, takes no place from what they may confirm", async () => {
  const owner = await memberOf(held.db, "contributor", "owner of a source");
  const { quote, sources } = await quoteCase(owner);
  const [{ source, capture: before }] = sources;
  const others = (await quoteCase(author)).quote;
  done(await attachPrinting.execute(author, printing(others, before), at));
  const text = `Ancora. ${TEXT}`;
  const { capture: id } = done(await addCapture.execute(owner, { source, text, method: "paste" }, at));
  const newer = { id, source, takenAt: "2099-01-01T00:00:00.000Z", text };
  const offered = async (member: Member) =>
    new Set((await lookedFor(await reader(), member, newer)).rows.map((one) => one.quote));
  const confirmable = async () =>
    new Set((await printingsBefore(await reader(), newer)).map((one) => one.quote));
  expect([await offered(owner), await offered(author)]).toEqual([new Set([quote]), new Set([quote, others])]);
  done(await confirmUnchanged.execute(owner, { source, capture: id }, at));
  const { rows } = await lookedFor(await reader(), author, newer);
  expect(rows.map((one) => [one.quote, one.confirmed?.result])).toEqual(
    expect.arrayContaining([
      [quote, "moved"],
      [others, undefined],
    ]),
  );
  const version = (await quoteEditor(owner, quote))?.version;
  done(await withdrawRecord.execute(owner, { record: quote, version }, at));
  expect([await offered(author), await confirmable()]).toEqual([new Set([others]), new Set([others])]);
});
