import type { Difference, VarianceProposal } from "@/domain/variance/difference";

/** One row: the two sides, and the class, weight and cut that the rules must propose. */
export type Case = { lang: string; before: string; after: string; says: string };

/**
 * Reads rows "before | after | says". `says` is the class, then a weight other than undetermined, the kind of a cut,
 * and "!" where the difference must stand out; "same" where nothing may be proposed.
 */
export function casesOf(lang: string, table: string): Case[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [before = "", after = "", says = ""] = line.split("|").map((part) => part.trim());
      return { lang, before, after, says };
    });
}

/** A proposal in the words of a row. */
export function said(proposal: VarianceProposal | null): string {
  if (!proposal) return "same";
  const { category, materiality, elision, isPossiblyMaterial } = proposal;
  return [
    category,
    ...(materiality === "undetermined" ? [] : [materiality]),
    ...(elision ? [elision] : []),
    ...(isPossiblyMaterial ? ["!"] : []),
  ].join(" ");
}

export const differenceOf = ({ lang, before, after }: Case): Difference => ({ lang, before, after });
