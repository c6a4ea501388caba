import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "@/domain/extraction/extract";
import type { Lang } from "@/domain/extraction/types";

const HOSTILE: [string, (size: number) => string][] = [
  ["opening marks alone", (size) => "“".repeat(size)],
  ["straight marks alone", (size) => '"'.repeat(size)],
  ["guillemets alone", (size) => "«".repeat(size)],
  ["alternating marks", (size) => "\"'".repeat(size / 2)],
  ["opening marks with a sentence each", (size) => "“Go. ".repeat(size / 5)],
  ["one mark and a long text", (size) => `"${"word and ".repeat(size / 9)}`],
  ["dashes", (size) => "—".repeat(size)],
  ["lines of dialogue after dashes", (size) => "— said Bo\n".repeat(size / 10)],
  ["cues with their subjects", (size) => "a, said b ".repeat(size / 10)],
  ["names joined by and", (size) => Array.from({ length: size / 14 }, (_, i) => `Anna B${i}`).join(" and ")],
  ["names in sentences", (size) => Array.from({ length: size / 9 }, (_, i) => `Said B${i}`).join(". ")],
  ["one-letter lines", (size) => "a\n".repeat(size / 2)],
  ["no spaces", (size) => "abc,".repeat(size / 4)],
  ["one word", (size) => "a".repeat(size)],
  ["apostrophes between letters", (size) => "a'".repeat(size / 2)],
  ["hyphens between states", (size) => "us-uk-".repeat(size / 6)],
  ["nested brackets", (size) => "[(".repeat(size / 2)],
  ["combining marks", (size) => "e\u0301".repeat(size / 2)],
  ["spaces", (size) => " ".repeat(size)],
  ["direction marks", (size) => "\u202e\u2066\u202c".repeat(size / 3)],
  ["ideographic stops", (size) => "。".repeat(size)],
  ["roles of roles", (size) => "minister of ".repeat(size / 12)],
  ["according to, over and over", (size) => ", according to Anna Bo".repeat(size / 22)],
  [
    "in the name of others, on one line",
    (size) => "on behalf of Bo Al, Di Ed said that x. ".repeat(size / 39),
  ],
  ["pronouns and cues", (size) => "they said both of them said that ".repeat(size / 33)],
];

const LONG = 100_000;
const PIECE = 20_000;

function spansOf(text: string): { start: number; end: number }[] {
  const found = extract(text);
  return [
    ...found.zones,
    ...found.quotes.flatMap((quote) => [quote, ...quote.parts, ...quote.marked]),
    ...found.entities.flatMap((entity) => entity.mentions),
    ...found.dates.map((date) => date.at),
  ];
}

/** Texts that break off in the midst of an office. */
const BROKEN: [Lang, string][] = [
  ["it", "Anna Riva ha detto il ministro "],
  ["it", "Anna Riva ha detto il ministro della "],
  ["en", "Mary Stone told the minister "],
  ["en", "Mary Stone told the minister of "],
  ["fr", "Anne Rive a dit le ministre "],
  ["fr", "Anne Rive a dit le ministre de la "],
  ["es", "Ana Rivas dijo el ministro "],
  ["es", "Ana Rivas dijo el ministro de "],
  ["de", "Anna Reimer sagte der Minister "],
  ["de", "Anna Reimer sagte der Minister der "],
  ["pt", "Ana Ribas disse o ministro "],
  ["pt", "Ana Ribas disse o ministro da "],
  ["ru", "Анна Рогова сказала министр "],
  ["ru", "Анна Рогова сказала министр транспорта "],
  ["zh", "梁若衡表示，部长"],
  ["ar", "قالت الوزيرة "],
  ["ar", "قال وزير "],
];

const isExact = (text: string) =>
  spansOf(text).every(({ start, end }) => start >= 0 && start < end && end <= text.length);

/** The shorter of two runs, so that a pause of the machine does not count. */
function seconds(text: string): number {
  const once = () => {
    const began = performance.now();
    extract(text, { lang: "en" });
    return (performance.now() - began) / 1000;
  };
  return Math.min(once(), once());
}

describe("a text made to hurt", () => {
  test.each(HOSTILE)("is read without an error, every offset in range: %s", (_, made) => {
    expect(isExact(made(LONG))).toBe(true);
  });

  test.each(HOSTILE)("takes time that grows with its length, not with its square: %s", (_, made) => {
    const piece = seconds(made(PIECE));
    const fourfold = seconds(made(4 * PIECE));
    expect(fourfold).toBeLessThan(Math.max(10 * piece, 1));
  });

  test("is taken up to the largest size: one mark and almost five million characters", () => {
    const text = `"${"word and ".repeat(550_000)}`;
    expect(isExact(text)).toBe(true);
  });

  test.each(BROKEN)("is read to its end where it breaks off at an office, in %s: %j", (lang, text) => {
    for (const whole of [text, text.trimEnd(), `${text}\n`]) expect(extract(whole, { lang }).lang).toBe(lang);
  });

  test("is read whatever characters it is made of, halves of pairs included", () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const texts = fc.array(
      fc.oneof(unit, fc.constantFrom('"', "“", "”", "'", " said ", ". ", "\n", "Anna Bo ")),
    );
    fc.assert(
      fc.property(texts, (parts) => isExact(parts.join(""))),
      { numRuns: 10_000 },
    );
  });
});
