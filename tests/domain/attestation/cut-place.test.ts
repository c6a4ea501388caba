import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAt, cutBehind, wordsBehindCut } from "@/domain/attestation/cut-place";

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

test("a place that is said by its offset is kept where it parts words, else refused", () => {
  const pieces = fc.array(fc.constantFrom("ab", "bé", "李", "😀", "…", " ", ", "), { maxLength: 20 });
  fc.assert(
    fc.property(pieces, fc.nat(60), (parts, at) => {
      const printing = { exact: parts.join(""), lang: "en" };
      const found = cutAt(printing, at);
      if (found.ok) {
        expect(found.value).toBe(at);
        expect(at).toBeLessThanOrEqual(printing.exact.length);
        expect(() => encodeURIComponent(printing.exact.slice(0, at))).not.toThrow();
      } else {
        const rule = at > printing.exact.length ? "cut-beyond-words" : "inside-a-word";
        expect(found.refusals).toMatchObject([{ kind: "invalid", rule, field: "at" }]);
      }
    }),
  );
  expect([0, 3, 29, PRINTING.exact.length].map((at) => cutAt(PRINTING, at).ok)).toEqual(Array(4).fill(true));
  expect([1, 30, PRINTING.exact.length + 1].map((at) => cutAt(PRINTING, at).ok)).toEqual(
    Array(3).fill(false),
  );
});
