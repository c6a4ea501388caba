import { expect, test } from "vitest";
import { cutMarks } from "@/domain/derivation/cut-marks";
import { restoredWords } from "@/domain/derivation/restored";
import type { AttestationBody, PhraseBody, VarianceBody } from "@/domain/edition/quote-body";
import { printing, step } from "./printings";

const cutAt = (kind: "marked" | "unmarked" | "false", at?: number) => ({
  elisions: [{ kind, ...(at === undefined ? {} : { at }) }],
});
const lostFrom = (from: AttestationBody, before: string, given: Partial<VarianceBody> = {}) => {
  const variance: VarianceBody = {
    ...{ id: "v", from: from.id, to: "B", category: "omission", scope: "words", materiality: "material" },
    ...{ before, note: { en: "Cut." } },
    ...given,
  };
  return { words: before, from, variance };
};
const named = (marks: ReturnType<typeof cutMarks>) =>
  Object.entries(marks).map(([way, rows]) => [
    way,
    ...rows.map((one: (typeof marks.marked)[number]) =>
      [one.printing.id, one.sign ?? "", ...one.takenOver.map(({ id }) => id)].join(" "),
    ),
  ]);

/** Phrases in which each printing says by its place in the list what it has; "" where it says nothing of a phrase. */
const divided = (rows: readonly (readonly [AttestationBody, readonly string[]])[]): PhraseBody[] =>
  (rows[0]?.[1] ?? []).map((_, n) => ({
    id: String(n),
    printings: rows.flatMap(([{ id, exact, lang }, texts]) => {
      const text = texts[n] ?? "";
      const start = exact.indexOf(text);
      expect(start).toBeGreaterThanOrEqual(0);
      return text === "" ? [] : [{ id, stretches: [{ start, end: start + text.length, exact: text, lang }] }];
    }),
  }));

const whole = printing("A", { exact: "We stay strong. We join no alliance and no bloc. We last." });
const parts = (id: string, lang: string, texts: readonly string[], given: Partial<AttestationBody> = {}) =>
  [printing(id, { exact: texts.filter((one) => one !== "").join(" "), lang, ...given }), texts] as const;

const ROWS = [
  [whole, ["We stay strong.", "We join no alliance and no bloc.", "We last."]],
  parts("B", "en", ["We stay strong", "…", "We last."], cutAt("marked")),
  parts("C", "it", ["Restiamo forti", "[…]", "Duriamo."], cutAt("marked", 15)),
  parts("D", "es", ["Seguimos fuertes", "", "y duramos."], cutAt("unmarked")),
  parts("E", "en", ["We stay strong.", "We join no alliance <…>", "We last."], cutAt("marked")),
  parts("F", "fr", ["Nous restons forts.", "Sans alliance,", "nous durons."], cutAt("unmarked", 33)),
  parts("G", "de", ["Wir bleiben … stark.", "Kein Bündnis, kein Block.", "Wir dauern."], cutAt("marked")),
  parts("H", "pt", ["Ficamos fortes.", "", ""], cutAt("unmarked")),
  parts("I", "ru", ["Мы сильны", "...", "Мы прочны."], cutAt("false", 10)),
  parts("J", "pl", ["Jesteśmy silni.", "", "Trwamy."]),
] as const;
const attestations = ROWS.map(([one]) => one);
const derivations = [step("A", "B"), step("B", "C"), step("A", "D"), step("E", "F")];
const phrases = divided(ROWS);
const words = "We join no alliance and no bloc";

test("phrases tell who marked a cut, by which sign, who took it over, who left it unmarked, and who cut a part", () => {
  const marks = cutMarks({ attestations, derivations, phrases }, lostFrom(whole, words));
  expect(named(marks)).toEqual([
    ["marked", "B … C"],
    ["unmarked", "D "],
    ["partly", "E <…>", "F "],
  ]);
});

