import { afterEach, expect, test, vi } from "vitest";
import { anchor } from "@/domain/attestation/anchor";
import { silentChanges } from "@/domain/collation/analysis/silent";
import { carriedTo } from "@/domain/phrases/carry";
import { proposalTo } from "@/domain/phrases/propose";
import { MOST_SOUGHT, reanchored } from "@/domain/reanchor/reanchor";
import {
  changesBetween,
  closeDesk,
  divisionOf,
  LIMIT_MS,
  lookedIn,
  lookFor,
  MOST_OPEN,
  placesIn,
  proposePhrases,
} from "@/workers/desk";
import { madeAtLast, stopWaiting, waitAgain } from "@/workers/works";

afterEach(async () => {
  vi.useRealTimers();
  await closeDesk();
});

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `Quay ${from + n} stays closed until ${1900 + n}.`).join(" ");
const SHORT = lines(0, 50);
const LONG = lines(0, 1_000);

const sought = (text: string, start: number, end: number) => {
  const found = anchor(text, start, end);
  if (!found) throw new Error("no such words");
  return { ...found, lang: "en" };
};
const edited = (text: string): string => text.replaceAll("closed", "shut");
const COPIES = [{ earlier: LONG, later: edited(LONG), lang: "en" }];

test("what is found in a long copy and in a short one is what is found without a thread", async () => {
  for (const text of [SHORT, LONG]) {
    const passages = [sought(text, 37, 400), sought(text, 900, 1_200)];
    const found = await lookFor(edited(text), passages);
    expect(found).toEqual({ ok: true, value: reanchored(edited(text), passages) });
    expect(found).toMatchObject({ value: [{ kind: "edited" }, { kind: "edited" }] });
  }
});

test("while a long copy is searched, timers tick and short ones are searched", async () => {
  const order: string[] = [];
  const long = lookFor(edited(LONG), [sought(LONG, 37, 400)]).then(() => order.push("long"));
  await new Promise((settle) => setTimeout(settle, 1));
  order.push("timer");
  await lookFor(edited(SHORT), [sought(SHORT, 37, 400)]);
  order.push("short");
  await long;
  expect(order).toEqual(["timer", "short", "long"]);
});

test("one more than may wait is refused as busy, and the others are searched", async () => {
  const asked = Array.from({ length: MOST_OPEN + 1 }, () => lookFor(LONG, [sought(LONG, 37, 400)]));
  const found = await Promise.all(asked);
  expect(found.map((one) => one.ok)).toEqual([...Array.from({ length: MOST_OPEN }, () => true), false]);
  expect(found.at(-1)).toMatchObject({ refusals: [{ kind: "limited", rule: "looking-busy" }] });
});

test("a search that takes too long is refused as late, and the next one is made", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const late = lookFor(edited(LONG), [sought(LONG, 37, 400)]);
  vi.advanceTimersByTime(LIMIT_MS);
  expect(await late).toMatchObject({ refusals: [{ kind: "limited", rule: "looking-late" }] });
  vi.useRealTimers();
  expect((await lookFor(LONG, [sought(LONG, 37, 400)])).ok).toBe(true);
});

test("more than can be looked for at once is told, in order, and what stands to the letter is found all the same", () => {
  const long = sought(LONG, 0, 20_000);
  const passages = Array.from({ length: Math.ceil(MOST_SOUGHT / 20_000) + 1 }, () => ({ ...long }));
  const kinds = reanchored("Another text altogether.", passages).map((one) => one.kind);
  expect([kinds[0], kinds.at(-1)]).toEqual(["gone", "unsearched"]);
  expect(new Set(reanchored(LONG, passages).map((one) => one.kind))).toEqual(new Set(["same"]));
});

const printings = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    exact: `The quay ${n} stays closed, and nobody goes out. We open it in May, said the mayor.`,
    lang: "en",
    relation: "translation" as const,
  }));
const division = (count: number) => {
  const all = printings(count);
  const [base] = all;
  if (!base) throw new Error("no printing");
  return { printings: all, names: [], from: { base } };
};

