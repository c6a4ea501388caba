import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collate } from "@/domain/collation/collate";
import type { PhraseBody } from "@/domain/edition/quote-body";
import { type Cell, markedCells, plainCells } from "@/domain/public/phrase-cells";
import { mostVaried, phraseStates } from "@/domain/public/phrase-states";

const textOf = (cells: readonly Cell[]): string =>
  cells.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join("");

const WORDS = ["the", "harbour", "is", "busy", "and", "calm", "never", "…", "today,", "“so”"];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 }).map((all) => all.join(" "));
const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 3 });

/** Phrases whose stretches divide the printings at some places. */
function phrasesOf(
  printings: readonly { id: string; exact: string }[],
  at: readonly number[][],
): PhraseBody[] {
  const stretches = printings.map(({ id, exact }, n) => {
    const inside = (at[n] ?? []).map((one) => one % exact.length).filter((one) => one > 0);
    const edges = [...new Set([0, ...inside, exact.length])].sort((a, b) => a - b);
    return { id, ranges: edges.slice(1).map((end, m) => ({ start: edges[m] ?? 0, end })) };
  });
  return [0, 1, 2, 3].map((n) => ({
    id: `p${n}`,
    printings: stretches.flatMap(({ id, ranges }) => {
      const range = ranges[n];
      return range ? [{ id, stretches: [{ ...range, exact: "", lang: "en" }] }] : [];
    }),
  }));
}

const printing = (siglum: string, exact: string) => ({ id: siglum.toLowerCase(), siglum, exact });

describe("the words of a printing under the phrases they say", () => {
  test("are the printing again, whatever its phrases and its marks", () => {
    fc.assert(
      fc.property(text, text, cuts, cuts, fc.boolean(), (one, two, first, second, inLine) => {
        const [base, other] = [printing("A", one), printing("B", two)];
        const table = collate(
          [base, other].map(({ siglum, exact }) => ({ siglum, text: exact })),
          "en",
        );
        if (!table.ok) throw new Error("not collated");
        const phrases = phrasesOf([base, other], [first, second]);
        expect(textOf(plainCells(phrases, other))).toBe(two);
        expect(textOf(markedCells(phrases, table.value, base, other, inLine))).toBe(two);
        expect(textOf(markedCells([], table.value, base, other))).toBe(two);
      }),
    );
  });

  test("tell a difference that goes over two phrases in each with its own words of the base", () => {
    const base = printing("A", "The harbour is busy. It will grow.");
    const other = printing("B", "The port is calm; it might shrink.");
    const table = collate(
      [base, other].map(({ siglum, exact }) => ({ siglum, text: exact })),
      "en",
    );
    if (!table.ok) throw new Error("not collated");
    const cells = markedCells(phrasesOf([base, other], [[21], [18]]), table.value, base, other);
    expect(cells.map(({ phrases }) => phrases)).toEqual([[1], [2]]);
    const lost = cells.map(({ pieces }) =>
      pieces.flatMap((piece) => (piece.kind === "same" || !piece.instead ? [] : [piece.instead])),
    );
    expect(lost[0]?.join(" ")).toMatch(/busy/);
    expect(lost[1]?.join(" ")).toMatch(/will|grow/);
    expect(lost[0]?.join(" ")).not.toMatch(/will|grow/);
  });

  test("carry no mark over what lies between two phrases", () => {
    const base = printing("A", "Ties grow. They last.");
    const other = printing("B", "We gain friends, who stay. They last.");
    const table = collate(
      [base, other].map(({ siglum, exact }) => ({ siglum, text: exact })),
      "en",
    );
    if (!table.ok) throw new Error("not collated");
    const [first] = markedCells(phrasesOf([base, other], [[5], [17]]), table.value, base, other);
    const [marked, between] = first?.pieces ?? [];
    expect(marked).toMatchObject({ text: "We gain friends" });
    expect(between).toEqual({ kind: "same", text: ", " });
  });

  test("of a phrase that is not there are told in a line, and left to the phrase in a table", () => {
    const base = printing("A", "The harbour is busy. It will grow.");
    const other = printing("B", "It will grow.");
    const table = collate(
      [base, other].map(({ siglum, exact }) => ({ siglum, text: exact })),
      "en",
    );
    if (!table.ok) throw new Error("not collated");
    const stretch = (start: number, end: number) => ({ start, end, exact: "", lang: "en" });
    const phrases: PhraseBody[] = [
      { id: "1", printings: [{ id: "a", stretches: [stretch(0, 20)] }] },
      {
        id: "2",
        printings: [
          { id: "a", stretches: [stretch(21, 34)] },
          { id: "b", stretches: [stretch(0, 13)] },
        ],
      },
    ];
    const kinds = (inLine: boolean) =>
      markedCells(phrases, table.value, base, other, inLine).flatMap(({ pieces }) =>
        pieces.map(({ kind }) => kind),
      );
    expect(kinds(true)).toEqual(["omitted", "same"]);
    expect(kinds(false)).toEqual(["same"]);
  });
});

test("the phrase that varies most is the one whose commonest state is rarest; one that all keep is none", () => {
  const printings = ["a", "b", "c"].map((id) => ({ ...printing(id.toUpperCase(), "Busy … Calm"), id }));
  const said = (...ids: string[]) =>
    ids.map((id) => ({ id, stretches: [{ start: 0, end: 4, exact: "Busy", lang: "en" }] }));
  const cut = (id: string) => ({ id, stretches: [{ start: 5, end: 6, exact: "…", lang: "en" }] });
  const phrases: PhraseBody[] = [
    { id: "1", printings: said("a", "b", "c") },
    { id: "2", printings: [cut("a")] },
    { id: "3", printings: [] },
  ];
  const states = phraseStates(phrases, printings as never);
  expect(states).toEqual([
    { number: 1, kept: 3, cut: 0, absent: 0 },
    { number: 2, kept: 0, cut: 1, absent: 2 },
    { number: 3, kept: 0, cut: 0, absent: 3 },
  ]);
  expect(mostVaried(states)?.number).toBe(2);
  for (const all of [
    states.slice(0, 1),
    states.slice(2),
    phraseStates(phrases, printings.slice(0, 1) as never),
  ])
    expect(mostVaried(all)).toBeUndefined();
});
