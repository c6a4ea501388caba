import fc from "fast-check";
import { expect, test } from "vitest";
import { markedAgainst } from "@/domain/collation/analysis/marked";
import { collate } from "@/domain/collation/collate";
import type { Collation } from "@/domain/collation/types";
import { deskCompareHref, readDeskCompare } from "@/domain/desk/compare/address";
import { besideBase, deskDifferences } from "@/domain/desk/compare/differences";
import { edgeMoves, phrasedPieces, piecesUnder } from "@/domain/desk/compare/pieces";
import { phrasesAt, standsIn } from "@/domain/desk/compare/place";
import type { AttestationBody, DerivationBody, VarianceBody } from "@/domain/edition/quote-body";
import { slotsOf } from "@/domain/phrases/columns";
import { numbersInShort } from "@/domain/phrases/numbers";
import { phraseBodies } from "@/domain/phrases/published";
import { rowsOf } from "@/domain/public/comparison";
import { finished } from "@/domain/steps";
import { weighing } from "@/domain/variance/proposed";

const printing = (
  siglum: string,
  exact: string,
  form: AttestationBody["form"] = "full",
): AttestationBody => ({
  ...{ id: `id-${siglum}`, siglum, exact, form, source: "s", capture: "c", prefix: "", suffix: "" },
  ...{ start: 0, end: exact.length, lang: "en", relation: "original", elisions: [], proposedBy: "person" },
});

function tableOf(printings: readonly AttestationBody[]): Collation {
  const made = collate(
    printings.map(({ siglum, exact }) => ({ siglum, text: exact })),
    "en",
  );
  if (!made.ok) throw new Error(made.refusals[0]?.rule);
  return made.value;
}

const A = printing("A", "The harbour will not close in May, and nobody has to leave town.");
const B = printing("B", "The harbour will close in May, and nobody has to leave town.");
const C = printing("C", "The harbour will close in May, and nobody must leave town.");
const D = printing("D", "will not close in May", "partial");
const ALL = [A, C, B, D];
const made: DerivationBody[] = [
  { id: "d", from: B.id, to: C.id, kind: "reprints", basis: "judgement", confidence: "inferred" },
];

const found = (given: Parameters<typeof deskDifferences>[0]) => finished(deskDifferences(given));
const differencesIn = (variances: readonly (VarianceBody & { version: number })[] = []) =>
  found({ table: tableOf(ALL), base: A, printings: ALL, derivations: made, variances });

test("equal differences are one, told of the printing through which they came in", () => {
  const { all } = differencesIn();
  expect(all.map(({ number, lemma, text, to, sigla }) => [number, lemma, text, to.siglum, sigla])).toEqual([
    [1, "not", "", "B", ["C", "B"]],
    [2, "has to", "must", "C", ["C"]],
  ]);
  expect(all[0]?.proposal).toMatchObject({ category: "negation", isPossiblyMaterial: true });
});

test("what the rules say is worked out once for a table, anew for another base", () => {
  const table = tableOf(ALL);
  const given = { table, printings: ALL, derivations: made, variances: [] };
  const differences = (base: AttestationBody) => found({ ...given, base }).all;
  const first = differences(A);
  for (const [n, { proposal }] of differences(A).entries()) expect(proposal).toBe(first[n]?.proposal);
  expect(differences(B).map(({ text }) => text)).toContain("not");
  expect(differences(A)).toEqual(first);
});

test("what was weighed beforehand, a difference a step, is what is then given", () => {
  const given = { table: tableOf(ALL), base: A, printings: ALL, derivations: made, variances: [] };
  const others = besideBase(given);
  expect(others.map(({ siglum }) => siglum)).toEqual(["C", "B", "D"]);
  const steps = [...weighing(given.table, A, others)].length;
  expect(steps).toBeGreaterThan(2);
  expect([...weighing(given.table, A, others)]).toEqual([]);
  expect(found(given)).toMatchObject({ all: differencesIn().all });
});

test("what a partial printing does not reach is no difference to decide", () => {
  expect(differencesIn().all.flatMap((one) => one.sigla)).not.toContain("D");
});

