import type { DerivedFacts } from "@/domain/derivation/derived-facts";
import type { Context } from "./context";

type Props = { facts: DerivedFacts; t: Context["t"] };

/** "15 printings, 5 independent reports, all through one interpreter". */
export function countsOf({ facts, t }: Props): string {
  const words = t.record;
  const counts = [words.printings(facts.printings), words.reports(facts.independentReports)];
  return [...counts, ...(facts.through ? [words.through[facts.through.part]] : [])].join(", ");
}

/** Who that interpreter or translator was, and how we know. */
export function ThroughWhom({ facts: { through }, t }: Props) {
  if (!through) return null;
  return (
    <>
      {t.record.throughWhom[through.part]}
      <bdi>{through.name}</bdi> (<span className="prov">{t.record.provenance[through.basis]}</span>).
    </>
  );
}
