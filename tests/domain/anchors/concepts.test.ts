import { describe, expect, test } from "vitest";
import { CONCEPTS } from "@/domain/anchors/concepts/all";
import { conceptsOf, entriesOf } from "@/domain/anchors/lexicon";
import { fold } from "@/domain/text/fold";

const languages = Object.entries(CONCEPTS);
const keysOf = (lang: string) => entriesOf(CONCEPTS[lang] ?? { words: "" }).map(([key]) => key);

test("nine languages have the list, of more than five hundred concepts", () => {
  expect(languages.map(([lang]) => lang)).toEqual(["en", "it", "fr", "es", "pt", "de", "ru", "zh", "ar"]);
  expect(keysOf("en").length).toBeGreaterThan(500);
});

describe.each(languages)("%s", (lang, words) => {
  test("has every concept once, with a word for it", () => {
    expect(keysOf(lang)).toEqual(keysOf("en"));
    expect(new Set(keysOf(lang)).size).toBe(keysOf(lang).length);
    expect(entriesOf(words).filter(([, of]) => of.length === 0)).toEqual([]);
  });

  test("has words that a text can hold, and beginnings long enough to tell one", () => {
    const odd = entriesOf(words).flatMap(([key, of]) =>
      of
        .filter(
          (word) =>
            !/^[\p{L}\p{M}]+\*?$/u.test(word) ||
            (/^[\p{L}]{1,2}\*$/u.test(word) && !/\p{Script=Arabic}/u.test(word)),
        )
        .map((word) => `${key} ${word}`),
    );
    expect(odd).toEqual([]);
  });

  test("finds each of its words again", () => {
    const lost = entriesOf(words).flatMap(([key, of]) =>
      of
        .filter((word) => !conceptsOf(fold(word.replace("*", "")), lang).includes(key))
        .map((word) => `${key} ${word}`),
    );
    expect(lost).toEqual([]);
  });
});

test("a word is known by its ending's room, its head, or its parts", () => {
  expect(conceptsOf("superano", "it")).toContain("surpass");
  expect(conceptsOf("войны", "ru")).toContain("war");
  expect(conceptsOf("والسياسية", "ar")).toContain("politics");
  expect(conceptsOf("Verteidigungsminister", "de")).toEqual(["defence", "minister"]);
  expect(conceptsOf("Zwyx", "de")).toEqual([]);
  expect(conceptsOf("war", "xx")).toEqual([]);
});
