import { afterEach, expect, test, vi } from "vitest";
import { nearest } from "@/domain/finding/nearest";
import { prepared } from "@/domain/finding/overlap";
import { closeFinding, LIMIT_MS, MOST_OPEN, nearestTo } from "@/workers/finding";

afterEach(async () => {
  vi.useRealTimers();
  await closeFinding();
});

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `Quay ${from + n} stays closed until ${1900 + n}.`).join(" ");
const known = (length: number) =>
  [0, 20, 400].map((from, n) => ({
    quote: `q${n}`,
    id: `p${n}`,
    lang: "en",
    exact: lines(from, from + length),
  }));
const LONG = lines(0, 100);

test("what is found among long printings and short ones is what is found without a thread", async () => {
  for (const [text, printings] of [
    [lines(3, 8), known(10)],
    [LONG, known(120)],
  ] as const) {
    const found = await nearestTo(text, printings);
    expect(found).toEqual({ ok: true, value: nearest(prepared(text), printings) });
    expect(found.ok && found.value[0]?.quote).toBe("q0");
  }
});

test("while a long text is looked for, timers tick and short ones are found", async () => {
  const order: string[] = [];
  const long = nearestTo(LONG, known(120)).then(() => order.push("long"));
  await new Promise((settle) => setTimeout(settle, 1));
  order.push("timer");
  await nearestTo(lines(3, 8), known(10));
  order.push("short");
  await long;
  expect(order).toEqual(["timer", "short", "long"]);
});

test("one more than may wait is refused as busy, and one that takes too long as late", async () => {
  const all = await Promise.all(Array.from({ length: MOST_OPEN + 1 }, () => nearestTo(LONG, known(120))));
  expect(all.map((one) => one.ok)).toEqual([...Array.from({ length: MOST_OPEN }, () => true), false]);
  expect(all.at(-1)).toMatchObject({ refusals: [{ kind: "limited", rule: "finding-busy", field: "q" }] });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const late = nearestTo(LONG, known(120));
  vi.advanceTimersByTime(LIMIT_MS);
  expect(await late).toMatchObject({ refusals: [{ kind: "limited", rule: "finding-late" }] });
});
