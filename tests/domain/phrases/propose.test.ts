import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aligned, type Side } from "@/domain/phrases/align";
import { carriedPlaces } from "@/domain/phrases/carry";
import { clausesOf } from "@/domain/phrases/clauses";
import { isBetweenWords } from "@/domain/phrases/places";
import { dividedAfter, extended, proposalHash, type Related } from "@/domain/phrases/propose";

// A statement of nobody's, as papers might have printed it.
const printed = (
  id: string,
  lang: string,
  exact: string,
  relation: Related["relation"] = "translation",
): Related => ({
  ...{ id, lang, exact, relation },
});
const EN = printed("en", "en", "The harbour opens in May. No worker loses his job ... We are ready for 2031");
const PRINTINGS = [
  EN,
  printed("en2", "en", "The port opens in May... We are prepared for 2031"),
  printed(
    "it",
    "it",
    "Il porto apre a maggio. Nessun operaio perde il lavoro, e lo promettiamo, siamo pronti per il 2031",
  ),
  printed("de", "de", "Der Hafen öffnet im Mai […] Wir sind bereit für 2031"),
  printed("ru", "ru", "ни один рабочий не потеряет работу, мы готовы к 2031 году"),
  printed("zh", "zh", "港口五月开放。没有工人失去工作，我们准备好了2031年", "back_translation"),
];
const say = (id: string, stretches: ReturnType<typeof dividedAfter>["stretches"]) =>
  stretches.filter((one) => one.attestation === id).map((one) => `${one.phrases.join("+")}: ${one.exact}`);

describe("a printing that others are divided after", () => {
  const { phrases, stretches } = dividedAfter(EN, PRINTINGS);

  test("is divided where sentences end and round its cut signs", () => {
    expect([phrases, say("en", stretches)]).toEqual([
      4,
      ["1: The harbour opens in May.", "2: No worker loses his job", "3: ...", "4: We are ready for 2031"],
    ]);
  });

  test("lends its phrases to its language and to others; a cut sign stands for what is cut", () => {
    expect(say("en2", stretches)).toEqual([
      "1: The port opens in May",
      "2+3: ...",
      "4: We are prepared for 2031",
    ]);
    expect(say("it", stretches).map((one) => one.slice(0, 12))).toEqual([
      "1: Il porto ",
      "2: Nessun op",
      "3: e lo prom",
      "4: siamo pro",
    ]);
    expect(say("de", stretches)).toEqual([
      "1: Der Hafen öffnet im Mai",
      "2+3: […]",
      "4: Wir sind bereit für 2031",
    ]);
  });

  test("is missed in part by a printing that says less", () => {
    expect(say("ru", stretches)).toEqual([
      "2: ни один рабочий не потеряет работу,",
      "4: мы готовы к 2031 году",
    ]);
  });

  test("is not the measure of a translation back, which is divided last and lends nothing", () => {
    expect(say("zh", stretches).map((one) => one.slice(0, 3))).toEqual(["1: ", "2: ", "4: "]);
    const without = dividedAfter(EN, PRINTINGS.slice(0, -1)).stretches;
    expect(stretches.filter((one) => one.attestation !== "zh")).toEqual(without);
  });

  test("gives the same proposal, with the same hash, whatever the order of the printings", () => {
    const turned = dividedAfter(EN, PRINTINGS.toReversed());
    const inOrder = [...turned.stretches].sort((a, b) => (a.attestation < b.attestation ? -1 : 1));
    expect(inOrder).toEqual([...stretches].sort((a, b) => (a.attestation < b.attestation ? -1 : 1)));
    expect(proposalHash(dividedAfter(EN, PRINTINGS))).toBe(proposalHash({ phrases, stretches }));
  });
});

test("what a person divided stays, and only printings without phrases are filled", () => {
  const given = {
    phrases: [{ id: "a" }, { id: "b" }],
    stretches: [
      { attestation: "en", start: 0, end: 25, exact: EN.exact.slice(0, 25), phrases: ["a"] },
      { attestation: "en", start: 26, end: EN.exact.length, exact: EN.exact.slice(26), phrases: ["b"] },
    ],
  };
  const { phrases, stretches } = extended(given, PRINTINGS);
  expect([phrases, say("en", stretches).length]).toEqual([2, 2]);
  expect(say("de", stretches)[0]).toBe("1: Der Hafen öffnet im Mai");
});

test("clauses are the text again, but for blanks, and begin and end between words", () => {
  const texts = fc.array(
    fc.constantFrom("word", "Wort,", "…", "«a", "b»", "that", "非常", "。", "..", "1,5", " ", "\n"),
    {
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(texts, fc.constantFrom("en", "zh", "it"), (pieces, lang) => {
      const text = pieces.join(" ");
      const clauses = clausesOf(text, lang, { atMarks: true });
      const hasWords = /[\p{L}\p{N}…]|\.\./u.test(text);
      if (hasWords) {
        expect(
          clauses
            .map((one) => text.slice(one.start, one.end))
            .join("")
            .replace(/\s/g, ""),
        ).toBe(text.replace(/\s/g, ""));
      }
      for (const { start, end } of clauses) {
        expect(isBetweenWords(text, lang, start) && isBetweenWords(text, lang, end)).toBe(true);
      }
    }),
  );
});

test("an alignment is monotone, names each clause and each phrase at most once, and is of the texts given", () => {
  const side = fc.record({
    length: fc.integer({ min: 1, max: 90 }),
    isCut: fc.boolean(),
    keys: fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 3 }).map((keys) => new Set(keys)),
  });
  const sides = fc.array(side, { maxLength: 7 });
  fc.assert(
    fc.property(sides, sides, (phrases, clauses) => {
      const { matches, gain } = aligned(phrases, clauses);
      expect(gain).toBeGreaterThanOrEqual(0);
      let [p, c] = [-1, 0];
      for (const { from, to, phrases: said } of matches) {
        expect(from >= c && to > from && to <= clauses.length).toBe(true);
        expect(said.every((one, n) => one > (said[n - 1] ?? p) && one < phrases.length)).toBe(true);
        [p, c] = [said.at(-1) ?? p, to];
      }
    }),
  );
});

test("texts that share anchors are aligned by them, and a text with itself phrase by phrase", () => {
  const side = (length: number, ...keys: string[]): Side => ({ length, isCut: false, keys: new Set(keys) });
  const phrases = [side(30, "harbour"), side(30, "worker"), side(30, "2031")];
  expect(aligned(phrases, phrases).matches.map((one) => one.phrases)).toEqual([[0], [1], [2]]);
  expect(aligned(phrases, phrases.slice(1)).matches).toEqual([
    { from: 0, to: 1, phrases: [1] },
    { from: 1, to: 2, phrases: [2] },
  ]);
});

test("a place is carried to a printing of the same language by their collation", () => {
  const [a, b] = [EN, PRINTINGS[1] ?? EN];
  const at = a.exact.indexOf("We are");
  expect(carriedPlaces(a, b, [at]).get(at)).toBe(b.exact.indexOf("We are"));
  expect(carriedPlaces(a, a, [at]).get(at)).toBe(at);
});

test("what is too long to be read, or too much together, is left to a person", () => {
  const long = Array.from({ length: 7 }, (_, n) =>
    printed(`p${n}`, "en", "We are ready, all of us. ".repeat(380)),
  );
  const longest = printed("longest", "en", "We are ready. ".repeat(800));
  const read = dividedAfter(EN, [EN, longest, ...long]).stretches.map((one) => one.attestation);
  expect(new Set(read)).toEqual(new Set(["en", "p0", "p1", "p2", "p3"]));
});
