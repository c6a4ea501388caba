import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compared } from "@/domain/variance/compared";
import type { VarianceProposal } from "@/domain/variance/difference";
import { proposeVariance } from "@/domain/variance/propose";
import { tokensOf } from "@/domain/variance/reading/tokens";
import { ALL_WORDS } from "@/domain/variance/words/all";
import type { VarianceWords } from "@/domain/variance/words/table";
import { VARIANCE_CATEGORIES } from "@/domain/vocabulary";

const LANGS = [...ALL_WORDS.map(({ lang }) => lang), "is", "zh-Hant", "pt-BR"];
const anyLang = fc.constantFrom(...LANGS);
/** Words without a digit; the tables of no language know them. */
const plainWord = fc.constantFrom("brilm", "fosk", "Glint", "drap", "zool", "«trem»", "pluv,", "mort.");
const plainText = fc.array(plainWord, { maxLength: 12 }).map((all) => all.join(" "));
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.oneof(plainWord, fc.constantFrom("12", "nicht", "not", "…", "3.5", "5 May", "二十", "لا", "\u202e")),
      {
        maxLength: 14,
      },
    )
    .map((all) => all.join(" ")),
);

const standsOut = (proposal: VarianceProposal | null, category: string) => {
  expect(proposal?.category).toBe(category);
  expect(proposal?.isPossiblyMaterial).toBe(true);
  expect(proposal?.materiality).toBe("undetermined");
};

const negationsOf = ({ phrases }: VarianceWords) =>
  [...phrases.values()].flat().filter(({ sign }) => sign === "negation");
const joinerOf = ({ lang }: VarianceWords) => (lang === "zh" ? "" : " ");

describe("a changed digit", () => {
  test("always stands out as a number, whatever stands around it", () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(
        ...[anyLang, plainText, plainText, fc.array(digit, { minLength: 1, maxLength: 30 })],
        ...[fc.nat(), fc.integer({ min: 1, max: 9 })],
        (lang, left, right, digits, place, by) => {
          const at = place % digits.length;
          const changed = digits.with(at, ((digits[at] ?? 0) + by) % 10);
          const text = (row: readonly number[]) => `${left} ${row.join("")} ${right}`;
          standsOut(proposeVariance({ lang, before: text(digits), after: text(changed) }), "number");
        },
      ),
    );
  });

  test("stands out within any text as well", () => {
    fc.assert(
      fc.property(anyLang, anyText, fc.nat(), fc.integer({ min: 1, max: 9 }), (lang, text, place, by) => {
        const places = [...text.matchAll(/[0-9]/g)].map(({ index }) => index);
        fc.pre(places.length > 0);
        const at = places[place % places.length] ?? 0;
        const after = text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);
        const proposal = proposeVariance({ lang, before: text, after });
        expect(proposal?.isPossiblyMaterial).toBe(true);
        expect(proposal?.category).toBe("number");
      }),
    );
  });
});

describe.each(ALL_WORDS.map((words) => [words.lang, words] as const))("in %s", (lang, words) => {
  test("each negation that is put in or taken out stands out as one", () => {
    const by = joinerOf(words);
    for (const { keys } of negationsOf(words)) {
      const phrase = keys.join(by).replaceAll(" ' ", "'");
      fc.assert(
        fc.property(plainText, plainText, (left, right) => {
          const [without, within] = [`${left} ${right}`, `${left} ${phrase} ${right}`];
          standsOut(proposeVariance({ lang, before: without, after: within }), "negation");
          standsOut(proposeVariance({ lang, before: within, after: without }), "negation");
        }),
        { numRuns: 10 },
      );
    }
  });

  test("two negations of different groups are never the same", () => {
    const groups = negationsOf(words).filter(({ keys }) => keys.length === 1);
    for (const [n, one] of groups.entries()) {
      const other = groups.slice(n + 1).find(({ group }) => group !== one.group);
      if (!other) continue;
      const [before, after] = [one, other].map(({ keys }) => `brilm ${keys[0]} fosk`);
      standsOut(proposeVariance({ lang, before: before ?? "", after: after ?? "" }), "negation");
    }
  });

  test("no word of the tables is written so that a text cannot hold it", () => {
    for (const { keys } of [...words.phrases.values()].flat())
      expect(tokensOf(keys.join(" ").replaceAll("' ", "'"), lang).map(({ key }) => key)).toEqual(keys);
  });
});

