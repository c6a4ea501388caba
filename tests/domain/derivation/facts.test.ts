import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivedFacts } from "@/domain/derivation/derived-facts";
import { throughOne } from "@/domain/derivation/through";
import type { OccasionBody } from "@/domain/edition/body-parts";
import { graph, graphs, printing, source, step } from "./printings";

describe("independent reports", () => {
  test("are those who heard it; copies count as printings alone", () => {
    const facts = derivedFacts(
      graph(
        [printing("a", { relation: "original" }), printing("b"), printing("c"), printing("d")],
        [step("a", "b", { ofUtterance: true }), step("b", "c"), step("c", "d")],
      ),
    );
    expect(facts).toEqual({
      ...{ printings: 4, independentReports: 2, origins: 1, through: null },
      ...{ isOriginalMissing: false, isCircularRisk: false },
    });
  });

  test("of two papers that carry one agency are one, and three printings of it are a warning", () => {
    const agency = { id: "afp", name: "AFP" };
    const facts = derivedFacts({
      ...graph([printing("a"), printing("b"), printing("c")], []),
      sources: [source("a", { agency }), source("b", { agency }), source("c", { publisher: agency })],
    });
    expect(facts).toMatchObject({
      ...{ independentReports: 1, isCircularRisk: true, isOriginalMissing: true, origins: 3 },
    });
  });

  test("are never more for a further step that somebody copied by", () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.nat(), fc.boolean(), (given, a, b, isKnown) => {
        const of = given.attestations.length;
        const [from, to] = [String(Math.min(a % of, b % of)), String(Math.max(a % of, b % of))];
        fc.pre(from !== to);
        const more = [...given.derivations, step(isKnown ? from : undefined, to, { id: "more" })];
        expect(derivedFacts({ ...given, derivations: more }).independentReports).toBeLessThanOrEqual(
          derivedFacts(given).independentReports,
        );
      }),
    );
  });

  test("and all other counts do not depend on the order of rows", () => {
    fc.assert(
      fc.property(graphs, (given) => {
        const turned = {
          attestations: given.attestations.toReversed(),
          derivations: given.derivations.toReversed(),
          sources: given.sources.toReversed(),
        };
        expect(derivedFacts(turned)).toEqual(derivedFacts(given));
      }),
    );
  });
});

describe("through whom everything passed", () => {
  const meeting: OccasionBody = {
    ...{ id: "o", kind: "meeting", title: { en: "A meeting" }, participants: [] },
    date: { edtf: "2023", basis: "stated" },
  };
  const translator = (name: string, basis: "stated" | "inferred" = "stated") => ({
    translator: { name, basis },
  });
  const root = printing("a", translator("Anna Bo"));
  const stated = { confidence: "stated" as const };
  const given = graph([root, printing("b"), printing("c")], [step("a", "b", stated), step("b", "c", stated)]);

  test("is an interpreter where the words were spoken, and a translator else", () => {
    expect(throughOne({ ...given, occasion: meeting })).toEqual({
      ...{ name: "Anna Bo", part: "interpreter", basis: "stated" },
    });
    expect(throughOne({ ...given, occasion: { ...meeting, kind: "post" } })?.part).toBe("translator");
    expect(throughOne(given)?.part).toBe("translator");
  });

  test("is no interpreter where the house that prints it translated", () => {
    const house = { id: "p", name: "Anna’s Agency (ANNA BO)" };
    const sources = [source("a", { publisher: house }), ...given.sources.slice(1)];
    expect(throughOne({ ...given, sources, occasion: meeting })?.part).toBe("translator");
  });

  test("is no surer than the weakest it rests on", () => {
    expect(throughOne({ ...given, derivations: [step("a", "b", stated), step("b", "c")] })?.basis).toBe(
      "inferred",
    );
    const unsure = printing("a", translator("Anna Bo", "inferred"));
    expect(throughOne({ ...given, attestations: [unsure, ...given.attestations.slice(1)] })?.basis).toBe(
      "inferred",
    );
  });

  test("is said of several roots only where one name translated them all", () => {
    const two = (name: string) => graph([root, printing("b", translator(name))], []);
    expect(throughOne(two("anna bo"))?.name).toBe("Anna Bo");
    expect(throughOne(two("Carla Di"))).toBeNull();
  });

  test("is not said with an original, of one printing, of an unnamed translator, or with another way in", () => {
    const original = [...given.attestations, printing("d", { relation: "original" })];
    expect(throughOne({ ...given, attestations: original })).toBeNull();
    expect(throughOne(graph([root], []))).toBeNull();
    expect(throughOne(graph([printing("a"), printing("b")], [step("a", "b")]))).toBeNull();
    expect(throughOne({ ...given, derivations: [...given.derivations, step(undefined, "c")] })).toBeNull();
    const readout = printing("a", { ...translator("Anna Bo"), relation: "readout" });
    expect(throughOne({ ...given, attestations: [readout, ...given.attestations.slice(1)] })).toBeNull();
  });
});