test("a cut that stands elsewhere in a printing is not that of the lost words", () => {
  const [given, texts] = parts("K", "it", ["Restiamo […] forti.", "", "Duriamo."], cutAt("marked"));
  const found = cutMarks(
    {
      ...{ attestations: [whole, given], derivations: [] },
      phrases: divided([ROWS[0], [given, texts]]),
    },
    lostFrom(whole, words),
  );
  expect(named(found)).toEqual([["marked"], ["unmarked"], ["partly"]]);
});

test("of two unmarked cuts without a place nobody knows which is which", () => {
  const long = printing("A", { exact: "One. Two. Three. Four. Five." });
  const given = printing("B", { exact: "Uno. Tre. Cinque.", lang: "it", ...cutAt("unmarked") });
  const cuts = divided([
    [long, ["One.", "Two.", "Three.", "Four.", "Five."]],
    [given, ["Uno.", "", "Tre.", "", "Cinque."]],
  ]);
  const found = (one: AttestationBody) =>
    named(
      cutMarks({ attestations: [long, one], derivations: [], phrases: cuts }, lostFrom(long, "Two. … Four.")),
    );
  expect(found(given)).toEqual([["marked"], ["unmarked"], ["partly"]]);
  expect(found({ ...given, ...cutAt("unmarked", 4) })).toEqual([["marked"], ["unmarked", "B "], ["partly"]]);
});

test("where a part of a phrase is lost, another language tells nothing by saying the phrase", () => {
  const found = cutMarks({ attestations, derivations, phrases }, lostFrom(whole, "and no bloc"));
  expect(named(found)).toEqual([["marked", "B … C", "E <…>"], ["unmarked", "D "], ["partly"]]);
});

test("without phrases the words of one language tell, and other languages are not named", () => {
  const rows = [
    printing("A", { exact: "Strong ties, no alliance with anybody, and lasting." }),
    printing("B", { ...cutAt("marked"), exact: "Strong ties … and lasting." }),
    printing("C", { ...cutAt("marked"), exact: "Forti […] e durevoli.", lang: "it" }),
    printing("D", { ...cutAt("unmarked"), exact: "Fuertes y duraderos.", lang: "es" }),
    printing("E", { ...cutAt("marked"), exact: "Strong ties, no alliance with anybody … lasting." }),
    printing("F", { exact: "Strong." }),
    printing("G", { ...cutAt("unmarked"), exact: "Strong ties, and lasting." }),
    printing("H", { ...cutAt("marked"), exact: "Strong ties, no alliance […], and lasting." }),
    printing("I", { ...cutAt("marked"), exact: "Strong ties, allied to nobody […] and lasting." }),
  ] as const;
  const found = cutMarks(
    { attestations: rows, derivations: [] },
    lostFrom(rows[0], "no alliance with anybody"),
  );
  expect(named(found)).toEqual([
    ["marked", "B …"],
    ["unmarked", "G "],
    ["partly", "H […]"],
  ]);
});

test("words that were changed and not cut have no marks", () => {
  const lost = lostFrom(whole, words, { category: "mistranslation" });
  const found = cutMarks({ attestations, derivations, phrases }, lost);
  expect(found).toEqual({ marked: [], unmarked: [], partly: [] });
});

test("the lost words are shown at the sign that stands for them, and not at the first", () => {
  const first = parts("L", "it", ["Restiamo (…) forti", "[…]", "Duriamo."], cutAt("marked"));
  const body = (one: AttestationBody, of: readonly PhraseBody[]) => ({
    ...{ attestations: [...attestations, one], derivations: [...derivations, step("B", "L")] },
    ...{ leading: "L", phrases: of, variances: [lostFrom(whole, words, { after: "…" }).variance] },
  });
  const lemmas = (given: Parameters<typeof restoredWords>[0]) =>
    restoredWords(given).map(({ lemma, enteredIn }) => [lemma, enteredIn.id]);
  expect(lemmas(body(first[0], divided([...ROWS, first])))).toEqual([["[…]", "B"]]);
  expect(lemmas(body(first[0], []))).toEqual([]);
  const [alone] = parts("L", "it", ["Restiamo forti", "[…]", "Duriamo."]);
  expect(lemmas(body(alone, []))).toEqual([["[…]", "B"]]);
});
