import { describe, expect, test } from "vitest";
import { proposeVariance } from "@/domain/variance/propose";
import { GERMAN_CASES } from "./cases/de";
import { ENGLISH_CASES } from "./cases/en";
import { ITALIAN_CASES } from "./cases/it";
import { ARABIC_CASES, CHINESE_CASES, OTHER_CASES } from "./cases/others";
import { differenceOf, said } from "./cases/read";
import { FRENCH_CASES, PORTUGUESE_CASES, SPANISH_CASES } from "./cases/romance";
import { RUSSIAN_CASES } from "./cases/ru";

const ALL = {
  English: ENGLISH_CASES,
  Italian: ITALIAN_CASES,
  German: GERMAN_CASES,
  Russian: RUSSIAN_CASES,
  French: FRENCH_CASES,
  Spanish: SPANISH_CASES,
  Portuguese: PORTUGUESE_CASES,
  Chinese: CHINESE_CASES,
  Arabic: ARABIC_CASES,
  "a language without tables": OTHER_CASES,
};

describe.each(Object.entries(ALL))("a difference in %s", (_, cases) => {
  test.each(cases)("“$before” → “$after” is $says", (one) => {
    expect(said(proposeVariance(differenceOf(one)))).toBe(one.says);
  });
});
