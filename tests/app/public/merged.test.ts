import { afterAll, beforeAll, expect, test } from "vitest";
import { nameQuoteSpeakers } from "@/commands/name-quote-speakers";
import { undoMerge } from "@/commands/undo-merge";
import { rebuildProjections } from "@/db/projections";
import { at, done, quoteCase } from "@/tests/commands/case";
import { merged } from "@/tests/commands/merge-case";
import { type TestDatabase, testDatabase } from "@/tests/database";
import { publicQuote, publish, reword, type Staff, staffOf } from "@/tests/queries/public/published";
import { answerAt, linksIn, pageAt } from "./ask";

let held: TestDatabase;
let staff: Staff;
beforeAll(async () => {
  held = await testDatabase();
  staff = await staffOf(held);
});
afterAll(() => held.close());

/** Two quotes that are public. */
async function twoPublic() {
  return [await publicQuote(staff), await publicQuote(staff)] as const;
}

test("a merge changes nothing for readers until the survivor is published; then the old address leads to it", async () => {
  const [one, other] = await twoPublic();
  const [now, old] = [`/q/${one.quote}`, `/q/${other.quote}`];
  const { merge } = done(
    await merged(held, staff.author, "quote", { surviving: one.quote, absorbed: other.quote }),
  );
  expect(await answerAt(old)).toEqual([200, null]);
  expect(linksIn(await pageAt("/"))).toContain(old);

  await publish(staff, one.quote);
  expect(await answerAt(old)).toEqual([308, now]);
  expect(await answerAt(`${old}.bib`)).toEqual([308, `${now}.bib`]);
  expect(await answerAt(`${old}?lang=it`)).toEqual([308, `${now}?lang=it`]);
  expect(await answerAt(`${old}/cite`)).toEqual([308, `${now}/cite`]);
  expect(linksIn(await pageAt("/"))).not.toContain(old);
  expect(linksIn(await pageAt("/search?q=legami"))).not.toContain(old);

  // What was sealed stays, says where it leads, and is still exported.
  expect((await answerAt(`${old}/e/1.bib`))[0]).toBe(200);
  expect((await answerAt(`${old}/history`))[0]).toBe(200);
  const former = await pageAt(`${old}/e/1?lang=en`);
  expect(former).toContain("It was merged into another record since.");
  expect(former).toContain(`<link rel="canonical" href="http://localhost:3000${now}"`);
  expect(await pageAt(`${now}/history?lang=en`)).toContain(`${old}/history`);

  // All of it is made from editions alone.
  await held.db.queue.write((tx) => rebuildProjections(tx));
  expect(await answerAt(old)).toEqual([308, now]);

  done(await undoMerge.execute(staff.author, { merge }, at));
  expect(await answerAt(old)).toEqual([308, now]);
  await publish(staff, one.quote);
  expect(await answerAt(old)).toEqual([200, null]);
  expect(linksIn(await pageAt("/search?q=legami"))).toContain(old);
});

test("an address leads on in one step however often its record was merged, and never in a circle", async () => {
  const [one, two] = await twoPublic();
  const third = await quoteCase(staff.author);
  await publish(staff, third.quote);
  const merge = async (surviving: string, absorbed: string) =>
    done(await merged(held, staff.author, "quote", { surviving, absorbed })).merge;
  const first = await merge(two.quote, one.quote);
  await publish(staff, two.quote);
  const second = await merge(third.quote, two.quote);
  await publish(staff, third.quote);
  expect(await answerAt(`/q/${one.quote}`)).toEqual([308, `/q/${third.quote}`]);
  expect(await answerAt(`/q/${two.quote}`)).toEqual([308, `/q/${third.quote}`]);

  // Taken apart and merged the other way round: the newest edition decides, whatever older ones say.
  done(await undoMerge.execute(staff.author, { merge: second }, at));
  done(await undoMerge.execute(staff.author, { merge: first }, at));
  await merge(one.quote, two.quote);
  await publish(staff, one.quote);
  expect(await answerAt(`/q/${one.quote}`)).toEqual([200, null]);
  expect(await answerAt(`/q/${two.quote}`)).toEqual([308, `/q/${one.quote}`]);
  await held.db.queue.write((tx) => rebuildProjections(tx));
  expect(await answerAt(`/q/${one.quote}`)).toEqual([200, null]);
  expect(await answerAt(`/q/${two.quote}`)).toEqual([308, `/q/${one.quote}`]);
});

test("a speaker's and a source's old address leads on once no current edition uses it any more", async () => {
  const [one, other] = await twoPublic();
  const [kept, gone] = [one.sources[0].source, other.sources[0].source];
  done(await merged(held, staff.author, "speaker", { surviving: one.speaker, absorbed: other.speaker }));
  done(await merged(held, staff.author, "source", { surviving: kept, absorbed: gone }));
  await reword(staff, one.review, 1, "Li Shangfu said so.");
  await publish(staff, one.quote);
  expect((await answerAt(`/speakers/${other.speaker}`))[0]).toBe(200);
  expect((await answerAt(`/sources/${gone}`))[0]).toBe(200);

  await publish(staff, other.quote);
  expect(await answerAt(`/speakers/${other.speaker}`)).toEqual([308, `/speakers/${one.speaker}`]);
  expect(await answerAt(`/sources/${gone}?lang=it`)).toEqual([308, `/sources/${kept}?lang=it`]);
  expect(linksIn(await pageAt(`/speakers/${one.speaker}`))).toContain(`/q/${other.quote}`);
});

test("the page of a claim leads from a quote that was merged to the record it is part of now", async () => {
  const [one, other] = await twoPublic();
  const speakers = [{ speaker: other.speaker, part: "speaker" }];
  done(await nameQuoteSpeakers.execute(staff.author, { quote: other.quote, version: 2, speakers }, at));
  done(await merged(held, staff.author, "quote", { surviving: one.quote, absorbed: other.quote }));
  await publish(staff, one.quote);
  const { recordRows } = await import("@/queries/public/current");
  const [row] = await recordRows([other.quote]);
  expect([row?.id, row?.card.printings]).toEqual([other.quote, 4]);
});
