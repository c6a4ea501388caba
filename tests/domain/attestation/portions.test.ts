import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portionAt, textPortions } from "@/domain/attestation/portions";

const words = fc
  .array(fc.constantFrom("quay", " ", "\n", "\r\n", "港口", "🌊", "closed, ", "\u202e"), { maxLength: 400 })
  .map((all) => all.join(""));

describe("the portions of a text", () => {
  test("joined are the text, in order, whatever stands in it, and cut no sign in two", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 200 }), (text, most) => {
        const portions = textPortions(text, most);
        const shown = portions.map(({ start, end }) => text.slice(start, end));
        expect(shown.join("")).toBe(text);
        for (const one of shown) {
          expect(one).not.toMatch(/\p{Surrogate}/u);
          expect(one.length).toBeLessThanOrEqual(most * 1.25 + 1);
        }
      }),
    );
  });

  test("of a short text are one, even of none", () => {
    expect(textPortions("")).toEqual([{ start: 0, end: 0 }]);
    expect(textPortions("a".repeat(25_000))).toHaveLength(1);
    expect(textPortions("a".repeat(25_001))).toHaveLength(2);
  });

  test("end with a line, else with a word", () => {
    const [line] = textPortions(`${"quay ".repeat(9)}\n${"closed ".repeat(8)}`, 70);
    expect(line).toEqual({ start: 0, end: 46 });
    const [word] = textPortions("closed ".repeat(16), 60);
    expect(word?.end).toBe(56);
  });

  test("hold each place of the text once", () => {
    const portions = textPortions("closed ".repeat(40), 60);
    for (const [n, { start, end }] of portions.entries())
      expect([portionAt(portions, start), portionAt(portions, end - 1)]).toEqual([n + 1, n + 1]);
    expect(portionAt(portions, 9_999)).toBe(portions.length);
  });
});
