import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareQuery, isCanonical, readCompareAddress } from "@/domain/public/compare-address";

const address = fc.record(
  {
    bases: fc.uniqueArray(fc.stringMatching(/^[A-HJ-NP-Z]{1,2}$/), { maxLength: 3 }),
    isDifferencesOnly: fc.boolean(),
    ignored: fc.record({
      case: fc.boolean(),
      punctuation: fc.boolean(),
      quotationMarks: fc.boolean(),
      diacritics: fc.boolean(),
    }),
    lang: fc.constantFrom("en", "ar", "zh"),
    portion: fc.integer({ min: 2, max: 999_999 }),
  },
  { requiredKeys: ["bases", "isDifferencesOnly", "ignored"] },
);

describe("the address of a comparison", () => {
  test("says what is asked for, is read as what it says, and is its own canonical address", () => {
    fc.assert(
      fc.property(address, (one) => {
        const query = compareQuery(one);
        expect(readCompareAddress(new URLSearchParams(query))).toEqual(one);
        expect(isCanonical(new URLSearchParams(query), query)).toBe(true);
      }),
    );
  });

  test("of the usual comparison is empty", () => {
    expect(compareQuery(readCompareAddress(new URLSearchParams("lang=it&utm_source=x")))).toBe("");
  });

  test("is read whatever it holds, and what it leads to is canonical", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("base", "show", "ignore", "in", "portion", "x"), fc.string()), {
          maxLength: 8,
        }),
        (pairs) => {
          const query = compareQuery(readCompareAddress(new URLSearchParams(pairs)));
          expect(compareQuery(readCompareAddress(new URLSearchParams(query)))).toBe(query);
        },
      ),
    );
  });
});
