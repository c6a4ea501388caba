import fc from "fast-check";
import { expect, test } from "vitest";
import { LEAST_ASKED, MOST_ASKED, readAsked } from "@/domain/finding/asked";
import { hashesOf, unitsOf } from "@/domain/finding/grams";
import { likeliest } from "@/domain/finding/likeliest";
import { mayMean } from "@/domain/finding/said-by";

test("case, accents, punctuation and quotation marks make no other gram; a digit does", () => {
  expect(hashesOf("«Perché l’acqua è alta», disse.")).toEqual(hashesOf("PERCHE L'ACQUA E ALTA – disse"));
  expect(hashesOf("we saw 12 boats")).not.toEqual(hashesOf("we saw 21 boats"));
});

test("two neighbours that change places keep most grams", () => {
  const [one, other] = ["a b c d e f g h", "a b d c e f g h"].map((text) => new Set(hashesOf(text)));
  expect([...(one ?? [])].filter((hash) => other?.has(hash))).toHaveLength(4);
});

test("a sign of a script without spaces is a unit, with its place in the text", () => {
  const text = "他说AI很好 3次";
  expect(unitsOf(text).map(({ key }) => key)).toEqual(["他", "说", "ai", "很", "好", "3", "次"]);
  for (const { start, end } of unitsOf(text)) expect(text.slice(start, end)).not.toBe("");
});

test("a text has no more grams than units, each of 32 bits, and one where it is short", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const [units, grams] = [unitsOf(text), hashesOf(text)];
      expect(grams.length).toBeLessThanOrEqual(units.length);
      expect(grams.length > 0).toBe(units.length > 0);
      for (const hash of grams) expect(hash | 0).toBe(hash);
    }),
  );
});

test("the work of a look-up is bounded, however long the text and however common its words", async () => {
  const asked: [number, number][] = [];
  const found = await likeliest(
    Array.from({ length: 5_000 }, (_, n) => n),
    24,
    async (hashes, most) => {
      asked.push([hashes.length, most]);
      return new Map(hashes.map((hash) => [hash, Array.from({ length: most }, (_, n) => `r${n}`)]));
    },
  );
  expect(found).toHaveLength(24);
  for (const [grams, most] of asked) expect(grams * most).toBeLessThanOrEqual(20_000);
});

test("what few bear tells more than what many bear", async () => {
  const bearers = new Map([
    [1, ["rare"]],
    [2, Array.from({ length: 30 }, (_, n) => `often${n}`)],
  ]);
  const found = await likeliest(
    [1, 2],
    3,
    async (hashes) => new Map(hashes.map((hash) => [hash, bearers.get(hash) ?? []])),
  );
  expect(found[0]).toBe("rare");
});

test("a text is taken, or refused with what was found and what is the limit", () => {
  expect(readAsked("  two words ", " Li ")).toEqual({ ok: true, value: { text: "two words", by: "Li" } });
  expect(readAsked("😀".repeat(MOST_ASKED + 1), "")).toEqual({
    ...{ ok: false, reason: "long", found: MOST_ASKED + 1, limit: MOST_ASKED },
  });
  for (const [text, found] of [
    ["", 0],
    ["!?…", 0],
    ["🙂🙂", 0],
    ["alone", 1],
  ] as const)
    expect(readAsked(text, "")).toEqual({ ok: false, reason: "short", found, limit: LEAST_ASKED });
  for (const text of ["a b \0 c", "a b \ud800", "a b \ufffd"])
    expect(readAsked(text, "")).toMatchObject({ ok: false, reason: "malformed" });
  expect(readAsked("two words", "x".repeat(201))).toMatchObject({
    ok: false,
    reason: "name-long",
    found: 201,
  });
});

test("a name may mean another where all words of the shorter one are in it", () => {
  expect(mayMean("Li", ["Li Shangfu", "李尚福"])).toBe(true);
  expect(mayMean("General Li Shangfu", ["Li Shangfu"])).toBe(true);
  expect(mayMean("LI SHANGFÚ", ["Li Shangfu"])).toBe(true);
  expect(mayMean("Wang Yi", ["Li Shangfu"])).toBe(false);
  expect(mayMean("…", ["Li Shangfu"])).toBe(false);
});
