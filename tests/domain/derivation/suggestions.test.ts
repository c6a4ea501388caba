import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_PRINTINGS_OF_A_QUOTE } from "@/domain/attestation/most";
import { cycleClosedBy, type Edge } from "@/domain/derivation/cycle";
import { type Known, suggestedDerivations } from "@/domain/derivation/suggestions/suggestions";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { AttestationBody } from "@/domain/edition/quote-body";
import { type Graph, printing, source, step } from "./printings";

const WORDS = "The bridge will be open again before the end of the winter, whatever it costs";
const on = (edtf: string) => ({ published: { edtf, basis: "stated" as const } });

type Row = [id: string, given?: Partial<AttestationBody>, of?: Partial<SourceBody>];
const record = (rows: readonly Row[], derivations: Graph["derivations"] = []): Graph => ({
  attestations: rows.map(([id, given]) => printing(id, given)),
  sources: rows.map(([id, , of]) => source(id, of)),
  derivations,
});
const pairs = (given: Parameters<typeof suggestedDerivations>[0], known?: Known) =>
  suggestedDerivations(given, known).map(({ from, to }) => `${from}>${to}`);

const reprints: readonly Row[] = [
  ["A", { exact: WORDS, relation: "reprint" }, on("2024-02-02")],
  ["B", { exact: WORDS }, on("2024-02-01")],
];

test("of more printings than a quote may have, the first are weighed and the rest is left", () => {
  const rows = Array.from(
    { length: MOST_PRINTINGS_OF_A_QUOTE + 20 },
    (_, n): Row => [String(n), { exact: WORDS }],
  );
  const named = new Set(suggestedDerivations(record(rows)).flatMap(({ from, to }) => [from, to]));
  expect([...named].map(Number).sort((a, b) => a - b)).toEqual(
    Array.from({ length: MOST_PRINTINGS_OF_A_QUOTE }, (_, n) => n),
  );
});

describe("a step is suggested", () => {
  test("from identical words to what was printed later, with the reason", () => {
    expect(suggestedDerivations(record(reprints))).toEqual([
      {
        ...{
          from: "B",
          to: "A",
          kind: "reprints",
          basis: "identical_text",
          confidence: "inferred",
          score: 96,
        },
        reasons: [{ rule: "identical" }, { rule: "later", days: 1 }],
      },
    ]);
  });

  test("from a house that the printing names in its credits, stated and not inferred", () => {
    const given = record([
      ["A", { exact: "Il ponte riaprirà", lang: "it" }, { credits: "Fonte: North Wire" }],
      ["B", { exact: WORDS }, { publisher: { id: "nw", name: "North Wire" } }],
    ]);
    expect(suggestedDerivations(given)).toMatchObject([
      {
        ...{ from: "B", to: "A", kind: "translates", basis: "credit_line", confidence: "stated" },
        reasons: [{ rule: "named", place: "credits", name: "North Wire" }],
      },
    ]);
  });

  test("by an abbreviation only where it stands in capitals as a word of its own", () => {
    const wire = { publisher: { id: "nw", name: "North Wire (NW)" } };
    const by = (attribution: string): Graph =>
      record([
        ["A", { exact: "Il ponte", lang: "it", attribution }],
        ["B", { exact: WORDS }, wire],
      ]);
    expect(pairs(by("ha detto a NW"))).toEqual(["B>A"]);
    expect(pairs(by("ha detto a nw"))).toEqual([]);
    expect(pairs(by("ha detto a NWX"))).toEqual([]);
  });

  test("between two languages of one agency, and by words that begin alike under a named translator", () => {
    const agency = { id: "nw", name: "North Wire" };
    expect(
      pairs(
        record([
          ["A", { exact: "El puente", lang: "es" }, { agency }],
          ["B", { exact: WORDS }, { agency, tier: "primary" }],
          ["C", { exact: "The bridge" }],
        ]),
      ),
    ).toContain("B>A");
    const translators = [{ name: "Anna Bo", basis: "stated" as const }];
    const given = record([
      [
        "A",
        { exact: "Una decisione importante del ministro, senza condizioni", lang: "it" },
        { translators },
      ],
      ["B", { exact: "An important decision of the minister, without conditions" }],
    ]);
    expect(suggestedDerivations(given)).toMatchObject([{ from: "B", to: "A", reasons: [{ rule: "alike" }] }]);
  });

  test("from the words as spoken to who names no other source, as of the utterance", () => {
    const given = record([
      ["A", { exact: "Мост откроют", lang: "ru", relation: "original" }],
      ["B", { exact: WORDS, translator: { name: "House B", basis: "inferred" } }],
    ]);
    expect(suggestedDerivations(given)).toMatchObject([
      { from: "A", to: "B", ofUtterance: true, confidence: "inferred", reasons: [{ rule: "heard" }] },
    ]);
  });

  test("between sources one of which took other quotes from the other", () => {
    const given = record([
      ["A", { exact: "Ponte", lang: "it" }],
      ["B", { exact: WORDS }],
    ]);
    expect(pairs(given)).toEqual([]);
    expect(pairs(given, { linkedSources: [{ from: "B", to: "A" }] })).toEqual(["B>A"]);
  });
});

