import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addCapture } from "@/commands/add-capture";
import { addDerivation } from "@/commands/add-derivation";
import { attachPrinting } from "@/commands/attach-printing";
import { createQuote } from "@/commands/create-quote";
import { createSpeaker } from "@/commands/create-speaker";
import { approveProposal } from "@/commands/decide-proposal";
import { declareConflict } from "@/commands/declare-conflict";
import { editQuote } from "@/commands/edit-quote";
import { editSpeaker } from "@/commands/edit-speaker";
import { linkQuotes } from "@/commands/link-quotes";
import { mergeQuotes } from "@/commands/merge-quotes";
import { namePhrase } from "@/commands/name-phrase";
import { undoMerge } from "@/commands/undo-merge";
import { undoPhrase } from "@/commands/undo-phrase";
import { writeReview } from "@/commands/write-review";
import { quoteBody } from "@/db/bodies/quote";
import { attestations } from "@/db/schema/attestation";
import { logEntries } from "@/db/schema/log";
import { merges } from "@/db/schema/merge";
import { evidence, reviews } from "@/db/schema/review";
import type { Member } from "@/domain/access/actor";
import type { Result } from "@/domain/refusal";
import { memberOf, type TestDatabase, testDatabase } from "../database";
import { at, done, everything, printing, quoteCase, rulesOf, submitted, tracedCase } from "./case";
import { phrasedCase } from "./every/world";
import { merged } from "./merge-case";

let held: TestDatabase;
let actor: Member;
let reader: Member;
let contributor: Member;
beforeAll(async () => {
  held = await testDatabase();
  actor = await memberOf(held.db, "reviewer");
  reader = await memberOf(held.db, "reviewer");
  contributor = await memberOf(held.db, "contributor");
});
afterAll(() => held.close());

/** What was asked is refused by the rule, and nothing is written. */
async function refused(rule: string, ask: () => Promise<Result<unknown>>) {
  const before = await everything(held);
  expect(rulesOf(await ask())).toEqual([rule]);
  expect(await everything(held)).toBe(before);
}

const two = async () => [await tracedCase(actor), await tracedCase(actor)] as const;
const undo = (merge: string) => undoMerge.execute(actor, { merge }, at);

test("printings that join a quote get letters of their own, and no word of them changes", async () => {
  const [one, other] = await two();
  const pair = { surviving: one.quote, absorbed: other.quote };
  const { merge } = done(await merged(held, actor, "quote", pair));
  const body = await quoteBody(held.db.reader, one.quote);
  expect(body?.attestations.map(({ id, siglum }) => [siglum, id])).toEqual([
    ["A", one.printings[0]],
    ["B", one.printings[1]],
    ["C", other.printings[0]],
    ["D", other.printings[1]],
  ]);
  expect(body?.derivations).toHaveLength(2);
  expect(body?.variances).toHaveLength(2);
  expect(body?.formerIds).toEqual([other.quote]);
  const [entry] = await held.db.reader.select().from(logEntries).where(eq(logEntries.subject, one.quote));
  const last = (await held.db.reader.select().from(logEntries)).at(-1);
  expect(entry).toBeDefined();
  expect([last?.action, last?.subject]).toEqual(["quote.merge", one.quote]);
  expect(JSON.parse(last?.body ?? "{}")).toMatchObject({ merge, absorbed: other.quote });

  // A letter that was given once is not given again, not even when its printing has gone back.
  done(await undo(merge));
  const { capture } = one.sources[0];
  const { attestation } = done(await attachPrinting.execute(actor, printing(one.quote, capture), at));
  const [row] = await held.db.reader.select().from(attestations).where(eq(attestations.id, attestation));
  expect(row?.siglum).toBe("E");
});

test("one judgement of the whole stands; the evidence of the other comes to it, and the other is kept", async () => {
  const [one, other] = await two();
  const take = { attribution: "absorbed" as const };
  done(await merged(held, actor, "quote", { surviving: one.quote, absorbed: other.quote, take }));
  const of = async (quote: string) =>
    (await held.db.reader.select().from(reviews).where(eq(reviews.quote, quote))).map((row) => row.id);
  expect(await of(one.quote)).toEqual([other.review]);
  expect(await of(other.quote)).toEqual([one.review]);
  const rows = await held.db.reader.select().from(evidence).where(eq(evidence.review, other.review));
  expect(rows.map((row) => row.id).sort()).toEqual([one.evidence, other.evidence].sort());
});

