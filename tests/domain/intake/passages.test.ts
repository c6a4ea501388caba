import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract, languageOf } from "@/domain/extraction/extract";
import { MOVES, moveEdge } from "@/domain/intake/edges";
import { frozenLines, shortName } from "@/domain/intake/frozen";
import { propose } from "@/domain/intake/proposed";
import { looksLikeHtml, readHtml } from "@/domain/intake/read-html";
import { nextToDecide, roman, stripOf } from "@/domain/intake/strip";
import { goldArticles } from "@/tests/domain/extraction/gold";

const TEXT = "Disse: “Siamo pronti, oggi”. Poi uscì.";

describe("an edge", () => {
  const start = TEXT.indexOf("pronti");
  const span = { start, end: start + "pronti".length };
  test.each([
    ["start-left", "Siamo pronti"],
    ["end-right", "pronti, oggi"],
    ["start-right", "pronti"],
    ["end-left", "pronti"],
  ] as const)("moved %s by a word gives %j", (move, words) => {
    const moved = moveEdge(TEXT, span, move);
    expect(TEXT.slice(moved.start, moved.end)).toBe(words);
  });

  test("never leaves the text, never empties a passage, never splits a character", () => {
    const texts = fc.array(
      fc.oneof(
        fc.constantFrom("a ", "è’ ", "😀 ", "中文", "“", "\n", "\u202e"),
        fc.string({ unit: "grapheme", maxLength: 5 }),
      ),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom(...MOVES), (parts, a, b, move) => {
        const text = parts.join("");
        const edges = [0];
        for (const character of text) edges.push((edges.at(-1) ?? 0) + character.length);
        const from = edges[a % edges.length] ?? 0;
        const to = edges[b % edges.length] ?? 0;
        if (from === to) return;
        const moved = moveEdge(text, { start: Math.min(from, to), end: Math.max(from, to) }, move);
        expect(moved.start >= 0 && moved.start < moved.end && moved.end <= text.length).toBe(true);
        expect(edges.includes(moved.start) && edges.includes(moved.end)).toBe(true);
      }),
    );
  });
});

describe("the rail", () => {
  const cell = (id: string, start: number, form: "full" | "indirect", state: "proposed" | "accepted") => ({
    ...{ id, start, end: start + 1, form, state },
  });

  test("numbers quoted words and reported speech apart, and goes round to the next to decide", () => {
    const strip = stripOf([
      cell("c", 9, "full", "accepted"),
      cell("b", 5, "indirect", "proposed"),
      cell("a", 1, "full", "proposed"),
    ]);
    expect(strip.map((one) => `${one.label}${one.id}`)).toEqual(["1a", "2c", "ib"]);
    expect([nextToDecide(strip, "a"), nextToDecide(strip, "c"), nextToDecide(strip, "b")]).toEqual([
      "i",
      "i",
      "1",
    ]);
    expect([4, 9, 14, 40, 99].map(roman)).toEqual(["iv", "ix", "xiv", "xl", "xcix"]);
  });
});

describe("the frozen text", () => {
  test("is shown whole but for white space between lines, hidden characters included", () => {
    const text = `\u202eTitolo\n\n“Siamo\u200b pronti”, ha detto Anna Rossi.\n\u2066\n`;
    const { lines, spans } = propose(text);
    const passages = spans.map((one, index) => ({ ...one, id: String(index) }));
    const shown = frozenLines(text, lines, passages, null);
    const joined = shown.flatMap((line) => line.pieces.map((one) => text.slice(one.start, one.end))).join("");
    expect(joined.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    const marked = shown.flatMap((line) => line.pieces).filter((one) => one.passages.includes("0"));
    expect(marked.map((one) => text.slice(one.start, one.end)).join("")).toBe("Siamo\u200b pronti");
  });

  test("calls people as it does most, and by their whole name where it does not", () => {
    expect(shortName("Li Shangfu", "Li Shangfu … ha detto Li")).toBe("Li");
    expect(shortName("Tan Kefei", "Tan Kefei")).toBe("Tan Kefei");
    expect(shortName("the council last year", "the council … the other")).toBe("the council last year");
    expect(shortName("ليلى عمران", "ليلى عمران … عمران")).toBe("عمران");
  });
});

describe("a long text", () => {
  const sentence = "Ieri la sindaca ha detto: «Non lascio il molo». ";

  test("dates each passage by its own sentence", () => {
    const { spans } = propose(sentence.repeat(50), { lang: "it", date: "2031-05-06" });
    expect(spans).toHaveLength(50);
    for (const { hint } of spans) expect(hint).toMatchObject({ text: "Ieri", date: "2031-05-05" });
  });

  test("takes time that grows with its length, not with its square", () => {
    const seconds = (times: number) => {
      const began = performance.now();
      propose(sentence.repeat(times), { lang: "it" });
      return (performance.now() - began) / 1000;
    };
    const piece = seconds(1000);
    expect(seconds(8000)).toBeLessThan(Math.max(20 * piece, 3));
  });
});

describe("the language of a text", () => {
  const text =
    "“Il molo resta chiuso”, ha detto Aldo Ferri. La barca non parte, e non si sa per quanto tempo.";

  test("is told alone as the whole reading tells it", () => {
    for (const one of goldArticles()) expect(languageOf(one.text)).toBe(extract(one.text).lang);
    expect(languageOf("")).toBe("und");
  });

  test("is its own where a member names the same, and the member's where not", () => {
    expect(propose(text, { lang: "it-CH" })).toEqual(propose(text));
    expect(propose(text).reading.lang).toMatchObject({ value: "it", basis: "inferred" });
    expect(propose(text, { lang: "en" }).reading.lang).toMatchObject({ value: "en", basis: "stated" });
  });
});

describe("HTML", () => {
  test("is told from words that speak of it", () => {
    expect(looksLikeHtml("<p>Uno</p>")).toBe(true);
    expect(looksLikeHtml("Il tag <p> apre un paragrafo.")).toBe(false);
    expect(looksLikeHtml("a < b e c > d")).toBe(false);
  });

  test("gives its paragraphs as they read, entities and all, and nothing that runs", () => {
    const page = readHtml(
      "<div><p>Uno &amp; due<br>a&nbsp;capo</p><script>x()</script><p hidden>no</p><p>  Tre\n <b>“quattro”</b></p></div>",
    );
    expect(page?.text).toBe("Uno & due\na\u00a0capo\n\nTre “quattro”");
    expect(readHtml("<html><body></body></html>")).toBeNull();
  });

  test("nested as deep as it likes is read without falling", () => {
    const deep = 20_000;
    expect(readHtml(`<article>${"<div>".repeat(deep)}Fondo${"</div>".repeat(deep)}</article>`)?.text).toBe(
      "Fondo",
    );
  });
});
