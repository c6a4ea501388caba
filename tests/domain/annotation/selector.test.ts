import fc from "fast-check";
import { expect, test } from "vitest";
import { selectorIn } from "@/domain/annotation/selector";

test("marked words are found again by both selectors, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const exact = text.slice(start, end);
        const found = selectorIn(text, { exact, start });
        // A range that cuts a character in half is no range.
        if (found === "differs") {
          expect(/\p{Surrogate}/u.test(exact)).toBe(true);
          return;
        }
        if (found === "ambiguous") throw new Error("a place was given");
        expect(text.slice(found.start, found.end)).toBe(exact);
        expect(text.slice(0, found.start).endsWith(found.prefix)).toBe(true);
        expect(text.slice(found.end).startsWith(found.suffix)).toBe(true);
        expect(text).toContain(`${found.prefix}${found.exact}${found.suffix}`);
      },
    ),
  );
});

test("words that stand there once need no place, words that stand there twice do", () => {
  expect(selectorIn("a b c", { exact: "b" })).toMatchObject({ start: 2, end: 3 });
  expect(selectorIn("a b b", { exact: "b" })).toBe("ambiguous");
  expect(selectorIn("a b b", { exact: "b", start: 4 })).toMatchObject({ start: 4, end: 5 });
  expect(selectorIn("a b c", { exact: "d" })).toBe("differs");
  expect(selectorIn("a b c", { exact: "b", start: 3 })).toBe("differs");
  expect(selectorIn("a b c", { exact: "" })).toBe("differs");
});