test("who wrote the absorbed quote is an author of the survivor's next edition and cannot approve it", async () => {
  const author = await memberOf(held.db, "reviewer");
  const [one, other] = [await quoteCase(actor), await quoteCase(author)];
  done(await merged(held, reader, "quote", { surviving: one.quote, absorbed: other.quote }));
  const proposal = await submitted(actor, one.quote, []);
  await refused("four-eyes", () => approveProposal.execute(author, proposal, at));
});

test("a conflict of interest with an absorbed speaker bars from a proposal that still names them", async () => {
  const [one, other] = [await quoteCase(actor), await quoteCase(actor)];
  const judge = await memberOf(held.db, "reviewer");
  done(await declareConflict.execute(judge, { with: other.speaker, note: "Kin." }, at));
  const proposal = await submitted(actor, other.quote, []);
  done(await merged(held, reader, "speaker", { surviving: one.speaker, absorbed: other.speaker }));
  await refused("conflict-of-interest", () => approveProposal.execute(judge, proposal, at));
});

test("a copy of an absorbed source stays as it was taken and is one of the survivor's", async () => {
  const [one, other] = [await quoteCase(actor), await quoteCase(actor)];
  const [kept, gone] = [one.sources[0], other.sources[0]];
  const { merge } = done(
    await merged(held, actor, "source", { surviving: kept.source, absorbed: gone.source }),
  );
  const body = await quoteBody(held.db.reader, other.quote);
  const source = body?.sources.find((each) => each.id === kept.source);
  expect(source?.captures.map((each) => each.id).sort()).toEqual([kept.capture, gone.capture].sort());
  expect(source?.formerIds).toEqual([gone.source]);
  const { attestation } = done(
    await attachPrinting.execute(actor, printing(other.quote, gone.capture, "molto stabili"), at),
  );
  const sourceOf = async () =>
    (await held.db.reader.select().from(attestations).where(eq(attestations.id, attestation)))[0]?.source;
  expect(await sourceOf()).toBe(kept.source);
  const copy = { source: gone.source, text: "Later.", method: "paste" };
  await refused("record-merged", () => addCapture.execute(actor, copy, at));
  done(await undo(merge));
  expect(await sourceOf()).toBe(gone.source);
});

test("an absorbed speaker is nobody to be named any more, and keeps what an edit of the survivor rewrote", async () => {
  const names = (text: string) => [{ lang: "it", script: "Latn", text, kind: "native" }];
  const made = async (text: string) =>
    done(await createSpeaker.execute(actor, { kind: "person", names: names(text) }, at)).speaker;
  const [surviving, absorbed] = [await made("Ada Bianchi"), await made("A. Bianchi")];
  const { merge } = done(await merged(held, actor, "speaker", { surviving, absorbed }));
  await refused("unknown", () => createQuote.execute(actor, { speakers: [{ speaker: absorbed }] }, at));
  const edit = { speaker: surviving, version: 2, kind: "person", names: names("Ada Bianchi") };
  done(await editSpeaker.execute(actor, edit, at));
  done(await undo(merge));
  const { rows } = await held.db.readerClient.execute({
    sql: "SELECT text FROM speaker_name WHERE speaker = ?",
    args: [absorbed],
  });
  expect(rows.map((row) => row.text)).toEqual(["A. Bianchi"]);
  const [row] = await held.db.reader.select().from(merges).where(eq(merges.id, merge));
  expect(row?.kept).toHaveLength(1);
});

test("what stands in the way of a merge is said, and nothing is changed", async () => {
  const [one, other] = await two();
  const pair = { surviving: one.quote, absorbed: other.quote };
  await refused("merge-with-itself", () =>
    merged(held, actor, "quote", { surviving: one.quote, absorbed: one.quote }),
  );
  await refused("merge-preview-stale", () =>
    mergeQuotes.execute(actor, { ...pair, stamp: "0".repeat(64), reason: "R." }, at),
  );
  await refused("role", () => merged(held, contributor, "quote", pair));
  const exercise = done(
    await createQuote.execute(actor, { speakers: [{ speaker: one.speaker }], practice: true }, at),
  ).quote;
  await refused("merge-practice", () => merged(held, actor, "quote", { ...pair, absorbed: exercise }));
  await submitted(actor, other.quote, []);
  await refused("merge-in-review", () => merged(held, actor, "quote", pair));
});

