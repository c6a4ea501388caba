import type { SourceBody } from "@/domain/edition/body-parts";
import type { AttestationBody, DerivationBody } from "@/domain/edition/quote-body";
import { type Through, throughOne } from "./through";

type Printing = Pick<AttestationBody, "id" | "source" | "relation">;
type Origin = Pick<SourceBody, "id" | "publisher" | "agency" | "seenThrough">;
type Link = Pick<DerivationBody, "from" | "to" | "ofUtterance">;

/** Facts computed from the graph of printings (model.md, "Derived facts"); never typed in. */
export type DerivedFacts = {
  printings: number;
  /** Different publishers or agencies whose printing took the words from the utterance itself. */
  independentReports: number;
  /** Printings that nothing known is upstream of: roots of the wording. */
  origins: number;
  /** No root is an original: the words as spoken are not in the record. */
  isOriginalMissing: boolean;
  /** Many printings, one independent report: they may all repeat one mistake. */
  isCircularRisk: boolean;
  /** The one interpreter or translator whom every printing passed through; null where there is none such. */
  through: Through | null;
};

const MANY = 3;

/** Who wrote a printing: the agency where the publisher reprints one, else the publisher, else the source. */
export const reporterOf = (source: Origin | undefined, fallback: string): string =>
  source?.agency?.id ?? source?.publisher?.id ?? source?.seenThrough?.id ?? source?.id ?? fallback;

/** Who reported the utterance itself: of printings without an upstream one but the utterance. */
export function independentReporters(
  printings: readonly Printing[],
  derivations: readonly Link[],
  sources: readonly Origin[],
): Set<string> {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const copied = new Set(derivations.filter((link) => link.ofUtterance !== true).map((link) => link.to));
  return new Set(
    printings
      .filter((printing) => !copied.has(printing.id))
      .map((printing) => reporterOf(sourceOf.get(printing.source), printing.id)),
  );
}

/**
 * Counts what the printings of one quote amount to. A printing is an independent report when it has no
 * upstream printing or only upstream edges marked `ofUtterance`; reports of one publisher count once.
 */
export function derivedFacts(body: Parameters<typeof throughOne>[0]): DerivedFacts {
  const { attestations, derivations, sources } = body;
  const derived = new Set(derivations.filter((link) => link.from !== undefined).map((link) => link.to));
  const independentReports = independentReporters(attestations, derivations, sources).size;
  return {
    printings: attestations.length,
    independentReports,
    origins: attestations.filter((printing) => !derived.has(printing.id)).length,
    isOriginalMissing: !attestations.some((printing) => printing.relation === "original"),
    isCircularRisk: attestations.length >= MANY && independentReports <= 1,
    through: throughOne(body),
  };
}