describe("no step is suggested", () => {
  test("from what was printed later, nor to a printing that has its origin", () => {
    expect(pairs(record(reprints))).toEqual(["B>A"]);
    const [a, b] = reprints;
    if (!a || !b) throw new Error("two rows");
    expect(pairs(record([["A", a[1] ?? {}, on("2024-01-01")], b]))).toEqual([]);
    expect(pairs(record([...reprints, ["C"]], [step("C", "A")]))).toEqual([]);
  });

  test("that was dismissed", () => {
    expect(pairs(record(reprints), { dismissed: [{ from: "B", to: "A" }] })).toEqual([]);
  });

  test("from a house where another printing of that house is between them already", () => {
    const wire = { publisher: { id: "nw", name: "North Wire" } };
    const copy = { publisher: { id: "sp", name: "South Post" } };
    const given = record(
      [
        ["A", { exact: WORDS }, wire],
        ["B", { exact: WORDS, relation: "reprint", attribution: "North Wire reported" }, copy],
        ["C", { exact: "Il ponte", lang: "it", attribution: "North Wire, scrive il South Post" }],
      ],
      [step("A", "B")],
    );
    expect(pairs(given)).toEqual(["B>C"]);
  });

  test("for one printing, an empty one, or texts without a word", () => {
    expect(pairs(record([["A"]]))).toEqual([]);
    expect(
      pairs(
        record([
          ["A", { exact: "" }],
          ["B", { exact: "…" }],
          ["C", { exact: "“”" }],
        ]),
      ),
    ).toEqual([]);
  });
});

const texts = fc.constantFrom(
  WORDS,
  `${WORDS}.`,
  "Il ponte sarà riaperto",
  "大桥将重新开放",
  "سيعاد فتح الجسر",
  "Мост",
);
const rows: fc.Arbitrary<Graph> = fc
  .array(
    fc.record({
      exact: texts,
      lang: fc.constantFrom("en", "it", "zh", "ar", "ru"),
      relation: fc.constantFrom("original", "translation", "reprint", "readout"),
      attribution: fc.constantFrom("said House 1", "dice House 2", "according to House 0", "in Russian"),
    }),
    { maxLength: 9 },
  )
  .map((many) => record(many.map((one, n): Row => [String(n), one as Partial<AttestationBody>])));

test("suggestions close no circle, repeat no step that others explain, and do not depend on the order of rows", () => {
  fc.assert(
    fc.property(rows, (given) => {
      const found = suggestedDerivations(given);
      const kept: Edge[] = [];
      for (const one of found) {
        expect(cycleClosedBy(kept, one)).toBeNull();
        kept.push(one);
      }
      for (const one of found) {
        const others = found.filter((other) => other !== one);
        expect(cycleClosedBy(others, { from: one.to, to: one.from })).toBeNull();
      }
      const turned = {
        ...given,
        attestations: given.attestations.toReversed(),
        sources: given.sources.toReversed(),
      };
      const sorted = (of: typeof found) => of.map((one) => JSON.stringify(one)).sort();
      expect(sorted(suggestedDerivations(turned))).toEqual(sorted(found));
    }),
  );
});
