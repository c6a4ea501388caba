import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cycleClosedBy, type Edge } from "@/domain/derivation/cycle";
import { derivedFacts } from "@/domain/derivation/derived-facts";

const edge = (from: string, to: string): Edge => ({ from, to });

test("an edge that closes a circle is found with its path", () => {
  const edges = [edge("A", "B"), edge("B", "C"), edge("C", "D"), edge("A", "D")];
  expect(cycleClosedBy(edges, edge("D", "A"))).toEqual(expect.arrayContaining(["A", "D"]));
  expect(cycleClosedBy(edges, edge("C", "B"))).toEqual(["B", "C"]);
  expect(cycleClosedBy(edges, edge("B", "B"))).toEqual(["B"]);
  expect(cycleClosedBy(edges, edge("B", "D"))).toBeNull();
  expect(cycleClosedBy(edges, { to: "A" })).toBeNull();
});

test("edges added only where no circle closes always give an order of printings", () => {
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

const printing = (id: string, source: string, relation: "original" | "translation" = "translation") => ({
  id,
  source,
  relation,
});
const source = (id: string, publisher: string, agency?: string) => ({
  id,
  publisher: { id: publisher, name: publisher },
  ...(agency ? { agency: { id: agency, name: agency } } : {}),
});

test("copies count as printings, and only those who heard it count as reports", () => {
  const facts = derivedFacts(
    [printing("a", "s1", "original"), printing("b", "s2"), printing("c", "s3"), printing("d", "s4")],
    [
      { from: "a", to: "b", ofUtterance: true },
      { from: "b", to: "c" },
      { from: "c", to: "d" },
    ],
    [source("s1", "tass"), source("s2", "reuters"), source("s3", "x"), source("s4", "y")],
  );
  expect(facts).toEqual({
    printings: 4,
    independentReports: 2,
    origins: 1,
    isOriginalMissing: false,
    isCircularRisk: false,
  });
});

test("two papers that carry one agency are one report, and three printings of it are a warning", () => {
  const facts = derivedFacts(
    [printing("a", "s1"), printing("b", "s2"), printing("c", "s3")],
    [],
    [source("s1", "x", "afp"), source("s2", "y", "afp"), source("s3", "afp")],
  );
  expect(facts).toMatchObject({
    independentReports: 1,
    isCircularRisk: true,
    isOriginalMissing: true,
    origins: 3,
  });
});

const RECORD = resolve("../shared/demo/record.json");

test.runIf(existsSync(RECORD))(
  "the demo's best-known sentence: fifteen printings, five independent reports",
  () => {
    type Row = Record<string, string> & { id: string; ofUtterance?: true };
    const record = JSON.parse(readFileSync(RECORD, "utf8")) as Record<string, Row[]>;
    const printings = (record.attestations ?? []).filter((one) => one.quote === "q3");
    const ids = new Set(printings.map((one) => one.id));
    const facts = derivedFacts(
      printings.map((one) => ({ id: one.id, source: one.source ?? "", relation: "translation" as const })),
      (record.derivations ?? [])
        .filter((one) => ids.has(one.to ?? ""))
        .map((one) => ({
          from: one.from ?? "",
          to: one.to ?? "",
          ...(one.ofUtterance ? { ofUtterance: true } : {}),
        })),
      (record.sources ?? []).map((one) =>
        source(one.id, one.originalPublisher ?? one.publisher ?? "", one.agency),
      ),
    );
    expect(facts).toMatchObject({ printings: 15, independentReports: 5, isOriginalMissing: true });
  },
);
