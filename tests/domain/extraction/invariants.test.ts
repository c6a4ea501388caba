import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import { InputTooLarge, MAX_TEXT_BYTES } from "@/domain/extraction/limits";
import { passagesOf } from "@/domain/extraction/passages";
import { readingOf } from "@/domain/extraction/reading";
import type { Extraction, Span } from "@/domain/extraction/types";

const pieces = fc.constantFrom(
  ..."“”«»\"'‘’„.,:;!?…—\n\r\t ".split(""),
  "\u00a0",
  "\u202e",
  "\u0301",
  "\ud83d",
  "\ude00",
  "😀",
  "Putin ",
  "ha detto ",
  "said ",
  "that ",
  "che ",
  "il ministro ",
  "secondo ",
  "Fonte: ",
  "e ",
  "Anna Rossi ",
  "entrambi ",
  "was told by ",
  "è stato detto da ",
  "wurde gesagt, dass ",
  "von ",
  "on behalf of ",
  "ответил, что ",
  "王小明告诉",
  "قال ل",
  "from 3 to 5 May 2021 ",
);
const texts = fc
  .array(fc.oneof(pieces, pieces, fc.string({ unit: "binary" })), { maxLength: 60 })
  .map((all) => all.join(""));

const splitsPair = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) &&
  /[\udc00-\udfff]/.test(text.charAt(at));

const spansOf = (one: Extraction, text: string): Span[] => [
  ...one.zones,
  ...one.quotes.flatMap((quote) => [quote, ...quote.parts, ...quote.marked, ...quote.omissions]),
  ...one.quotes.flatMap(({ cue, addressee, speaker, trace, via }) => [
    ...[cue, addressee, speaker.mention].filter((span) => span !== null),
    ...[...trace, ...via].map((line) => line.at),
  ]),
  ...one.entities.flatMap((entity) => entity.mentions),
  ...one.chain.map((link) => link.at),
  ...one.dates.map((date) => date.at),
  ...one.occasions.flatMap(({ place, date, event }) =>
    [place, date, event].flatMap((part) => (part ? [part.at] : [])),
  ),
  ...one.claims.flatMap((claim) => [claim, ...claim.reasons.map((reason) => reason.at)]),
  ...one.warnings.flatMap((warning) => warning.at ?? []),
  ...passagesOf(one, text),
  ...readingOf(one, text).putAside,
];

/** Everything that an extraction promises of its places and its people, whatever the text. */
function holds(text: string): void {
  const one = extract(text);
  for (const { start, end } of spansOf(one, text)) {
    expect(start >= 0 && start < end && end <= text.length).toBe(true);
    expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
  }
  const ids = new Set(one.entities.map(({ id }) => id));
  for (const [index, { start, parts, speaker }] of one.quotes.entries()) {
    expect(start).toBeGreaterThanOrEqual(one.quotes[index - 1]?.start ?? 0);
    expect(parts.every((part, at) => part.start >= (parts[at - 1]?.end ?? 0))).toBe(true);
    const people = [...speaker.entities, ...speaker.alternatives.map(({ entity }) => entity)];
    expect(people.every((id) => ids.has(id))).toBe(true);
    expect(new Set(people).size).toBe(people.length);
  }
  expect(one.entities.every(({ name }) => name.trim() !== "")).toBe(true);
  expect(extract(text)).toEqual(one);
}

describe("an extraction of any text", () => {
  test("keeps spans in range and pairs whole, names a speaker once, and gives the same again", () => {
    fc.assert(fc.property(texts, holds), { numRuns: 1000 });
  });

  test.each([
    "Ferry\n\nReplied “too late for the boats”, and left.",
    "Molo\nAvverte che il faro chiude lunedì.",
    "Hafen\n\nAntwortete, dass der Kai gesperrt sei.",
  ])("finds no subject in the line before a sentence that begins with its verb: %j", (text) => {
    holds(text);
    expect(extract(text).quotes.map(({ speaker }) => speaker.basis)).toEqual(["none"]);
  });

  test("offers nobody as another who could be meant beside themselves", () => {
    holds("“Il molo è chiuso da anni ormai”, disse Anna Riva.\n\nPaolo Bordi: avverte “tutti”.");
  });

  test("refuses a text over the limit and names both figures", () => {
    const text = "a".repeat(MAX_TEXT_BYTES + 1);
    expect(() => extract(text)).toThrow(InputTooLarge);
    expect(() => extract(text)).toThrow(/5242881.*5242880/u);
  });

  test.each(['"', "«", "\"'", "a ", "a, said b ", "Anna Rossi e ", "“a” ", "\n"])(
    "reads a long run of %j to its end",
    (unit) => {
      const text = unit.repeat(Math.floor(200_000 / unit.length));
      expect(extract(text).quotes.every((quote) => quote.end <= text.length)).toBe(true);
    },
  );
});
