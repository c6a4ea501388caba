import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visibleRuns, withMarks } from "@/domain/text/visible";

describe("what cannot be seen is shown", () => {
  test("a direction override becomes a mark with its name", () => {
    expect(visibleRuns("a\u202eb")).toEqual([
      { kind: "text", text: "a" },
      {
        kind: "mark",
        text: "\u202e",
        label: "RLO",
        name: "right-to-left override",
        code: "U+202E",
        hidden: "direction",
      },
      { kind: "text", text: "b" },
    ]);
  });

  test.each([
    ["a\u200bb", "a⟦ZWSP⟧b"],
    ["a\u200db", "a⟦ZWJ⟧b"],
    ["\ufeffa", "⟦BOM⟧a"],
    ["a\u00ad", "a⟦SHY⟧"],
    ["\u0007", "⟦U+0007⟧"],
    ["\u0000", "⟦NUL⟧"],
    ["\u{e0041}", "⟦U+E0041⟧"],
    ["\ue000", "⟦U+E000⟧"],
    ["\u2066\u2069", "⟦LRI⟧⟦PDI⟧"],
    ["🏴\u{e0041}", "🏴⟦U+E0041⟧"],
    ["a\ufe0f", "a⟦U+FE0F⟧"],
    ["\u{e0100}", "⟦U+E0100⟧"],
    ["می‌خواهم‌", "می‌خواهم⟦ZWNJ⟧"],
  ])("%j is written %s", (text, marked) => {
    expect(withMarks(text)).toBe(marked);
  });

  test.each(["👩‍👩‍👧", "👩🏽‍🚀", "❤️", "1️⃣", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "می‌خواهم", "क्‍ष", "葛󠄀城", "a\tb\r\nc", "a\u00a0b\u202fc"])(
    "%j needs no mark",
    (text) => {
      expect(visibleRuns(text)).toEqual([{ kind: "text", text }]);
    },
  );

  test("the pieces joined are the text again, whatever it holds", () => {
    const odd = fc.constantFrom("\u202e", "\u200d", "\u{e0067}", "🏴", "\u{e007f}", "م", "\ud800", "a", "\n");
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(odd).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const joined = visibleRuns(text)
          .map((run) => run.text)
          .join("");
        expect(joined).toBe(text);
      }),
    );
  });

  test("an empty text has no pieces", () => {
    expect(visibleRuns("")).toEqual([]);
  });
});
