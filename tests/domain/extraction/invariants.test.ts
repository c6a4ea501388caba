import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { InputTooLarge, MAX_TEXT_BYTES } from "@/domain/extraction/limits";
import { passagesOf } from "@/domain/extraction/passages";
import { readingOf } from "@/domain/extraction/reading";

const pieces = fc.constantFrom(
  ..."“”«»\"'‘’„.,:;!?…—\n\r\t ".split(""),
  "\u00a0",
  "\u202e",
  "\u0301",
  "\ud83d",
  "\ude00",
  "😀",
  "Putin ",
  "ha detto ",
  "said ",
  "that ",
  "che ",
  "il ministro ",
  "secondo ",
  "Fonte: ",
  "e ",
  "Anna Rossi ",
  "entrambi ",
);
const texts = fc
  .array(fc.oneof(pieces, pieces, fc.string({ unit: "binary" })), { maxLength: 60 })
  .map((all) => all.join(""));

const splitsPair = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) &&
  /[\udc00-\udfff]/.test(text.charAt(at));

describe("an extraction of any text", () => {
  test("keeps every span in range and every surrogate pair whole, and gives the same again", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const one = extract(text);
        const spans = [
          ...one.zones,
          ...one.quotes.flatMap((quote) => [quote, ...quote.parts, ...quote.marked, ...quote.omissions]),
          ...one.entities.flatMap((entity) => entity.mentions),
          ...one.chain.map((link) => link.at),
          ...one.dates.map((date) => date.at),
          ...one.warnings.flatMap((warning) => warning.at ?? []),
          ...passagesOf(one, text),
          ...readingOf(one, text).putAside,
        ];
        for (const { start, end } of spans) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
        expect(extract(text)).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  test("refuses a text over the limit and names both figures", () => {
    const text = "a".repeat(MAX_TEXT_BYTES + 1);
    expect(() => extract(text)).toThrow(InputTooLarge);
    expect(() => extract(text)).toThrow(/5242881.*5242880/u);
  });

  test.each(['"', "«", "\"'", "a ", "a, said b ", "Anna Rossi e ", "“a” ", "\n"])(
    "reads a long run of %j to its end",
    (unit) => {
      const text = unit.repeat(Math.floor(200_000 / unit.length));
      expect(extract(text).quotes.every((quote) => quote.end <= text.length)).toBe(true);
    },
  );
});
