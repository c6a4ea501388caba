import type { Basis } from "@/domain/vocabulary";
import type { Messages } from "@/messages/messages";

const LINES: Record<Basis, string> = { stated: "", inherited: " inh", inferred: " inf", not_known: " none" };

/** Where a value comes from: a line and a word, never the one without the other. */
export function BasisMark({ basis, t }: { basis: Basis; t: Messages }) {
  return <span className={`basis${LINES[basis]}`}>{t.vocabulary.basis[basis]}</span>;
}