test("a recorded difference is found again at its place, whichever of the printings it was recorded for", () => {
  const recorded: VarianceBody & { version: number } = {
    ...{ id: "v", from: A.id, to: C.id, version: 3, before: "not close", after: "will close" },
    category: "negation",
    scope: "words",
    materiality: "material",
    note: { en: "The sense is turned round." },
  };
  const { all } = differencesIn([recorded]);
  expect(all.map((one) => one.recorded?.id)).toEqual(["v", undefined]);
});

const stepped = (id: string, from: AttestationBody, to: AttestationBody, before: string, after: string) => ({
  ...{ id, from: from.id, to: to.id, version: 1, before, after, note: {} },
  ...{ category: "substitution" as const, scope: "words" as const, materiality: "minor" as const },
});

test("a difference recorded on the steps of the way is told, unless a step is left over", () => {
  const [one, two, three] = [
    printing("A", "The quay shuts in May, and nobody has to leave."),
    printing("B", "The quay closes in May, and nobody has to leave."),
    printing("C", "The quay ends in May, and nobody must leave."),
  ];
  const printings = [one, two, three];
  const step = (from: AttestationBody, to: AttestationBody): DerivationBody => ({
    ...{ id: `${from.siglum}${to.siglum}`, from: from.id, to: to.id },
    ...{ kind: "reprints", basis: "judgement", confidence: "inferred" },
  });
  const derivations = [step(one, two), step(two, three)];
  const table = tableOf(printings);
  const told = (...variances: (VarianceBody & { version: number })[]) =>
    found({ table, base: one, printings, derivations, variances }).all.map(({ text, sigla, recorded }) => [
      text,
      sigla.join(" "),
      recorded?.id,
    ]);
  const [first, second] = [
    stepped("v", one, two, "shuts", "closes"),
    stepped("w", two, three, "closes", "ends"),
  ];
  const third = stepped("x", two, three, "has to", "must");

  expect(told(first)).toEqual([
    ["closes", "B", "v"],
    ["ends", "C", undefined],
    ["must", "C", undefined],
  ]);
  expect(told(first, second)).toEqual([
    ["closes", "B", "v"],
    ["ends", "C", "v"],
    ["must", "C", undefined],
  ]);
  // B has what A has there: the one step that changed it accounts for all of it.
  expect(told(third).at(-1)).toEqual(["must", "C", "x"]);
});

test("every mark of a row leads to a difference that the row has, or to none", () => {
  const word = fc.constantFrom("harbour", "closes", "not", "in", "May", "twelve", "ships", "…", "must");
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (texts) => {
      const printings = texts.map((exact, n) => printing(String.fromCharCode(65 + n), exact));
      const [base] = printings;
      if (!base) return;
      const table = tableOf(printings);
      const { all, numberOf } = found({ table, base, printings, derivations: [], variances: [] });
      expect(all.map((one) => one.number)).toEqual(all.map((_, n) => n + 1));
      const reached = new Set<string>();
      for (const { siglum } of printings.slice(1)) {
        for (const piece of markedAgainst(table, base.siglum, siglum)) {
          const number = piece.kind === "same" ? undefined : numberOf(siglum, piece.difference ?? -1);
          if (number === undefined) continue;
          expect(all[number - 1]?.sigla).toContain(siglum);
          reached.add(`${number} ${siglum}`);
        }
      }
      for (const { number, sigla } of all)
        for (const siglum of sigla) expect(reached.has(`${number} ${siglum}`)).toBe(true);
    }),
  );
});

const stretch = (one: AttestationBody, exact: string, ...phrases: string[]) => {
  const start = one.exact.indexOf(exact);
  return { attestation: one.id, start, end: start + exact.length, exact, phrases };
};
const PHRASING = {
  phrases: [{ id: "p" }, { id: "q" }],
  stretches: [A, B, C].flatMap((one) => [
    stretch(one, one.exact.slice(0, one.exact.indexOf(", and")), "p"),
    stretch(one, one.exact.slice(one.exact.indexOf("and")), "q"),
  ]),
};

