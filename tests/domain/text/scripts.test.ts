import { describe, expect, test } from "vitest";
import { isDense, isUnspaced, isWide, lettersOf, wideSignsIn } from "@/domain/text/scripts";

describe("a sign", () => {
  test.each([
    ["Han", "码", true, true, true],
    ["hiragana", "な", true, true, true],
    ["katakana", "ナ", true, true, true],
    ["Hangul", "항", false, true, true],
    ["Thai", "ท", true, true, false],
    ["Lao", "ທ", true, true, false],
    ["Khmer", "ក", true, true, false],
    ["Burmese", "က", true, true, false],
    ["Latin", "q", false, false, false],
    ["wide Latin", "Ｑ", false, false, true],
    ["Arabic", "م", false, false, false],
  ])("of %s knows spaces, says much and is wide as its script is", (_, sign, unspaced, dense, wide) => {
    expect([isUnspaced(sign), isDense(sign), isWide(sign)]).toEqual([unspaced, dense, wide]);
  });
});

test("a sign of a dense script reads as two letters, and each wide one is counted", () => {
  expect([lettersOf("quay"), lettersOf("码头")]).toEqual([4, 4]);
  expect(wideSignsIn("quay 码头。")).toBe(3);
});
