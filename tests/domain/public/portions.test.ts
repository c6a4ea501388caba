import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apparatusOf } from "@/domain/collation/analysis/apparatus";
import { collate } from "@/domain/collation/collate";
import { deskCompareHref, readDeskCompare } from "@/domain/desk/compare/address";
import { standsIn } from "@/domain/desk/compare/place";
import { deskShown } from "@/domain/desk/compare/shown";
import type { AttestationBody, PhraseBody } from "@/domain/edition/quote-body";
import { slotsIn } from "@/domain/phrases/columns";
import type { ComparedGroup } from "@/domain/public/compared";
import { cellsAt, isDivided, mayDiffer, rowsOf } from "@/domain/public/comparison";
import { textOf } from "@/domain/public/phrase-cells";
import { entriesIn, portionsOf, wordsIn } from "@/domain/public/portions";
import { finished } from "@/domain/steps";

/** So little room that a text of a few words is long. */
const LITTLE = 40;

const printing = (siglum: string, exact: string): AttestationBody => ({
  ...{ id: `id-${siglum}`, siglum, exact, form: "full", source: "s", capture: "c", prefix: "", suffix: "" },
  ...{ start: 0, end: exact.length, lang: "en", relation: "original", elisions: [], proposedBy: "person" },
});

/** The printings of a language; the last `beyond` of them are in no table. */
function groupOf(texts: readonly string[], beyond = 0): ComparedGroup {
  const printings = texts.map((exact, n) => printing(String.fromCharCode(65 + n), exact));
  const inTable = printings.slice(0, printings.length - beyond);
  const made = collate(
    inTable.map(({ siglum, exact }) => ({ siglum, text: exact })),
    "en",
  );
  const [base] = printings;
  if (!made.ok || !base) throw new Error("no table");
  const rest = { tooMany: [], tooLong: printings.slice(inTable.length) };
  return { lang: "en", isBackTranslated: false, base, printings, table: made.value, ...rest };
}

/** Phrases of so many letters each, in the first `divided` printings. */
function phrasesOf({ printings }: ComparedGroup, divided: number, size: number): PhraseBody[] {
  const count = Math.max(
    0,
    ...printings.slice(0, divided).map(({ exact }) => Math.ceil(exact.length / size)),
  );
  return Array.from({ length: count }, (_, n) => ({
    id: `p${n}`,
    printings: printings.slice(0, divided).flatMap(({ id, exact, lang }) => {
      const range = { start: n * size, end: Math.min(exact.length, (n + 1) * size) };
      return range.start < range.end ? [{ id, stretches: [{ ...range, exact: "", lang }] }] : [];
    }),
  }));
}

const WORDS = [
  "the",
  "harbour",
  "closes",
  "not",
  "in",
  "May,",
  "twelve",
  "ships",
  "…",
  "must",
  "“leave”",
  "now.",
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 }).map((all) => all.join(" "));
const texts = fc.array(text, { minLength: 2, maxLength: 5 });
const group = fc.tuple(texts, fc.nat(1)).map(([all, beyond]) => groupOf(all, all.length > 2 ? beyond : 0));
const compared = fc
  .tuple(group, fc.nat(5), fc.integer({ min: 5, max: 60 }))
  .map(([one, divided, size]) => ({ one, phrases: phrasesOf(one, divided, size) }));