function compared(number: number) {
  const differences = differencesIn();
  const group = { base: A, printings: ALL, table: tableOf(ALL), tooMany: [], tooLong: [] };
  return {
    differences,
    group: { ...group, lang: "en", isBackTranslated: false },
    rows: rowsOf(phraseBodies(PHRASING, ALL), { ...group, lang: "en", isBackTranslated: false }),
    current: differences.all[number - 1] ?? null,
    opened: null,
  };
}

test("the phrases that are worked on are those of the difference, of the opened stretch, or none", () => {
  expect([1, 2, 3].map((number) => phrasesAt(compared(number)))).toEqual([[1], [2], []]);
  expect(phrasesAt({ ...compared(1), rows: rowsOf([], compared(1).group) })).toEqual([]);
  const pieces = phrasedPieces(PHRASING, B);
  const opened = (at: number) => phrasesAt({ ...compared(1), opened: { printing: B, pieces, at } });
  expect([0, 1, 2, 3].map(opened)).toEqual([[1], [], [2], []]);
});

test("a difference stands in the cells of every printing that has it, and in no other", () => {
  const { differences, rows } = compared(1);
  const having = rows.filter((row) => standsIn(differences, row, row.cells, 1));
  expect(having.map((row) => row.printing.siglum)).toEqual(["C", "B"]);
});

test("columns hold every cell of a printing once, and no column is left out", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 4 });
  const cell = numbers.map((phrases) => ({ phrases: phrases.toSorted((a, b) => a - b) }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const slots = slotsOf(cells, 9);
      expect(slots.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))).toEqual([
        ...Array(9).keys(),
      ]);
      expect(slots.reduce((sum, slot) => sum + slot.cells.length, 0)).toBe(cells.length);
      for (const slot of slots)
        for (const { phrases } of slot.cells)
          expect(phrases.every((n) => n > slot.from && n <= slot.to)).toBe(true);
    }),
  );
});

test("numbers stand in short as people write them", () => {
  expect([[], [3], [1, 2], [1, 3, 4, 5, 9]].map(numbersInShort)).toEqual(["", "3", "1–2", "1, 3–5, 9"]);
});

test("the pieces of a printing stand under the phrases of some portion, in order, each under one", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 2 });
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 8 }), fc.integer({ min: 0, max: 9 }), (all, cut) => {
      const pieces = all.map((one, n) => ({ start: n, end: n + 1, text: String(n), numbers: one }));
      const [left, right] = [
        piecesUnder(pieces, { from: 0, to: cut }),
        piecesUnder(pieces, { from: cut, to: 9 }),
      ];
      const isNone = all.every((one) => one.length === 0);
      expect(left).toEqual(isNone ? pieces : pieces.filter((one) => !right.includes(one)));
      expect(piecesUnder(pieces, { from: 0, to: 9 })).toEqual(pieces);
    }),
  );
});

test("an edge moves by a word, and never past its own other edge or a neighbour's", () => {
  const phrasing = {
    phrases: [{ id: "p" }, { id: "q" }],
    stretches: [
      { attestation: D.id, start: 0, end: 8, exact: "will not", phrases: ["p"] },
      { attestation: D.id, start: 9, end: 14, exact: "close", phrases: ["q"] },
    ],
  };
  const pieces = phrasedPieces(phrasing, D);
  expect(pieces.map((one) => [one.text, one.numbers])).toEqual([
    ["will not", [1]],
    ["close", [2]],
    ["in May", []],
  ]);
  expect(edgeMoves(D, pieces, 0)).toEqual({ start: { later: 5 }, end: { earlier: 4 } });
  expect(edgeMoves(D, pieces, 1)).toEqual({ start: { earlier: 5 }, end: { later: 17 } });
});

test("the address of a comparison is read as it was written, and what it does not know is left out", () => {
  const asked = "base=B&show=differences&ignore=case&d=4&p=E&s=2&after=C";
  const read = readDeskCompare(new URLSearchParams(`${asked}&x=1`));
  expect(read).toMatchObject({ bases: ["B"], difference: 4, printing: "E", stretch: 2, after: "C" });
  expect(deskCompareHref("7k3m9xq2", read)).toBe(`/desk/q/7k3m9xq2/compare?${asked}`);
  expect(readDeskCompare(new URLSearchParams("d=0&s=-1"))).not.toHaveProperty("difference");
});
