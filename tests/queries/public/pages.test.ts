import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commitmentOf } from "@/db/editions";
import { publicRecords } from "@/db/schema/projection";
import { checkpointNow } from "@/db/sign-log";
import { fromHex, toHex } from "@/domain/hash";
import { readCheckpoint } from "@/domain/log/checkpoint";
import { leafHash } from "@/domain/log/entry";
import { verifyInclusion } from "@/domain/log/merkle";
import { newKeyPair } from "@/domain/log/signature";
import { claimPage } from "@/queries/public/claim";
import { correctionsPage } from "@/queries/public/corrections";
import { historyPage } from "@/queries/public/edition";
import { homePage } from "@/queries/public/home";
import { logPage, logProof } from "@/queries/public/log";
import { quotePage } from "@/queries/public/quote";
import { recordState } from "@/queries/public/record-state";
import { sourcePage } from "@/queries/public/source";
import { speakerPage } from "@/queries/public/speaker";
import { quoteCase } from "../../commands/case";
import { now, type TestDatabase, testDatabase } from "../../database";
import { publish, publishedCase, reword, type Staff, staffOf } from "./published";

let held: TestDatabase;
let staff: Staff;
let made: Awaited<ReturnType<typeof publishedCase>>;
let draft: Awaited<ReturnType<typeof quoteCase>>;
let withdrawn: Awaited<ReturnType<typeof quoteCase>>;

beforeAll(async () => {
  held = await testDatabase();
  staff = await staffOf(held);
  made = await publishedCase(staff);
  draft = await quoteCase(staff.author);
  withdrawn = await quoteCase(staff.author);
  await publish(staff, withdrawn.quote);
  await publish(staff, withdrawn.quote, { change: "retraction", note: { en: "A forgery." } });
  await reword(staff, made.review, 1, "One report gives it to Li.");
  await publish(staff, made.quote, { change: "correction", note: { en: "The rating was too high." } });
});
afterAll(() => held.close());

describe("the state of a record", () => {
  test("a published quote has its newest number, a draft is not there, a retracted one says so", async () => {
    expect(await recordState(made.quote)).toMatchObject({ kind: "quote", number: 2, state: "published" });
    expect(await recordState(draft.quote)).toBeNull();
    expect(await recordState(withdrawn.quote)).toMatchObject({ state: "retracted", number: 2 });
    expect(await recordState("00000000")).toBeNull();
  });

  test("a suspension that has lapsed no longer hides the record", async () => {
    const set = (fields: Partial<typeof publicRecords.$inferInsert>) =>
      held.db.queue.write((tx) =>
        tx.update(publicRecords).set(fields).where(eq(publicRecords.id, made.quote)),
      );
    expect(await recordState(made.quote)).toMatchObject({ state: "published" });
    await set({ state: "suspended", lapsesAt: "2026-01-02T00:00:00.000Z" });
    expect(await recordState(made.quote, new Date("2026-01-01"))).toMatchObject({ state: "suspended" });
    expect(await recordState(made.quote, new Date("2026-01-03"))).toMatchObject({ state: "published" });
    await set({ state: "published", lapsesAt: null });
    expect(await recordState(made.quote, new Date("2026-01-01"))).toMatchObject({ state: "published" });
  });
});

