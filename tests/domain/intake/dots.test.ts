import { describe, expect, test } from "vitest";
import { hasCutSign, proposedElisions } from "@/domain/intake/dots";

describe("what the dots of some words stand for", () => {
  test.each([
    ["The bridge […] stays closed", [{ kind: "marked", at: 11 }]],
    [
      "Il ponte (...) resta chiuso [...] per ora",
      [
        { kind: "marked", at: 9 },
        { kind: "marked", at: 28 },
      ],
    ],
    ["I… I never said it", [{ kind: "false", at: 1 }]],
    ["w… we never said it", [{ kind: "false", at: 1 }]],
    ["Non... non lo so", [{ kind: "false", at: 3 }]],
    ["Я… я не знаю", [{ kind: "false", at: 1 }]],
  ])("is proposed where the print itself says so: %s", (exact, elisions) => {
    expect(proposedElisions(exact)).toEqual(elisions);
  });

  test.each([
    "The bridge… stays closed",
    "Well…",
    "…and it stays",
    "I… I say […] no",
    "so… somebody said it",
  ])("is left to a person elsewhere: %s", (exact) => {
    expect(hasCutSign(exact)).toBe(true);
    expect(proposedElisions(exact)).toBeNull();
  });

  test("is nothing where there are none", () => {
    expect(proposedElisions("The bridge stays closed. It does.")).toEqual([]);
  });
});
