import { expect, test } from "vitest";
import { cutMarks } from "@/domain/derivation/cut-marks";
import type { VarianceBody } from "@/domain/edition/quote-body";
import { printing, step } from "./printings";

const whole = printing("A", { exact: "Strong, and no alliance, and lasting." });
const marked = { elisions: [{ kind: "marked" as const }] };
const cut: VarianceBody = {
  ...{ id: "v", from: "A", to: "B", category: "omission", scope: "words", materiality: "material" },
  ...{ before: "and no alliance", note: { en: "Cut." } },
};
const attestations = [
  whole,
  printing("B", { ...marked, exact: "Strong … and lasting." }),
  printing("C", { ...marked, exact: "Forti […] e durevoli.", lang: "it" }),
  printing("D", { exact: "Fuertes y duraderos.", lang: "es", elisions: [{ kind: "unmarked" }] }),
  printing("E", { ...marked, exact: "Strong, and no alliance … lasting." }),
  printing("F", { exact: "Strong." }),
];
const derivations = [step("A", "B"), step("B", "C"), step("A", "D")];
const restored = { words: "and no alliance", from: whole, variance: cut };

test("who marked a cut, by which sign, who took it over, and who left it unmarked", () => {
  const { marked, unmarked } = cutMarks({ attestations, derivations }, restored);
  expect(marked.map((one) => [one.printing.id, one.sign, one.takenOver.map(({ id }) => id)])).toEqual([
    ["B", "…", ["C"]],
  ]);
  expect(unmarked.map((one) => [one.printing.id, one.sign])).toEqual([["D", undefined]]);
});

test("words that were changed and not cut have no marks", () => {
  const variance = { ...cut, category: "mistranslation" as const };
  expect(cutMarks({ attestations, derivations }, { ...restored, variance })).toEqual({
    marked: [],
    unmarked: [],
  });
});