describe("pages", () => {
  test("the page of a quote has its edition, its history and the claims made in it", async () => {
    const page = await quotePage(made.quote, 2);
    expect(page?.edition).toMatchObject({ number: 2, change: "correction", body: { id: made.quote } });
    expect(page?.history.map((mark) => [mark.number, mark.change])).toEqual([
      [2, "correction"],
      [1, "new"],
    ]);
    expect(page?.claims.map((claim) => claim.record)).toEqual([made.claim]);
    expect(Object.keys(page?.edition ?? {})).not.toContain("salt");
  });

  test("an edition once published stays as it was", async () => {
    expect((await quotePage(made.quote, 1))?.edition.body.reviews[0]?.rating.key).toBe("corroborated");
    expect(await quotePage(made.quote, 3)).toBeNull();
    expect(await quotePage(made.claim, 1)).toBeNull();
  });

  test("the page of a claim names the published quotes in which it is made", async () => {
    const page = await claimPage(made.claim, 1);
    expect(page?.edition.body.review.rating.key).toBe("true");
    expect(page?.quotes.map((row) => row.id)).toEqual([made.quote]);
  });

  test("the front page leads with the newest quote and leaves out drafts and what was withdrawn", async () => {
    const page = await homePage();
    expect(page.lead?.record).toBe(made.quote);
    expect(page.quotes).toEqual([]);
    expect(page.claims.map((row) => row.id)).toEqual([made.claim]);
    expect(page.corrections.map((row) => row.mark.change)).toEqual(["correction", "retraction"]);
  });

  test("corrections are listed newest first and go on where a page ended", async () => {
    const first = await correctionsPage({ most: 1 });
    expect(first.rows.map((row) => row.mark.record)).toEqual([made.quote]);
    if (!first.next) throw new Error("there are two");
    const second = await correctionsPage({ most: 1, after: first.next });
    expect(second.rows.map((row) => [row.mark.record, row.state])).toEqual([[withdrawn.quote, "retracted"]]);
    expect(second.next).toBeUndefined();
  });

  test("history holds whole editions, newest first", async () => {
    const page = await historyPage(made.quote);
    expect(page.editions.map((edition) => edition.number)).toEqual([2, 1]);
    expect((await historyPage(made.quote, 2)).editions.map((edition) => edition.number)).toEqual([1]);
  });

  test("a speaker's page counts what was checked; who only drafts name is not there", async () => {
    const page = await speakerPage(made.speaker);
    expect(page?.speaker.names[0]?.text).toBe("Li Shangfu");
    expect(page?.mentions.map(({ part, record }) => [part, record.id])).toContainEqual([
      "speaker",
      made.quote,
    ]);
    expect(page?.counts).toEqual([{ kind: "quote", rating: "single_source", count: 1 }]);
    expect(await speakerPage(draft.speaker)).toBeNull();
    expect(await speakerPage(withdrawn.speaker)).toBeNull();
  });

  test("a source's page holds the passages of published records and never the captured text", async () => {
    const page = await sourcePage(made.sources[0].source);
    expect(page?.passages.map((one) => one.kind).sort()).toEqual([
      "evidence",
      "evidence",
      "occurrence",
      "printing",
    ]);
    expect(page?.source.captures.map((capture) => Object.keys(capture).sort())).toEqual([
      ["id", "method", "sha256", "takenAt"],
    ]);
    expect(await sourcePage(draft.sources[0].source)).toBeNull();
  });
});

describe("the log", () => {
  test("a proof opens the commitment and leads to the signed root", async () => {
    const { privateKey } = newKeyPair();
    await held.db.queue.write((tx) =>
      checkpointNow(tx, now(), { privateKey, origin: "attesto.example/log" }),
    );
    const proof = await logProof(made.quote, 1);
    if (!proof?.proof || !proof.checkpoint) throw new Error("no proof");
    const { edition, entry } = proof;
    expect(entry).toMatchObject({ body: { body: commitmentOf(edition.salt, JSON.stringify(edition.body)) } });
    expect(toHex(leafHash(entry as Parameters<typeof leafHash>[0]))).toBe(proof.leafHash);
    const checkpoint = readCheckpoint(proof.checkpoint);
    const root = new Uint8Array(Buffer.from(checkpoint?.root ?? "", "base64"));
    const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array();
    const { index, size, hashes } = proof.proof;
    expect(verifyInclusion(bytes(proof.leafHash), index, size, hashes.map(bytes), root)).toBe(true);
    expect(verifyInclusion(bytes(proof.leafHash), index + 1, size, hashes.map(bytes), root)).toBe(false);
    expect(await logProof(made.quote, 9)).toBeNull();
    expect(await logProof(draft.quote, 1)).toBeNull();
  });

  test("the page of the log shows sealed editions and no other entry", async () => {
    const page = await logPage();
    expect(page.editions.map((mark) => mark.record)).not.toContain(draft.quote);
    expect(page.editions).toHaveLength(5);
    expect(page.checkpoint?.size).toBe(page.size);
  });
});