describe("every proposal", () => {
  test("is none for the same words, and has a reason otherwise", () => {
    fc.assert(
      fc.property(anyLang, anyText, anyText, (lang, before, after) => {
        const proposal = proposeVariance({ lang, before, after });
        expect(proposal === null).toBe(before === after);
        if (!proposal) return;
        expect(proposal.reasons.length).toBeGreaterThan(0);
        expect(VARIANCE_CATEGORIES).toContain(proposal.category);
        expect(["mistranslation", "context"]).not.toContain(proposal.category);
      }),
    );
  });

  test("keeps number and negation, and turns an omission into an addition, when the sides change", () => {
    const mirrored: Record<string, string> = { omission: "addition", addition: "omission" };
    fc.assert(
      fc.property(anyLang, anyText, anyText, (lang, before, after) => {
        const there = proposeVariance({ lang, before, after, isBeforeWhole: true });
        const back = proposeVariance({ lang, before: after, after: before, isBeforeWhole: true });
        expect(back?.category).toBe(there ? (mirrored[there.category] ?? there.category) : undefined);
        expect(back?.isPossiblyMaterial).toBe(there?.isPossiblyMaterial);
      }),
    );
  });

  test("never says that words no table knows weigh nothing", () => {
    const word = fc.string({ unit: fc.constantFrom(..."bdfgklmnprstvz"), minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(anyLang, plainText, word, word, (lang, around, one, other) => {
        fc.pre(one !== other && !/ss|ff/.test(one + other));
        const proposal = proposeVariance({ lang, before: `${around} ${one}`, after: `${around} ${other}` });
        expect(proposal?.materiality).toBe("undetermined");
      }),
    );
  });
});

test.each([
  ["one word without end", "a ".repeat(20_000), "b ".repeat(20_000)],
  ["digits without end", "1".repeat(40_000), "2".repeat(40_000)],
  ["points between digits", "1.".repeat(20_000), "1,".repeat(20_000)],
  ["number words without end", "twenty ".repeat(10_000), "two hundred and ".repeat(6_000)],
  ["dots", ".".repeat(40_000), "…".repeat(20_000)],
  ["apostrophes", "l'".repeat(20_000), "n't".repeat(12_000)],
  ["Chinese numerals", "一二三十百千万亿".repeat(4_000), "不没".repeat(10_000)],
  ["German numbers grown together", "einundzwanzig".repeat(4_000), "und".repeat(10_000)],
  ["marks on nothing", "\u0301".repeat(40_000), "\u202e".repeat(40_000)],
  ["halves of pairs", "\ud800".repeat(20_000), "\udc00".repeat(20_000)],
])("a hostile text is read in bounded time: %s", (_, before, after) => {
  for (const lang of ["en", "de", "zh", "ar", "xx"]) {
    expect(proposeVariance({ lang, before, after })).not.toBeNull();
    expect(proposeVariance({ lang, before, after: "" })).not.toBeNull();
  }
});

describe("a difference beyond what is aligned on the way", () => {
  const words = (beginning: string, count: number) =>
    Array.from({ length: count }, (_, n) => beginning + "fo".repeat(n % 7)).join(" ");

  test("is one substitution as a whole, and a number in it stands out all the same", () => {
    const difference = { lang: "en", before: words("brilm", 400), after: words("drap", 400) };
    expect(proposeVariance(difference)).toMatchObject({
      category: "substitution",
      materiality: "undetermined",
    });
    standsOut(proposeVariance({ ...difference, after: `${difference.after} 12` }), "number");
  });

  test("has no words in common with itself, however much alike both are", () => {
    const [table] = ALL_WORDS;
    if (!table) throw new Error("no words");
    const before = `glint ${words("brilm", 300)}`;
    const found = compared({ lang: "en", before, after: `zool ${words("brilm", 300)}` }, table);
    expect([found.same.length, found.removed.length, found.added.length]).toEqual([0, 301, 301]);
  });
});
