import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchOf } from "@/domain/finding/match";
import { prepared } from "@/domain/finding/overlap";

const PRINTED =
  "We opened 12 schools in the valley last year, and the town will not close any of them before the summer.";

const found = (asked: string, printed = PRINTED, lang = "en") =>
  matchOf(prepared(asked), prepared(printed), lang);

describe("words stand to a printing of them as", () => {
  test.each([
    ["identical", PRINTED],
    ["punctuation", `«${PRINTED.toUpperCase().replace(",", " –")}»`],
    ["excerpt", "the town will not close any of them"],
    ["excerpt", `Asked by this paper, the mayor said: “${PRINTED}” The hall was full.`],
    ["ellipsis", "We opened 12 schools … and the town will not close any of them before the summer."],
    ["reworded", PRINTED.replace("opened", "built").replace("valley", "village")],
  ])("%s: %s", (relation, asked) => {
    expect(found(asked)?.relation).toBe(relation);
  });

  test("an excerpt of either, and how much of the shorter one was found", () => {
    const part = found("the town will not close any of them");
    expect([part?.kept, part?.length, part?.isAskedShorter]).toEqual([8, 8, true]);
    const more = found(`The mayor of the place said it twice: ${PRINTED} Nobody asked why.`);
    expect([more?.kept, more?.length, more?.isAskedShorter]).toEqual([21, 21, false]);
    expect(PRINTED.slice(part?.printed.from, part?.printed.to)).toBe("the town will not close any of them");
  });

  test("an ellipsis exactly where the dots stand, with the number of words", () => {
    const match = found("We opened 12 schools … and the town will not close any of them before the summer.");
    expect(match?.cutWords).toEqual({ asked: 0, printed: 5 });
    expect(match?.differences.map(({ asked, printed }) => [asked, printed])).toEqual([
      ["…", "in the valley last year"],
    ]);
  });

  test("an ellipsis of the printing, told apart from one in the words asked for", () => {
    const match = found(PRINTED, "We opened 12 schools … and the town will not close any before the summer.");
    expect(match?.relation).toBe("reworded");
    expect(match?.cutWords).toEqual({ asked: 5, printed: 0 });
  });

  test("words whose halves changed places, told by their order and not as differences", () => {
    const match = found(
      "The town will not close any of them before the summer, and we opened 12 schools in the valley last year.",
    );
    expect(match?.isReordered).toBe(true);
    expect(match?.relation).toBe("reworded");
    expect(match?.differences.map(({ asked, printed }) => [asked, printed])).toEqual([
      ["", "and"],
      ["and", ""],
    ]);
  });

  test("a passage in common of two texts that go on differently", () => {
    const shared = "the river has never in living memory carried so much water past the old mill";
    const match = found(
      `Nobody was ready for this week, ${shared}, and yet boats went out to fish every single morning of it`,
      `Our fathers told us about such years and about this one they would say ${shared} without any rain at all in spring`,
    );
    expect(match?.relation).toBe("passage");
    expect(match?.kept).toBe(15);
  });
});

describe("a conflict stands out where there is another", () => {
  test.each([
    ["number", PRINTED.replace("12", "21")],
    ["negation", PRINTED.replace("will not close", "will close")],
  ])("%s", (conflict, asked) => {
    const match = found(asked);
    expect(match?.relation).toBe("reworded");
    expect(match?.differences.map((one) => one.conflict)).toContain(conflict);
  });

  test('and not behind dots, unless a "not" is all that they may stand for', () => {
    const conflictsOf = (asked: string, printed: string) =>
      found(asked, printed)?.differences.map((one) => one.conflict);
    expect(conflictsOf(PRINTED, PRINTED.replace("not", "…"))).toEqual(["negation"]);
    expect(conflictsOf(PRINTED, PRINTED.replace("in the valley last year", "…"))).toEqual([undefined]);
  });

  test("and not where only a word was said otherwise", () => {
    expect(found(PRINTED.replace("valley", "village"))?.differences.map((one) => one.conflict)).toEqual([
      undefined,
    ]);
  });
});

describe("words are found again", () => {
  test("in Chinese, by signs", () => {
    const match = found("河水从来没有这么高过", "今年春天河水从来没有这么高过，老人们说。", "zh");
    expect([match?.relation, match?.isOfSigns, match?.kept]).toEqual(["excerpt", true, 10]);
  });

  test("in Arabic, without its vowel signs", () => {
    const match = found("لم يكن الماء بهذا الارتفاع قط", "قال: لَم يَكُن الماءُ بهذا الارتفاعِ قطّ في حياتي", "ar");
    expect(match?.relation).toBe("excerpt");
  });

  test("never where words have only little in common", () => {
    expect(
      found("The council opened a new library for children near the station on Monday morning."),
    ).toBeNull();
    expect(found("We opened 12 windows and ate.")).toBeNull();
    expect(found("🙂🙂🙂")).toBeNull();
  });

  const word = fc.constantFrom(
    ..."abel bora cedro dune elmo fiume gala humus isola jota kiwi lama nube".split(" "),
  );
  const text = fc.array(word, { minLength: 3, maxLength: 60 }).map((words) => words.join(" "));

  test("whole, whatever they are, and at the place where they stand", () => {
    fc.assert(
      fc.property(text, text, text, (before, asked, after) => {
        expect(found(asked, asked)?.relation).toBe("identical");
        const printed = `${before}. ${asked}. ${after}`;
        const match = found(asked, printed);
        expect(match).not.toBeNull();
        expect(match?.kept).toBe(match?.length);
      }),
    );
  });

  test("or not, and never with a fault, in any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ unit: "binary", maxLength: 200 }),
        (a, b) => {
          for (const [one, other] of [
            [a, b],
            [b, a],
            [a, a + b],
          ] as const) {
            const match = found(one, other, "und");
            if (match) expect(match.kept).toBeLessThanOrEqual(match.length);
          }
        },
      ),
    );
  });
});
