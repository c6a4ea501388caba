import { describe, expect, test } from "vitest";
import { likelyLanguages } from "@/domain/extraction/text/language";
import { tokenise } from "@/domain/extraction/text/tokens";
import { EVERYDAY, sentencesOf } from "./everyday-sentences";

const likely = (text: string) => likelyLanguages(tokenise(text));

describe("of fifteen short everyday sentences", () => {
  test.each(Object.entries(EVERYDAY))(
    "in %s nearly all are known, and none is taken for another",
    (lang, all) => {
      const read = sentencesOf(all).map(likely);
      expect(read.filter(([first]) => first === lang).length).toBeGreaterThanOrEqual(14);
      expect(read.filter((langs) => langs.length === 1 && langs[0] === lang).length).toBeGreaterThanOrEqual(
        13,
      );
      expect(read.filter((langs) => langs.length === 1 && langs[0] !== lang)).toEqual([]);
    },
  );
});

test("words that two languages share may be in either, the likeliest first", () => {
  expect(likely("Reconstruiremos cada casa antes del invierno")).toEqual(["es", "pt"]);
});

test("words that nothing speaks for are in no language", () => {
  expect(likely("Brlm fskq")).toEqual([]);
});
