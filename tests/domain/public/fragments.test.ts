import { expect, test } from "vitest";
import { fragmentsOf, paragraphsOf, placeIn, wordsAround } from "@/domain/public/fragments";

const TEXT = "Uno due tre quattro cinque sei sette otto nove dieci undici dodici.\n\nSecondo paragrafo qui.";

const stored = (exact: string, around: number) => {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return {
    capture: "c",
    start,
    end,
    exact,
    prefix: TEXT.slice(Math.max(0, start - around), start),
    suffix: TEXT.slice(end, end + around),
  };
};

test("surroundings that overlap are one fragment, and every fragment stands in the text", () => {
  const fragments = fragmentsOf([stored("sette otto", 12), stored("tre quattro", 12)]);
  expect(fragments).toHaveLength(1);
  for (const { from, text } of fragments) expect(TEXT.slice(from, from + text.length)).toBe(text);
});

test("half a word at the edge is left out, the words of the printing never", () => {
  const [fragment] = fragmentsOf([stored("sei sette", 7)]);
  expect(fragment?.text).toBe("cinque sei sette otto");
});

test("pieces of different copies stay apart", () => {
  expect(fragmentsOf([stored("tre", 8), { ...stored("quattro", 8), capture: "d" }])).toHaveLength(2);
});

test("a paragraph's pieces joined are its text, whatever marks overlap", () => {
  const marks = [
    { n: 1, from: 4, to: 15 },
    { n: 2, from: 8, to: 20 },
  ];
  const paragraphs = paragraphsOf({ text: TEXT }, marks);
  expect(paragraphs.map(({ pieces }) => pieces.map((one) => one.text).join(""))).toEqual(TEXT.split("\n\n"));
  expect(paragraphs[0]?.pieces.map((piece) => piece.marks)).toEqual([[], [1], [1, 2], [2], []]);
  expect(paragraphs[0]?.pieces.flatMap((piece) => piece.ends)).toEqual([1, 2]);
});

test("words that are not in a fragment have no place in it", () => {
  const fragment = { capture: "c", from: 0, text: TEXT };
  expect(placeIn(fragment, "due tre")).toEqual({ from: 4, to: 11 });
  expect(placeIn(fragment, "venti")).toBeUndefined();
  expect(placeIn(fragment, "")).toBeUndefined();
});

test("around a printing stand whole words only, and all of a text that begins there or has no spaces", () => {
  const at = (start: number, prefix: string, suffix: string) => wordsAround({ start, prefix, suffix });
  expect(at(80, "ogy is strong. ", " was quoted as sa")).toEqual({
    before: "is strong. ",
    after: " was quoted as",
  });
  expect(at(6, "So he ", ", sa")).toEqual({ before: "So he ", after: "," });
  expect(at(80, "这种牢固的", "超越了冷战")).toEqual({ before: "这种牢固的", after: "超越了冷战" });
});
