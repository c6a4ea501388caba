import fc from "fast-check";
import { expect, test } from "vitest";
import { pieceAround } from "@/domain/text/piece";

const LONG = `${"one two three ".repeat(20)}the Harbour stays open${" four five six".repeat(20)}`;

test("a piece holds the words looked for in any case, and is cut at spaces", () => {
  const piece = pieceAround(LONG, "harbour STAYS");
  expect(piece).toMatchObject({ words: "Harbour stays", isCutBefore: true, isCutAfter: true });
  expect(piece?.before).toMatch(/^(?:one|two|three) .* the $/);
  expect(piece?.after).toMatch(/^ open .* (?:four|five|six)$/);
});

test("a short text is shown whole, and words that it does not hold are nowhere", () => {
  const whole = { before: "The ", words: "harbour", after: " opens", isCutBefore: false, isCutAfter: false };
  expect(pieceAround("The harbour opens", "harbour")).toEqual(whole);
  expect(pieceAround("The harbour opens", "closes")).toBeNull();
  expect(pieceAround("The harbour opens", "")).toBeNull();
});

test("the piece of any text stands in it, and breaks no sign in two", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(
      text,
      fc.string({ unit: "binary", minLength: 1, maxLength: 5 }),
      text,
      (left, words, right) => {
        const piece = pieceAround(left + words + right, words);
        if (piece === null) throw new Error("not found");
        const shown = piece.before + piece.words + piece.after;
        expect(left + words + right).toContain(shown);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
      },
    ),
  );
});
