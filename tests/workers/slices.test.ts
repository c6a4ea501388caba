import { expect, test } from "vitest";
import { inSlices } from "@/workers/slices";

/** Steps that keep the thread busy for some milliseconds each. */
function* busy(steps: number, done: number[]): Generator<undefined> {
  for (let n = 0; n < steps; n += 1) {
    const until = performance.now() + 4;
    while (performance.now() < until);
    done.push(n);
    yield;
  }
}

test("all steps are done, in their order, and others have their turn between them", async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const turn = () => {
    seen.push(done.length);
    if (done.length < 30) setImmediate(turn);
  };
  setImmediate(turn);
  await inSlices(busy(30, done));
  expect(done).toEqual(Array.from({ length: 30 }, (_, n) => n));
  expect(seen.filter((n) => n > 0 && n < 30).length).toBeGreaterThan(3);
});

test("what a step throws is thrown", async () => {
  function* failing(): Generator<undefined> {
    yield;
    throw new Error("out of words");
  }
  await expect(inSlices(failing())).rejects.toThrow("out of words");
});
