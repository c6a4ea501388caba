import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOf, differencesFrom } from "@/domain/collation/analysis/differences";
import { markedAgainst } from "@/domain/collation/analysis/marked";
import { segmentsOf } from "@/domain/collation/analysis/segments";
import { collate } from "@/domain/collation/collate";
import type { Collation } from "@/domain/collation/types";
import { texts, witnessesOf } from "./texts";

const collated = (given: readonly string[], lang = "en"): Collation => {
  const table = collate(witnessesOf(given), lang);
  if (!table.ok) throw new Error(JSON.stringify(table.refusals));
  return table.value;
};

describe("a table of printings", () => {
  test("gives every printing back to the letter, its words in their order", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { rows, width } = collated(given);
        expect(
          rows.map(({ opening, tokens }) => opening + tokens.map((one) => one.text + one.after).join("")),
        ).toEqual(given);
        for (const { places, tokens } of rows) {
          expect(places).toHaveLength(tokens.length);
          expect(places.every((place, n) => place > (places[n - 1] ?? -1) && place < width)).toBe(true);
        }
      }),
    );
  });

  test("is the same whatever the order in which printings are given, and however often one is", () => {
    fc.assert(
      fc.property(texts, fc.integer(), (given, seed) => {
        const byText = ({ rows }: Collation) => new Map(rows.map(({ text, places }) => [text, places]));
        const turned = [...given.slice(seed % given.length), ...given.slice(0, seed % given.length)];
        const copied = [...turned.reverse(), given[0] ?? ""];
        expect(byText(collated(copied))).toEqual(byText(collated(given)));
      }),
    );
  });

  test("has no variant where all printings are one text", () => {
    fc.assert(
      fc.property(texts, ([text = ""]) => {
        const table = collated([text, text, text]);
        expect(segmentsOf(table, "A").filter((one) => one.isVariation)).toEqual([]);
        expect(differencesFrom(table, "A", "C")).toEqual([]);
      }),
    );
  });

  test("marks each printing so that the pieces are that printing, exactly", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const table = collated(given);
        for (const { siglum, text } of table.rows) {
          expect(
            markedAgainst(table, "A", siglum)
              .map((piece) => piece.text)
              .join(""),
          ).toBe(text);
        }
      }),
    );
  });
});

describe("two printings", () => {
  const between = (base: string, other: string, lang = "en") => {
    const table = collated([base, other], lang);
    return differencesFrom(table, "A", "B").map(({ kind, lemma, text }) => [kind, lemma, text]);
  };

  test("differ in whole words: others, more, fewer, and a cut sign", () => {
    expect(
      between("The old quay stays closed until May", "The quay remains closed until the 1st of May"),
    ).toEqual([
      ["omitted", "old", ""],
      ["other", "stays", "remains"],
      ["added", "", "the 1st of"],
    ]);
    expect(
      between("They rest on trust, not on alliances, and are stable", "They rest on trust... and are stable"),
    ).toEqual([["cut", "not on alliances", "..."]]);
  });

  test("have a block moved where it stands elsewhere, which counts once", () => {
    const base = "In the spring the harbour opens, said Ada Brill";
    const found = differencesFrom(
      collated([base, "The harbour opens in the spring, said Ada Brill"]),
      "A",
      "B",
    );
    expect(found.map(({ kind, lemma, text, move }) => [kind, lemma, text, move])).toEqual([
      ["omitted", "In the spring", "", 0],
      ["moved", "In the spring", "in the spring", 0],
    ]);
    expect(countOf(found)).toBe(1);
  });
});
