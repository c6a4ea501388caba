import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, type Inline, readMarkdown } from "@/domain/text/markdown";

const text = (words: string): Inline => ({ kind: "text", text: words });
const paragraph = (...of: Inline[]): Block => ({ kind: "paragraph", of });

describe("a remark in Markdown", () => {
  test.each<[string, string, Block[]]>([
    ["words", "Why?", [paragraph(text("Why?"))]],
    [
      "stress",
      "*a* **b** `c`",
      [
        paragraph(
          { kind: "emphasis", of: [text("a")] },
          text(" "),
          { kind: "strong", of: [text("b")] },
          text(" "),
          { kind: "code", text: "c" },
        ),
      ],
    ],
    ["a heading", "# H", [{ kind: "heading", of: [text("H")] }]],
    ["a quotation", "> a", [{ kind: "quote", of: [paragraph(text("a"))] }]],
    [
      "a list",
      "1. a\n2. b",
      [{ kind: "list", isOrdered: true, items: [[paragraph(text("a"))], [paragraph(text("b"))]] }],
    ],
    ["code", "```js\na\n\nb\n```", [{ kind: "code", text: "a\n\nb" }]],
    ["a rule", "***", [{ kind: "rule" }]],
    ["a mark that was escaped", "\\*", [paragraph(text("*"))]],
    [
      "a link",
      "[a](https://b.example)",
      [paragraph({ kind: "link", href: "https://b.example", of: [text("a")] })],
    ],
    [
      "an address",
      "<a@b.example>",
      [paragraph({ kind: "link", href: "mailto:a@b.example", of: [text("a@b.example")] })],
    ],
  ])("%s", (_, source, tree) => {
    expect(readMarkdown(source)).toEqual(tree);
  });

  test.each([
    "<script>alert(1)</script>",
    "a <img src=x onerror=alert(1)> b",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](data:text/html,x)",
    "[a](//evil.example)",
    "<javascript:alert(1)>",
    "![a](https://b.example/track.png)",
  ])("%s stays the characters that were typed", (source) => {
    const seen = JSON.stringify(readMarkdown(source));
    expect(seen).not.toContain('"link"');
    expect(readMarkdown(source).flatMap(wordsOf).join("")).toBe(source);
  });

  test("marks heaped on each other end in words, not in a fault", () => {
    for (const heap of [
      ">".repeat(4000),
      "- ".repeat(2000),
      "*".repeat(4000),
      "[".repeat(4000),
      "_a".repeat(2000),
    ]) {
      expect(depthOf(readMarkdown(heap))).toBeLessThan(40);
    }
  });

  test("no text makes a fault, and every link leads somewhere safe", () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "!",
        "\n",
        " ",
        "a",
        "javascript:",
        "http://a.b",
        "&#x27;",
        "#",
        "- ",
        "1. ",
        "\\",
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(signs, (source) => {
        for (const href of linksOf(readMarkdown(source))) expect(href).toMatch(/^(https?|mailto):/i);
      }),
    );
  });
});

type Piece = Block | Inline;
const below = (piece: Piece): readonly Piece[] => {
  if (piece.kind === "list") return piece.items.flat();
  return "of" in piece ? piece.of : [];
};
const wordsOf = (piece: Piece): string[] => ("text" in piece ? [piece.text] : below(piece).flatMap(wordsOf));
const linksOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => [...(piece.kind === "link" ? [piece.href] : []), ...linksOf(below(piece))]);
const depthOf = (pieces: readonly Piece[]): number =>
  pieces.length === 0 ? 0 : 1 + Math.max(...pieces.map((piece) => depthOf(below(piece))));
