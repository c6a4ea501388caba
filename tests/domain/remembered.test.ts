import fc from "fast-check";
import { expect, test } from "vitest";
import { remembered } from "@/domain/remembered";

test("answers as the function does, works once for what it keeps, and keeps no more than it may", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "b", "c", "d", "e")),
      fc.integer({ min: 1, max: 4 }),
      (asked, most) => {
        const worked: string[] = [];
        const kept = remembered((text) => {
          worked.push(text);
          return { text };
        }, most);
        for (const [at, text] of asked.entries()) {
          const before = worked.length;
          expect(kept(text)).toEqual({ text });
          const since = new Set(asked.slice(asked.lastIndexOf(text, at - 1) + 1, at));
          const isKept = at > 0 && asked.lastIndexOf(text, at - 1) >= 0 && since.size < most;
          expect(worked.length - before).toBe(isKept ? 0 : 1);
        }
      },
    ),
  );
});

test("what is thrown is not kept", () => {
  let times = 0;
  const kept = remembered(() => {
    times += 1;
    throw new Error("no");
  }, 2);
  expect(() => kept("a")).toThrow("no");
  expect(() => kept("a")).toThrow("no");
  expect(times).toBe(2);
});
