import { expect, test } from "vitest";
import { placeOfPassage } from "@/domain/attestation/passage";

const TEXT = "Uno due.\nUno tre.";
const placed = (passage: string, more: { start?: number; end?: number; isSummary?: boolean } = {}) => {
  const { isSummary, ...place } = more;
  const found = placeOfPassage(TEXT, {
    passage,
    passageKind: isSummary ? "summary" : "quoted",
    ...place,
  });
  return found.ok ? (found.value?.start ?? null) : found.refusals.map((one) => one.rule);
};

test("a quoted passage is bound to the place that was marked, though its words stand elsewhere too", () => {
  expect(placed("Uno", { start: 9, end: 12 })).toBe(9);
  expect(placed("Uno", { start: 4, end: 7 })).toEqual(["words-differ-from-capture"]);
  expect(placed("Uno", { start: 9, end: 99 })).toEqual(["range-outside-text"]);
});

test("without a place its words must stand in the text once", () => {
  expect(placed("due.\r\nUno")).toBe(4);
  expect(placed("Uno")).toEqual(["words-more-than-once"]);
  expect(placed("uno")).toEqual(["words-differ-from-capture"]);
});

test("a summary in our words keeps the place it sums up, or has none", () => {
  expect(placed("It counts.", { isSummary: true })).toBeNull();
  expect(placed("It counts.", { isSummary: true, start: 0, end: 8 })).toBe(0);
});
