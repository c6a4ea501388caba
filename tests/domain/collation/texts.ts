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

const words = fc.array(fc.constantFrom(...WORDS, ..."abcdefgh".split("").map((sign) => `${sign}word`)), {
  minLength: 3,
  maxLength: 24,
});
const edit = fc.record({
  kind: fc.constantFrom("cut", "marked", "move", "put", "change", "join", "part"),
  at: fc.nat(24),
  length: fc.integer({ min: 1, max: 6 }),
  to: fc.nat(24),
  word: fc.constantFrom(...WORDS),
});

/** Words after an edit as printings make them: left out, left out with a sign, moved, put in, exchanged, joined, a part only. */
function edited(
  all: readonly string[],
  { kind, at, length, to, word }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): string[] {
  const from = at % Math.max(1, all.length);
  const [before, block, after] = [
    all.slice(0, from),
    all.slice(from, from + length),
    all.slice(from + length),
  ];
  if (kind === "cut") return [...before, ...after];
  if (kind === "marked") return [...before, "[…]", ...after];
  if (kind === "put") return [...before, word, ...block, ...after];
  if (kind === "change") return [...before, ...block.map(() => word), ...after];
  if (kind === "join") return [...before, block.join(""), ...after];
  if (kind === "part") return block.length > 1 ? block : [...all];
  const rest = [...before, ...after];
  return [...rest.slice(0, to % (rest.length + 1)), ...block, ...rest.slice(to % (rest.length + 1))];
}

/** A text of many scripts and one to five further printings of it, each after some edits. */
export const retold: fc.Arbitrary<string[]> = fc
  .tuple(words, fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 5 }))
  .map(([base, printings]) =>
    [base, ...printings.map((edits) => edits.reduce(edited, base))].map((all) => `x ${all.join(" ")}`),
  );

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
