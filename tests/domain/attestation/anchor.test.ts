import fc from "fast-check";
import { expect, test } from "vitest";
import { anchor, anchorOf } from "@/domain/attestation/anchor";
import { siglum } from "@/domain/attestation/sigla";

test("an anchor holds exactly the words at its place, and its context touches them", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.nat(420),
      fc.nat(420),
      (text, start, end) => {
        const found = anchor(text, start, end);
        if (!found) {
          const isCut = [start, end].some(
            (at) => /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at)),
          );
          expect(end <= start || end > text.length || isCut).toBe(true);
          return;
        }
        expect(found.exact).toBe(text.slice(start, end));
        expect(text.includes(found.prefix + found.exact + found.suffix)).toBe(true);
        expect(text.startsWith(found.prefix, start - found.prefix.length)).toBe(true);
        expect(found.prefix.length).toBeLessThanOrEqual(120);
      },
    ),
  );
});

test("a range that would split a pair, or that is no range, is no anchor", () => {
  const text = "a😀b";
  expect(anchor(text, 1, 3)?.exact).toBe("😀");
  for (const [start, end] of [
    [2, 3],
    [0, 2],
    [-1, 1],
    [1, 1],
    [3, 2],
    [0, 9],
    [0.5, 1],
  ] as const) {
    expect(anchor(text, start, end)).toBeNull();
  }
});

test("words are found by themselves only where they stand once", () => {
  expect(anchorOf("uno due tre", "due")).toEqual({
    exact: "due",
    prefix: "uno ",
    suffix: " tre",
    start: 4,
    end: 7,
  });
  for (const words of ["", "quattro", "e"]) expect(anchorOf("uno due tre", words)).toBeNull();
});

test("sigla go from A to Z without I and O, and on in pairs, each once", () => {
  expect([0, 7, 8, 13, 23, 24, 25, 47, 48].map(siglum)).toEqual([
    "A",
    "H",
    "J",
    "P",
    "Z",
    "AA",
    "AB",
    "AZ",
    "BA",
  ]);
  expect(new Set(Array.from({ length: 700 }, (_, n) => siglum(n))).size).toBe(700);
});