test("an absorbed quote is worked on under the survivor's number, and leads on from there", async () => {
  const [one, other] = await two();
  const pair = { surviving: one.quote, absorbed: other.quote };
  const { merge } = done(await merged(held, actor, "quote", pair));
  await refused("record-merged", () => merged(held, actor, "quote", pair));
  const judgement = { axis: "attribution", quote: other.quote };
  await refused("record-merged", () => writeReview.execute(actor, judgement, at));
  const third = await quoteCase(actor);
  const later = done(await merged(held, actor, "quote", { surviving: third.quote, absorbed: one.quote }));
  expect((await quoteBody(held.db.reader, third.quote))?.formerIds).toEqual([one.quote, other.quote].sort());
  await refused("merge-later", () => undo(merge));
  done(await undo(later.merge));
  done(await undo(merge));
  await refused("merge-undone-already", () => undo(merge));
});

test("a merge is not taken apart while something joins printings of both, or leads with one that goes", async () => {
  const [one, other] = await two();
  const { merge } = done(await merged(held, actor, "quote", { surviving: one.quote, absorbed: other.quote }));
  const own = { original: "not_found", leading: one.printings[0] };
  const version = async () =>
    Number(
      (await held.db.readerClient.execute(`SELECT version FROM quote WHERE id = '${one.quote}'`)).rows[0]
        ?.version,
    );
  const saved = async (fields: object) =>
    done(
      await editQuote.execute(actor, { quote: one.quote, version: await version(), ...own, ...fields }, at),
    );
  await saved({ leading: other.printings[0] });
  await refused("merge-leads-since", () => undo(merge));
  await saved({});
  const edge = { kind: "reprints", basis: "judgement", confidence: "inferred" };
  const joined = { quote: one.quote, from: one.printings[1], to: other.printings[0], ...edge };
  done(await addDerivation.execute(actor, joined, at));
  const result = await undo(merge);
  expect(rulesOf(result)).toEqual(["merge-joined-since"]);
  if (!result.ok) expect(result.refusals[0]?.params).toEqual({ parts: "B–C" });
});

test("acts on phrases that came with a merge go back with them, those of others since included", async () => {
  const [one, other] = await two();
  const { phrases } = await phrasedCase(held, actor, other);
  const { merge } = done(await merged(held, actor, "quote", { surviving: one.quote, absorbed: other.quote }));
  const named = { quote: one.quote, version: 3, phrase: phrases[0], name: { en: "A beginning" } };
  done(await namePhrase.execute(reader, named, at));
  done(await undo(merge));
  const back = { quote: other.quote };
  await refused("phrases-changed-since", () => undoPhrase.execute(actor, back, at));
  await refused("nothing-to-undo", () => undoPhrase.execute(actor, { quote: one.quote }, at));
  done(await undoPhrase.execute(reader, back, at));
  done(await undoPhrase.execute(actor, back, at));
});

test("an act on phrases from before a merge is undone where the phrases are now", async () => {
  const [one, other] = await two();
  await phrasedCase(held, actor, other);
  done(await merged(held, actor, "quote", { surviving: one.quote, absorbed: other.quote }));
  const phrases = async (quote: string) => (await quoteBody(held.db.reader, quote))?.phrases?.length ?? 0;
  expect(await phrases(one.quote)).toBe(2);
  done(await undoPhrase.execute(actor, { quote: one.quote }, at));
  expect(await phrases(one.quote)).toBe(1);
});

test("links between the two fall away with the merge and come back with its undoing", async () => {
  const [one, other] = await two();
  done(await linkQuotes.execute(actor, { quote: other.quote, to: one.quote, kind: "answers" }, at));
  const { merge } = done(await merged(held, actor, "quote", { surviving: one.quote, absorbed: other.quote }));
  expect((await quoteBody(held.db.reader, one.quote))?.links).toEqual([]);
  done(await undo(merge));
  expect((await quoteBody(held.db.reader, other.quote))?.links).toHaveLength(1);
});
