import { afterEach, expect, test, vi } from "vitest";
import type { Progress } from "@/domain/collation/alignment/align";
import { collate } from "@/domain/collation/collate";
import { isAlignedInPlace, MOST_UNITS_IN_PLACE } from "@/domain/collation/limits";
import { closeCollating, collateInThread, LIMIT_MS, MOST_OPEN } from "@/workers/collating";

afterEach(async () => {
  vi.useRealTimers();
  await closeCollating();
});

const SENTENCE = "The quay stays closed until May, said the mayor Ada Brill. ";
const printings = (length: number) =>
  ["A", "B", "C"].map((siglum, n) => ({
    siglum,
    text: SENTENCE.repeat(Math.ceil(length / SENTENCE.length / 3)) + String(n),
  }));
const LONG = printings(MOST_UNITS_IN_PLACE + 1_000);

test("long printings and short ones are collated as they are without a thread", async () => {
  for (const witnesses of [LONG, printings(200)]) {
    expect(await collateInThread(witnesses, "en")).toEqual(collate(witnesses, "en"));
  }
});

test("on the way it is told how many pairs and joins are done, of how many, while timers tick", async () => {
  const told: Progress[] = [];
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  await collateInThread(LONG, "en", undefined, { onProgress: (now) => told.push(now) });
  clearInterval(timer);
  expect(told.map(({ pairs, joins }) => pairs + joins)).toEqual([1, 2, 3, 4, 5]);
  expect(told.at(-1)).toEqual({ pairs: 3, pairsOfAll: 3, joins: 2, joinsOfAll: 2 });
  expect(ticks).toBeGreaterThan(0);
});

test("signs of writings without spaces are the words they are: fewer of them are aligned in place", () => {
  const of = (text: string) => isAlignedInPlace([{ text: text.repeat(4_000) }, { text }]);
  expect(["abc ", "港a", "港口", "อา"].map(of)).toEqual([true, true, false, false]);
});

test("what is refused is refused before it waits", async () => {
  const long = [{ siglum: "A", text: "a".repeat(1_000_000) }];
  expect(await collateInThread(long, "en")).toMatchObject({ refusals: [{ rule: "collation-long" }] });
});

test("one more than may wait is refused as busy, and one that takes too long as late", async () => {
  const asked = Array.from({ length: MOST_OPEN + 1 }, () => collateInThread(LONG, "en"));
  const done = await Promise.all(asked);
  expect(done.map((one) => one.ok)).toEqual([...Array.from({ length: MOST_OPEN }, () => true), false]);
  expect(done.at(-1)).toMatchObject({
    refusals: [{ kind: "limited", rule: "collating-busy", field: "witnesses" }],
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const late = collateInThread(LONG, "en");
  vi.advanceTimersByTime(LIMIT_MS);
  expect(await late).toMatchObject({ refusals: [{ kind: "limited", rule: "collating-late" }] });
});
