import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  blockOfText,
  firstForbiddenControl,
  hasLoneSurrogate,
  lengthInCodePoints,
  lineOfText,
  quotedText,
  textProblemOf,
} from "@/domain/text/checks";

function problem(schema: z.ZodType<string>, value: unknown) {
  const read = schema.safeParse(value);
  const issue = read.error?.issues[0];
  return issue === undefined ? null : textProblemOf(issue);
}

describe("lines in a desk's own words", () => {
  test("outer blanks are dropped and all else is kept", () => {
    expect(lineOfText("name").parse("  Li Shangfu 李尚福 ")).toBe("Li Shangfu 李尚福");
  });

  test("the limit is counted in code points and told", () => {
    expect(lineOfText("name").parse("😀".repeat(200))).toHaveLength(400);
    expect(problem(lineOfText("name"), "😀".repeat(201))).toEqual({
      reason: "too_long",
      limit: 200,
      length: 201,
      unit: "characters",
    });
    expect(problem(lineOfText("sentence"), "a".repeat(221))?.limit).toBe(220);
  });

  test.each([
    ["", "empty"],
    [" \t ", "empty"],
    ["a\nb", "control_character"],
    ["a\tb", "control_character"],
    ["a\u0000b", "control_character"],
    ["a\u0085b", "control_character"],
    ["a\u2028b", "control_character"],
    ["a\u202eb", "direction_control"],
    ["a\u2066b", "direction_control"],
    ["a\u061cb", "direction_control"],
    ["a\u200bb", "invisible_character"],
    ["a\u200db", "invisible_character"],
    ["a\u00adb", "invisible_character"],
    ["a\u{e0041}b", "invisible_character"],
    ["a\ue000b", "invisible_character"],
    ["a\ud800b", "lone_surrogate"],
    ["a\udc00", "lone_surrogate"],
    [7, "wrong_type"],
    [null, "wrong_type"],
    [undefined, "wrong_type"],
    [["a"], "wrong_type"],
  ])("%j is refused as %s", (value, reason) => {
    expect(problem(lineOfText("name"), value)?.reason).toBe(reason);
  });

  test("a refused character is named with its place", () => {
    expect(problem(lineOfText("name"), "Putin\u202e")).toEqual({
      reason: "direction_control",
      character: "U+202E",
      at: 5,
    });
    expect(firstForbiddenControl("a\tb\u202e", "line")).toMatchObject({ at: 1, code: "U+0009" });
    expect(firstForbiddenControl("a\tb\u202e", "block")).toMatchObject({ at: 3, code: "U+202E" });
  });

  test.each(["👩‍👩‍👧", "❤️", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "می‌خواهم", "क्‍ष", "葛󠄀城"])(
    "%s passes, its joiners do their work",
    (text) => {
      expect(lineOfText("name").parse(text)).toBe(text);
    },
  );
});

describe("blocks in a desk's own words", () => {
  test("line ends become LF and tabs pass", () => {
    expect(blockOfText("note").parse("a\r\nb\rc\td\n")).toBe("a\nb\nc\td");
  });

  test("direction controls and texts over the limit are refused", () => {
    expect(problem(blockOfText("note"), "a\n\u202eb")?.reason).toBe("direction_control");
    expect(problem(blockOfText("note"), "a".repeat(4001))?.limit).toBe(4000);
    expect(problem(blockOfText("rationale"), "a".repeat(20_001))?.limit).toBe(20_000);
  });
});

describe("the words of others", () => {
  test("every text that can be stored comes back unit for unit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const read = quotedText("context").safeParse(text);
        expect(read.success).toBe(!text.includes("\u0000"));
        if (read.success) expect(read.data).toBe(text);
      }),
    );
  });

  test("blanks, direction controls and decomposed letters are kept", () => {
    const text = " \u202e«e\u0301»\r\n\u200b ";
    expect(quotedText().parse(text)).toBe(text);
  });

  test.each([
    ["a\ud800", "lone_surrogate"],
    ["a\u0000", "control_character"],
    ["", "empty"],
    [" \n", "empty"],
    ["a".repeat(20_001), "too_long"],
    [{}, "wrong_type"],
  ])("what cannot be evidence is refused (%#)", (value, reason) => {
    expect(problem(quotedText("quote"), value)?.reason).toBe(reason);
  });

  test("the words around a quote may be empty", () => {
    expect(quotedText("context").parse("")).toBe("");
  });

  test("an article is measured in bytes", () => {
    expect(quotedText("article").parse("я".repeat(500_000))).toHaveLength(500_000);
    expect(problem(quotedText("article"), "я".repeat(500_001))).toEqual({
      reason: "too_long",
      limit: 1_000_000,
      length: 1_000_002,
      unit: "bytes",
    });
  });
});

describe("measures of a text", () => {
  test("lone surrogates are found and pairs are not", () => {
    expect(hasLoneSurrogate("a\ud83d")).toBe(true);
    expect(hasLoneSurrogate("\ude00\ud83d")).toBe(true);
    expect(hasLoneSurrogate("😀")).toBe(false);
  });

  test("length counts code points", () => {
    expect(lengthInCodePoints("a😀é")).toBe(3);
  });
});
