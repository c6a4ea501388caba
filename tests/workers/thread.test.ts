import { afterEach, expect, test } from "vitest";
import { isLate, Thread } from "@/workers/thread";

const LIMIT_MS = 5_000;
const opened: Thread<string, string>[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

function thread(limitMs = LIMIT_MS): Thread<string, string> {
  const made = new Thread<string, string>({ file: "tests/workers/probe-worker.mjs", limitMs });
  opened.push(made);
  return made;
}

const settled = async (asked: readonly Promise<string>[]) =>
  (await Promise.allSettled(asked)).map((one) =>
    one.status === "fulfilled" ? one.value : String(one.reason.message),
  );

test("questions are answered in the order in which they were asked", async () => {
  const one = thread();
  const order: string[] = [];
  const asked = ["a", "b", "c"].map((each) => one.ask(each).then((answer) => order.push(answer)));
  expect(one.open).toBe(3);
  await Promise.all(asked);
  expect([order, one.open]).toEqual([["a", "b", "c"], 0]);
});

test.each([
  ["fail", "failed"],
  ["throw", "thrown"],
  ["die", "tests/workers/probe-worker.mjs ended"],
])("what happens to one question (%s) is its own alone: those behind it are answered", async (bad, words) => {
  const one = thread();
  expect(await settled(["a", bad, "b"].map((each) => one.ask(each)))).toEqual(["a", words, "b"]);
  expect(await one.ask("c")).toBe("c");
});

test("a question that is not answered in time fails as late, and the next one has a new thread", async () => {
  const one = thread(1_000);
  const [late, next] = await Promise.allSettled([one.ask("hang"), one.ask("a")]);
  expect(late.status === "rejected" && isLate(late.reason)).toBe(true);
  expect(next).toEqual({ status: "fulfilled", value: "a" });
});

test("closed, it fails those that wait and starts again when it is asked", async () => {
  const one = thread();
  const asked = settled(["a", "b"].map((each) => one.ask(each)));
  await one.close();
  const closed = "tests/workers/probe-worker.mjs was closed";
  expect(await asked).toEqual([closed, closed]);
  expect(await one.ask("c")).toBe("c");
});

test("a question whose signal comes while it is worked on ends the thread, and the next one has a new one", async () => {
  const one = thread();
  const end = new AbortController();
  const asked = settled([one.ask("hang", { signal: end.signal }), one.ask("a")]);
  end.abort(new Error("cancelled"));
  expect(one.open).toBe(1);
  expect(await asked).toEqual(["cancelled", "a"]);
});

test("a question whose signal comes while it waits leaves the queue, and the one that is worked on is answered", async () => {
  const one = thread();
  const end = new AbortController();
  const asked = settled([one.ask("a"), one.ask("hang", { signal: end.signal }), one.ask("b")]);
  end.abort(new Error("cancelled"));
  expect(one.open).toBe(2);
  expect(await asked).toEqual(["a", "cancelled", "b"]);
});

test("a signal that comes before a question or after its answer changes nothing else", async () => {
  const one = thread();
  const end = new AbortController();
  expect(await one.ask("a", { signal: end.signal })).toBe("a");
  const next = one.ask("b");
  end.abort(new Error("cancelled"));
  expect(await settled([one.ask("hang", { signal: end.signal })])).toEqual(["cancelled"]);
  expect(await next).toBe("b");
});
