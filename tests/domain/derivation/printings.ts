import fc from "fast-check";
import type { SourceBody } from "@/domain/edition/body-parts";
import type { AttestationBody, DerivationBody, QuoteBody } from "@/domain/edition/quote-body";

/** A printing of its own source, which has its id; told apart by what a test says of it. */
export const printing = (id: string, given: Partial<AttestationBody> = {}): AttestationBody => ({
  ...{ id, siglum: id, source: id, capture: id, exact: `Words of ${id}.`, prefix: "", suffix: "" },
  ...{ start: 0, end: 1, lang: "en", form: "full", relation: "translation", elisions: [] },
  proposedBy: "person",
  ...given,
});

export const source = (id: string, given: Partial<SourceBody> = {}): SourceBody => ({
  ...{ id, kind: "news", tier: "secondary", title: id, titleKind: "printed", authors: [], translators: [] },
  ...{ lang: "en", captures: [], publisher: { id: `p${id}`, name: `House ${id}` } },
  ...given,
});

/** A step from one printing to another, or from an unknown origin. */
export const step = (
  from: string | undefined,
  to: string,
  given: Partial<DerivationBody> = {},
): DerivationBody => ({
  ...{ id: `${from ?? ""}>${to}`, to, kind: "translates", basis: "judgement", confidence: "inferred" },
  ...(from === undefined ? {} : { from }),
  ...given,
});

export type Graph = Pick<QuoteBody, "attestations" | "derivations" | "sources">;

/** Printings, each of a house of its own, with the steps between them. */
export const graph = (
  attestations: readonly AttestationBody[],
  derivations: readonly DerivationBody[],
): Graph => ({
  attestations,
  derivations,
  sources: attestations.map((one) => source(one.source)),
});

/** Graphs without a circle, of up to twelve printings: parallel steps, several originals, unknown origins. */
export const graphs: fc.Arbitrary<Graph> = fc
  .record({
    originals: fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
    steps: fc.array(
      fc.record({
        a: fc.integer({ min: -1, max: 11 }),
        b: fc.integer({ min: 0, max: 11 }),
        isHeard: fc.boolean(),
        kind: fc.constantFrom("translates" as const, "reprints" as const),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ originals, steps }) => {
    const printings = originals.map((isOriginal, n) =>
      printing(String(n), { relation: isOriginal ? "original" : "translation" }),
    );
    const links = steps.flatMap(({ a, b, isHeard, kind }, n) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      if (from === to || to >= originals.length) return [];
      const heard = isHeard ? { ofUtterance: true as const } : {};
      return [step(from < 0 ? undefined : String(from), String(to), { id: `s${n}`, kind, ...heard })];
    });
    return graph(printings, links);
  });
