import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth, wrapped } from "@/domain/derivation/label";
import { type Direction, leastWidth, type StemmaBox, stemmaOf } from "@/domain/derivation/stemma";
import { graphs } from "./printings";

const directions = fc.constantFrom<Direction>("down", "right");
const drawn = fc
  .tuple(graphs, directions, fc.infiniteStream(fc.integer({ min: 20, max: 200 })))
  .map(([{ attestations, derivations }, direction, sizes]) => {
    const size = () => sizes.next().value ?? 20;
    const nodes = attestations.map(({ id }) => ({ id, width: size(), height: size() }));
    const edges = new Map(
      derivations.flatMap(({ from, to }) => (from === undefined ? [] : [[`${from} ${to}`, { from, to }]])),
    );
    return { ...stemmaOf(nodes, [...edges.values()], direction), nodes, edges: [...edges.values()] };
  });

const overlap = (a: StemmaBox, b: StemmaBox): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe("a drawing", () => {
  test("holds every box whole, none on another, and every line ends at its box", () => {
    fc.assert(
      fc.property(drawn, ({ boxes, paths, width, height, direction }) => {
        for (const [n, box] of boxes.entries()) {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(-0.1);
          expect(box.left + box.width).toBeLessThanOrEqual(width);
          expect(box.top + box.height).toBeLessThanOrEqual(height);
          expect(boxes.slice(n + 1).filter((other) => overlap(box, other))).toEqual([]);
        }
        for (const { to, end, d } of paths) {
          const box = boxes.find((one) => one.id === to);
          expect(direction === "down" ? end.y === box?.top : end.x === box?.left).toBe(true);
          expect(d).toMatch(/^M[\d.-]+ [\d.-]+(?:[HVL][\d. -]+)+$/);
        }
      }),
    );
  });

  test("from above to below is never narrower than is known before it is laid", () => {
    fc.assert(
      fc.property(drawn, ({ direction, width, nodes, edges }) => {
        if (direction === "down") expect(leastWidth(nodes, edges)).toBeLessThanOrEqual(width);
      }),
    );
    const nodes = Array.from({ length: 61 }, (_, n) => ({ id: String(n), width: 120, height: 22 }));
    const edges = nodes.slice(1).map(({ id }) => ({ from: "0", to: id }));
    expect(leastWidth(nodes, edges)).toBeGreaterThan(60 * 120);
  });

  test("of a fan of sixty is no wider from left to right than a page, and begins beside its first branch", () => {
    const nodes = Array.from({ length: 61 }, (_, n) => ({ id: String(n), width: 120, height: 22 }));
    const edges = nodes.slice(1).map(({ id }) => ({ from: "0", to: id }));
    const { width, boxes } = stemmaOf(nodes, edges, "right");
    expect(width).toBeLessThan(400);
    expect(boxes[0]?.top).toBe(boxes[1]?.top);
    expect(boxes.slice(1).map((box) => box.top)).toEqual(
      boxes
        .slice(1)
        .map((box) => box.top)
        .sort((a, b) => a - b),
    );
  });
});

describe("a label", () => {
  test("is wider in Chinese than in Latin letters, and marks take no width", () => {
    expect(textWidth("大公报")).toBeGreaterThan(textWidth("abc"));
    expect(textWidth("e\u0301")).toBe(textWidth("e"));
  });

  test("keeps every sign when it is wrapped, and no line is too wide unless it is one sign", () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 60 })
      .map((one) => one.replace(/\s+/gu, " ").trim());
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 150 }), (given, most) => {
        const lines = wrapped(given, most);
        expect(lines.join("").replaceAll(" ", "")).toBe(given.replaceAll(" ", ""));
        for (const line of lines) {
          const signs = [...new Intl.Segmenter("und").segment(line)].length;
          expect(signs <= 1 || textWidth(line) <= most).toBe(true);
        }
      }),
    );
  });
});
