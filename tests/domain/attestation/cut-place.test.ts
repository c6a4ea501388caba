import fc from "fast-check";
import { expect, test } from "vitest";
import { cutBehind, wordsBehindCut } from "@/domain/attestation/cut-place";

const PRINTING = { exact: "The pact holds, and the pact […] grows.\nIt holds well.", lang: "en" };
const placed = (words: string, printing = PRINTING) => {
  const found = cutBehind(printing, words);
  return found.ok ? found.value : found.refusals.map(({ rule, field }) => `${field}: ${rule}`);
};

test("a cut lies behind the words that a printing has once, blanks around them left aside", () => {
  expect(placed(" holds, ")).toBe(15);
  expect(placed("grows.\r\nIt")).toBe(42);
});

test("a cut lies at the sign that follows the words, where only blanks part them", () => {
  expect(placed("the pact")).toBe(29);
});

test("words that stand there more than once, not at all, or end within a word say no place", () => {
  expect(placed("holds")).toEqual(["behind: words-more-than-once"]);
  expect(placed("Holds")).toEqual(["behind: words-differ-from-printing"]);
  expect(placed("gro")).toEqual(["behind: words-differ-from-printing"]);
});

test("a place is said by few words, and no place where no words tell it from another", () => {
  expect(wordsBehindCut(PRINTING, 19)).toBe("and");
  expect(wordsBehindCut(PRINTING, 29)).toBe("the pact");
  expect(wordsBehindCut(PRINTING, 0)).toBeNull();
  expect(wordsBehindCut({ exact: "No no, no", lang: "en" }, 2)).toBe("No");
  expect(wordsBehindCut({ exact: "no no no", lang: "en" }, 2)).toBeNull();
});

test("the words that say a place find it again, whatever line ends a form sends", () => {
  const pieces = fc.array(fc.constantFrom("a", "bé", "李", "😀", "\n", "\r\n", "…", " ", ", ", "\r"), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(pieces, fc.nat(60), (parts, at) => {
      const printing = { exact: parts.join(" "), lang: "en" };
      const words = wordsBehindCut(printing, at);
      if (words === null) return;
      expect(placed(words, printing)).toBe(at);
      expect(placed(words.replace(/\r\n?|\n/g, "\r\n"), printing)).toBe(at);
    }),
  );
});
