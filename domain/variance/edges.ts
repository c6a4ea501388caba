import { shownTable } from "@/domain/collation/shown";
import { isSameLanguage } from "@/domain/text/languages";
import type { Recorded } from "./covered";
import { type Placed, type ProposedDifference, proposedBetween } from "./proposed";

/** A printing as far as its words are compared. */
export type Compared = Placed & { lang: string; exact: string };

/** What differs from the printing that another one was made from. */
export type ProposedEdge = { from: string; to: string; differences: readonly ProposedDifference[] };

type Quote = {
  printings: readonly Compared[];
  derivations: readonly { from?: string; to: string }[];
  variances: readonly Recorded[];
};

/**
 * Every difference along the origins of a printing within its language, with its proposed class and the recorded
 * differences that speak of it. Printings too long to be compared at once are left out.
 */
export function proposedInto(to: string, { printings, derivations, variances }: Quote): ProposedEdge[] {
  const other = printings.find(({ id }) => id === to);
  if (!other) return [];
  return derivations.flatMap((edge) => {
    const base = edge.to === to ? printings.find(({ id }) => id === edge.from) : undefined;
    if (!base || !isSameLanguage(base.lang, other.lang)) return [];
    const witnesses = [base, other].map(({ siglum, exact }) => ({ siglum, text: exact }));
    const table = shownTable(witnesses, other.lang);
    return table ? [{ from: base.id, to, differences: proposedBetween(table, base, other, variances) }] : [];
  });
}
