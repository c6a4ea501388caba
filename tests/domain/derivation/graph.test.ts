import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChainNode, chainOf, upstreamOf } from "@/domain/derivation/chain";
import { cycleClosedBy, type Edge } from "@/domain/derivation/cycle";
import { distances } from "@/domain/derivation/distance";
import { graph, graphs, printing, step } from "./printings";

const edge = (from: string, to: string): Edge => ({ from, to });
const ids = (of: { attestations: readonly { id: string }[] }) => of.attestations.map((one) => one.id);

/** Every printing of a tree, from above to below. */
const inTree = (nodes: readonly ChainNode[]): string[] =>
  nodes.flatMap((node) => [node.id, ...inTree(node.below)]);

describe("a circle", () => {
  test("is found with the shortest path that closes it", () => {
    const edges = [edge("A", "B"), edge("B", "C"), edge("C", "D"), edge("A", "D")];
    expect(cycleClosedBy(edges, edge("D", "A"))).toEqual(["A", "D"]);
    expect(cycleClosedBy(edges, edge("C", "B"))).toEqual(["B", "C"]);
    expect(cycleClosedBy(edges, edge("B", "B"))).toEqual(["B"]);
    expect(cycleClosedBy(edges, edge("B", "D"))).toBeNull();
    expect(cycleClosedBy(edges, { to: "A" })).toBeNull();
  });

  test("never comes about where each step is refused that closes one", () => {
    const node = fc.integer({ min: 0, max: 9 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 60 }), (pairs) => {
        const kept: Edge[] = [];
        for (const [from, to] of pairs) if (!cycleClosedBy(kept, { from, to })) kept.push({ from, to });
        // Kahn's algorithm as the judge: everything can be taken away, sources first.
        let rest = kept;
        for (let i = 0; i <= 10; i += 1) {
          const targets = new Set(rest.map((one) => one.to));
          rest = rest.filter((one) => one.from !== undefined && targets.has(one.from));
        }
        expect(rest).toEqual([]);
      }),
    );
  });

  test("in a body is named by its printings, the first again at the end", () => {
    const circle = [step("A", "B"), step("B", "C"), step("C", "A")];
    expect(chainOf(["A", "B", "C"], circle)).toEqual({ ok: false, circle: ["A", "B", "C", "A"] });
  });
});

describe("the tree", () => {
  test("holds every printing once, each below the one it surest came from", () => {
    fc.assert(
      fc.property(graphs, (given) => {
        const chain = chainOf(ids(given), given.derivations);
        if (!chain.ok) throw new Error("no circle was made");
        expect(inTree(chain.roots).sort()).toEqual(ids(given).sort());
        const below = (node: ChainNode): void => {
          for (const child of node.below) expect(child.by?.from).toBe(node.id);
          node.below.forEach(below);
        };
        chain.roots.forEach(below);
      }),
    );
  });

  test("is the same whatever order the steps stand in", () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.nat()), (given, dice) => {
        const mixed = given.derivations
          .map((one) => ({ one, at: dice.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(chainOf(ids(given), mixed)).toEqual(chainOf(ids(given), given.derivations));
        expect(distances(given.attestations, mixed)).toEqual(
          distances(given.attestations, given.derivations),
        );
        for (const id of ids(given)) expect(upstreamOf(id, mixed)).toEqual(upstreamOf(id, given.derivations));
      }),
    );
  });

  test("of two ways to one printing takes the surer and keeps the other", () => {
    const surer = step("A", "B", { id: "2", confidence: "stated" });
    const chain = chainOf(["A", "B"], [step("A", "B", { id: "1" }), surer]);
    expect(chain).toMatchObject({ roots: [{ below: [{ by: { id: "2" }, others: [{ id: "1" }] }] }] });
  });

  test("of five hundred printings in a row or in a fan is whole", () => {
    const row = Array.from({ length: 500 }, (_, n) => `n${n}`);
    const inRow = row.slice(1).map((to, n) => step(row[n], to));
    const inFan = row.slice(1).map((to) => step(row[0], to));
    for (const links of [inRow, inFan]) {
      const chain = chainOf(row, links);
      expect(chain.ok && inTree(chain.roots)).toHaveLength(500);
    }
    const original = [printing("n0", { relation: "original" })];
    expect(distances(original, inRow).get("n499")).toEqual({ hops: 499, translations: 499 });
    expect(upstreamOf("n499", inRow)).toHaveLength(499);
  });
});

describe("the distance from an original", () => {
  test("is the shortest, and of equal ways that of fewest translations", () => {
    fc.assert(
      fc.property(graphs, ({ attestations, derivations }) => {
        // Bellman and Ford as the judge.
        const best = new Map(
          attestations.filter((one) => one.relation === "original").map((one) => [one.id, 0]),
        );
        for (const _ of attestations) {
          for (const { from, to, kind } of derivations) {
            const before = from === undefined ? undefined : best.get(from);
            if (before === undefined) continue;
            const way = before + 1000 + (kind === "translates" ? 1 : 0);
            best.set(to, Math.min(best.get(to) ?? Number.POSITIVE_INFINITY, way));
          }
        }
        const found = distances(attestations, derivations);
        expect(
          new Map([...found].map(([id, { hops, translations }]) => [id, hops * 1000 + translations])),
        ).toEqual(best);
      }),
    );
  });

  test("is told of none that no original leads to", () => {
    const { attestations, derivations } = graph(
      [printing("A", { relation: "original" }), printing("B"), printing("C")],
      [step(undefined, "B"), step("B", "C")],
    );
    expect([...distances(attestations, derivations).keys()]).toEqual(["A"]);
  });
});