describe("the portions of a comparison", () => {
  test("joined in order are the words of every printing to the letter", () => {
    fc.assert(
      fc.property(compared, ({ one, phrases }) => {
        const portions = portionsOf(phrases, [one], LITTLE);
        for (const { siglum, exact } of one.printings) {
          const words = portions.flatMap((portion) => {
            const row = rowsOf(phrases, one, { portion }).find((each) => each.printing.siglum === siglum);
            if (!row) return [];
            if (!isDivided(row)) return textOf(row.cells);
            const { from, to } = portion.phrases;
            return Array.from({ length: to - from }, (_, n) => textOf(cellsAt(row, from + n + 1).here));
          });
          expect(words.join("")).toBe(exact);
        }
      }),
    );
  });

  test("hold every mark of a printing that is not divided once, as the whole has it", () => {
    fc.assert(
      fc.property(group, (one) => {
        const marksOf = (portions: ReturnType<typeof portionsOf>, siglum: string) =>
          portions
            .flatMap((portion) =>
              rowsOf([], one, { portion }).filter((row) => row.printing.siglum === siglum),
            )
            .flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces))
            .flatMap((piece) => (piece.kind === "same" ? [] : [piece.difference]));
        for (const { siglum } of one.printings) {
          const whole = marksOf(portionsOf([], [one], Number.POSITIVE_INFINITY), siglum);
          const parts = marksOf(portionsOf([], [one], LITTLE), siglum);
          expect(new Set(parts)).toEqual(new Set(whole));
        }
      }),
    );
  });

  test("hold every entry of the apparatus once, in its order", () => {
    fc.assert(
      fc.property(compared, ({ one, phrases }) => {
        const portions = portionsOf(phrases, [one], LITTLE);
        const entries = portions.flatMap((portion) => entriesIn(phrases, one, portion));
        const all = one.table ? apparatusOf(one.table, one.base.siglum) : [];
        expect(entries).toEqual(all);
      }),
    );
  });

  test("say which words they show of how many, from the first to the last", () => {
    fc.assert(
      fc.property(group, (one) => {
        const told = portionsOf([], [one], LITTLE).flatMap((portion) => wordsIn([], one, portion) ?? []);
        const [all] = portionsOf([], [one], Number.POSITIVE_INFINITY).flatMap(
          (portion) => wordsIn([], one, portion) ?? [],
        );
        const ends = [0, ...told.map(({ to }) => to)];
        expect(told.map(({ from }) => from - 1)).toEqual(ends.slice(0, -1));
        expect(ends.at(-1)).toBe(all?.to ?? 0);
        for (const { of } of told) expect(of).toBe(all?.to);
      }),
    );
  });

  test("say no words where the base is shown by its phrases", () => {
    const one = groupOf(["The harbour closes in May.", "The harbour opens in May."]);
    const phrases = phrasesOf(one, 2, 8);
    const portions = portionsOf(phrases, [one], 10);
    expect(portions.length).toBeGreaterThan(1);
    expect(portions.map((portion) => wordsIn(phrases, one, portion))).toEqual(portions.map(() => null));
    expect(portions.map(({ phrases: { from } }) => from)).toEqual(
      portions.map((_, n) => portions[n - 1]?.phrases.to ?? 0),
    );
  });

  test("cut what is not divided where the phrases of the base begin", () => {
    const one = groupOf(["The harbour closes in May.", "The harbour opens in May."]);
    const phrases = phrasesOf(one, 1, 12);
    const shown = portionsOf(phrases, [one], 4).map((portion) =>
      rowsOf(phrases, one, { portion }).flatMap((row) => (row.isBase ? [] : textOf(row.cells))),
    );
    expect(shown.flat()).toEqual(["The harbour ", "opens in May."]);
  });

  test("are as heavy as the room they are given, but for what one column holds", () => {
    const long = Array.from({ length: 400 }, (_, n) => WORDS[(n * 7) % WORDS.length]);
    const one = groupOf([long.join(" "), long.map((word, n) => (n % 9 === 0 ? "other" : word)).join(" ")]);
    const portions = portionsOf([], [one], 300);
    const marks = portions.map((portion) =>
      rowsOf([], one, { portion })
        .flatMap(({ cells }) => cells.flatMap(({ pieces }) => pieces))
        .filter((piece) => piece.kind !== "same" && piece.difference !== undefined),
    );
    expect(portions.length).toBeGreaterThan(4);
    expect(Math.max(...marks.map((all) => all.length))).toBeLessThan(20);
  });

  test("are one where a comparison is short, and where nothing is compared", () => {
    const one = groupOf(["The harbour closes.", "The harbour opens."]);
    expect(portionsOf([], [one])).toHaveLength(1);
    const { table: _, ...pending } = one;
    expect(portionsOf([], [pending])).toHaveLength(1);
    expect(portionsOf([], [])).toHaveLength(1);
    const [portion] = portionsOf([], [pending]);
    expect(rowsOf([], pending, portion ? { portion } : {})).toEqual(rowsOf([], pending));
  });
});

test("a printing that only adds words differs from the base", () => {
  const one = groupOf(["We have strong ties.", "We have very strong ties.", "We have strong ties."]);
  expect(one.printings.map((each) => mayDiffer(one, each))).toEqual([false, true, false]);
});

describe("at the desk", () => {
  const nothing = readDeskCompare(new URLSearchParams());
  const shown = (
    { one, phrases }: { one: ComparedGroup; phrases: PhraseBody[] },
    address = nothing,
    most = LITTLE,
  ) =>
    finished(deskShown({ group: one, phrases, address, opened: null, derivations: [], variances: [], most }));

  test("the address of a difference leads to a portion in which it stands", () => {
    fc.assert(
      fc.property(compared, (given) => {
        const { all } = shown(given).differences;
        for (const { number } of all) {
          const page = shown(given, { ...nothing, difference: number });
          expect(page.current?.number).toBe(number);
          const { from, to } = page.portions[page.portion - 1]?.phrases ?? { from: 0, to: 0 };
          const row = page.rows.find(({ printing: one }) => one === page.current?.to);
          const slots = slotsIn(row?.cells ?? [], { from, to });
          const isMarked = slots.some(({ cells }) => row && standsIn(page.differences, row, cells, number));
          // Nothing is marked where nothing is printed of a phrase: that is told at the phrase.
          const isLeftOut = given.phrases.length > 0 && slots.some(({ cells }) => cells.length === 0);
          expect(isMarked || isLeftOut).toBe(true);
        }
      }),
    );
  });

  test("a portion shows its first difference, else the first after it, and beyond the last the last is shown", () => {
    fc.assert(
      fc.property(group, fc.integer({ min: 2, max: 30 }), (one, asked) => {
        const given = { one, phrases: [] };
        const { portions, portion, current, differences } = shown(given, { ...nothing, portion: asked });
        expect(portion).toBe(Math.min(asked, portions.length));
        const columns = portions[portion - 1]?.columns.get(one.base.id);
        const { from, to } = columns ?? { from: 0, to: 0 };
        const after = differences.all.filter(({ column }) => column >= from);
        const first = after.find(({ column }) => column < to) ?? after[0];
        expect(current).toBe(first ?? differences.all.at(-1) ?? null);
      }),
    );
  });

  test("an address names a difference or a portion, and never both", () => {
    const query = "?d=12&portion=3";
    expect(readDeskCompare(new URLSearchParams(query))).toEqual({ ...nothing, difference: 12 });
    expect(deskCompareHref("q", { ...nothing, difference: 12, portion: 3 })).toBe("/desk/q/q/compare?d=12");
    expect(deskCompareHref("q", { ...nothing, portion: 3 })).toBe("/desk/q/q/compare?portion=3");
  });
});