test("copies are compared and quotes divided as they are without a thread, short and long ones", async () => {
  for (const text of [SHORT.slice(0, 2_000), LONG]) {
    const changes = await changesBetween([{ earlier: text, later: edited(text), lang: "en" }]);
    expect(changes).toEqual({ ok: true, value: [silentChanges(text, edited(text), "en")] });
  }
  for (const count of [2, 60]) {
    expect(await proposePhrases(division(count))).toEqual({ ok: true, value: proposalTo(division(count)) });
  }
});

test("a place is found in other printings as it is without a thread, in short and in long ones", async () => {
  const [from, ...others] = printings(60);
  if (!from) throw new Error("no printing");
  const at = from.exact.indexOf("We open");
  for (const some of [others.slice(0, 3), others]) {
    const found = await placesIn(from, some, at);
    expect(found).toEqual({ ok: true, value: carriedTo(from, some, at) });
    expect(found).toMatchObject({
      value: some.map((one) => ({ id: one.id, at: one.exact.indexOf("We open") })),
    });
  }
});

test("while long copies are compared and a long quote is divided, timers tick", async () => {
  const order: string[] = [];
  const works = [
    changesBetween(COPIES).then(() => order.push("copies")),
    proposePhrases(division(60)).then(() => order.push("division")),
  ];
  await new Promise((settle) => setTimeout(settle, 1));
  order.push("timer");
  await Promise.all(works);
  expect(order).toEqual(["timer", "copies", "division"]);
});

test("each work of the desk is refused in its own words where too many wait, or it takes too long", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const late = [changesBetween(COPIES), proposePhrases(division(60))];
  for (const [n, rule] of ["copies-late", "dividing-late"].entries()) {
    vi.advanceTimersByTime(LIMIT_MS);
    expect(await late[n]).toMatchObject({ refusals: [{ kind: "limited", rule }] });
  }
  vi.useRealTimers();
  const open = Array.from({ length: MOST_OPEN }, () => lookFor(LONG, [sought(LONG, 37, 400)]));
  const [from, ...others] = printings(60);
  if (!from) throw new Error("no printing");
  const refused = [
    await changesBetween(COPIES),
    await proposePhrases(division(60)),
    await placesIn(from, others, 0),
  ];
  expect(refused).toMatchObject([
    { refusals: [{ kind: "limited", rule: "copies-busy", field: "capture" }] },
    { refusals: [{ kind: "limited", rule: "dividing-busy", field: "quote" }] },
    { refusals: [{ kind: "limited", rule: "splitting-busy", field: "at" }] },
  ]);
  expect((await Promise.all(open)).every((one) => one.ok)).toBe(true);
});

test("a member's cancelled search leaves its place to the next, and is found when it is begun again", async () => {
  const copy = { id: "copy", text: edited(LONG) };
  const passages = [{ ...sought(LONG, 37, 400), id: "one" }];
  const others = Array.from({ length: MOST_OPEN - 1 }, () => lookFor(LONG, passages));
  const work = lookedIn(copy, passages, "ada");
  expect(await lookFor(LONG, passages)).toMatchObject({ refusals: [{ rule: "looking-busy" }] });
  stopWaiting(work.key, "ada");
  expect((await lookFor(LONG, passages)).ok).toBe(true);
  expect((await Promise.all(others)).every((one) => one.ok)).toBe(true);
  const nothing = { ok: false, refusals: [{ rule: "looking-stopped", params: { work: work.key } }] };
  expect(await work.made).toMatchObject(nothing);
  expect(await madeAtLast(lookedIn(copy, passages, "ada"))).toMatchObject(nothing);
  waitAgain(work.key, "ada");
  const again = await madeAtLast(lookedIn(copy, passages, "ada"));
  expect(again).toEqual({ ok: true, value: reanchored(copy.text, passages) });
});

test("a division that an act confirms is made, though the member cancels the page's", async () => {
  const page = divisionOf(division(60), "ada");
  const act = madeAtLast(divisionOf(division(60)));
  stopWaiting(page.key, "ada");
  expect(await act).toEqual({ ok: true, value: proposalTo(division(60)) });
});
