import fc from "fast-check";
import type { Witness } from "@/domain/collation/types";

const SIGLA = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÈÌÒÙ";

/** Texts as printings with letters from A. */
export const witnessesOf = (texts: readonly string[]): Witness[] =>
  texts.map((text, n) => ({ siglum: SIGLA[n] ?? String(n), text }));

const WORDS = [
  "the",
  "old",
  "quay",
  "Quay",
  "closes",
  "closed",
  "not",
  "of",
  "…",
  "[...]",
  ",",
  "“",
  "42",
  "٤٢",
  "港口",
  "关闭",
  "مغلق",
  "👨‍👩‍👧",
  "e\u0301",
  "\u200f",
  "\ud800",
  "non-stop",
  "l’eau",
];

/** One to six texts of words drawn from few, so that many are alike; none blank. */
export const texts: fc.Arbitrary<string[]> = fc.array(
  fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
        { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
      ),
      {
        minLength: 1,
        maxLength: 14,
      },
    )
    .map((words) => `x ${words.join(" ")}`),
  { minLength: 1, maxLength: 6 },
);
