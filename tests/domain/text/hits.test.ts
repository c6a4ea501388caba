import fc from "fast-check";
import { expect, test } from "vitest";
import { hitRuns } from "@/domain/text/hits";

const hits = (text: string, query: string): string[] =>
  hitRuns(text, query)
    .filter((run) => run.isHit)
    .map((run) => run.text);

test.each([
  ["dell’era della Guerra Fredda", "guerra fredda", ["Guerra", "Fredda"]],
  ["sempre più consolidata", "piu", ["più"]],
  ["consolidata", "consol", ["consolidata"]],
  ["consolidata e forte", "consol forte", ["forte"]],
  ["中俄关系不是类似冷战时期的", "冷战", ["冷战"]],
  ["Ли Шанфу", "шанфу", ["Шанфу"]],
  ["a war", "warfare", []],
  ["nothing", "", []],
])("in “%s” the query %s marks %j", (text, query, expected) => {
  expect(hits(text, query)).toEqual(expected);
});

test("the runs joined are the text, exactly, for any text and query", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (text, query) => {
      expect(
        hitRuns(text, query)
          .map((run) => run.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
