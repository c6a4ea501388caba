import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edtfInWords, instantInWords } from "@/domain/dates/in-words";
import { readEdtf } from "@/domain/dates/read-edtf";

test.each([
  ["2023-04-16", "2023-04-16", "2023-04-16", false, false],
  ["2023-04~", "2023-04-01", "2023-04-30", true, false],
  ["2023?", "2023-01-01", "2023-12-31", false, true],
  ["2023-04-16%", "2023-04-16", "2023-04-16", true, true],
  ["2023-04-16/2023-04-17", "2023-04-16", "2023-04-17", false, false],
  ["2023-04-16~/2023-05", "2023-04-16", "2023-05-31", true, false],
  ["XXXX-03-30", "0000-03-30", "9999-03-30", false, false],
  ["201X", "2010-01-01", "2019-12-31", false, false],
  ["2024-02-29", "2024-02-29", "2024-02-29", false, false],
])("%s is read", (edtf, earliest, latest, approximate, uncertain) => {
  expect(readEdtf(edtf)).toEqual({ ok: true, value: { edtf, earliest, latest, approximate, uncertain } });
});

test.each(["0000-13-45", "2023-02-30", "2023-11-31", "2023-00-10", "2023-02-29", "2023-05/2023-04"])(
  "%s has the form of a date and is none",
  (text) => {
    expect(readEdtf(text)).toEqual({ ok: false, reason: "impossible" });
  },
);

test.each([
  "",
  "abc",
  "16.4.2023",
  "2023-4-16",
  "2023/..",
  "2023-04-16T10:00",
  " 2023",
  "2023\n",
  "Y20000",
  "1/2/3",
])("%j is no date", (text) => {
  expect(readEdtf(text)).toEqual({ ok: false, reason: "malformed" });
});

test("no text makes it throw", () => {
  const nearly = fc.string({ unit: fc.constantFrom(..."0123456789-/X?~%. T"), maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string({ unit: "binary" })), (text) => {
      const read = readEdtf(text);
      expect(read.ok ? read.value.earliest <= read.value.latest : read.reason).toBeTruthy();
      expect(edtfInWords(text, "it")).not.toBe("");
    }),
    { numRuns: 2000 },
  );
});

describe("in words", () => {
  test.each([
    ["2023-04-16", "16 April 2023", "16 aprile 2023"],
    ["0099-01-02", "2 January 99", "2 gennaio 99"],
    ["2023-04~", "about April 2023", "circa aprile 2023"],
    ["2023-04-17?", "17 April 2023 (?)", "17 aprile 2023 (?)"],
    ["2023-04-16/2023-04-17", "16–17 April 2023", "16–17 aprile 2023"],
    ["2023-03/2023-04", "March 2023 – April 2023", "marzo 2023 – aprile 2023"],
    ["2023", "2023", "2023"],
    ["2023-21", "spring 2023", "primavera 2023"],
    ["XXXX-03-30", "30 March, year not known", "30 marzo, anno non noto"],
    ["XXXX", "date not known", "data non nota"],
    ["201X", "in the years 2010–2019", "negli anni 2010–2019"],
    ["", "date not known", "data non nota"],
  ])("%s", (edtf, en, it) => {
    expect(edtfInWords(edtf, "en")).toBe(en);
    expect(edtfInWords(edtf, "it")).toBe(it);
  });

  test("an instant names its zone", () => {
    expect(instantInWords("2026-11-23T10:04:00.000Z", "en")).toBe("23 November 2026 at 10:04 UTC");
    expect(instantInWords("2026-11-23T10:04:00.000Z", "it")).toBe("23 novembre 2026 alle ore 10:04 UTC");
  });
});
