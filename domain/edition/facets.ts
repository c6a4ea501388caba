import type { RecordKind } from "@/domain/vocabulary";
import { dayOf, type RecordCard } from "./card";

/** What a search can be narrowed by; each is a parameter of the search page's address. */
export const FACETS = ["speaker", "lang", "year", "verdict"] as const;
export type Facet = (typeof FACETS)[number];

/** The facets chosen: at most one value of each. */
export type FacetChoice = { readonly [F in Facet]?: string };

const PREFIXES: Record<Facet | "kind", string> = {
  speaker: "sp",
  lang: "la",
  year: "ye",
  verdict: "ra",
  kind: "ki",
};

/** One value of a facet as a single token of the search index: letters and digits alone, lower case. */
export const facetToken = (facet: Facet | "kind", value: string): string =>
  `${PREFIXES[facet]}${value.toLowerCase().replace(/[^a-z0-9]/g, "")}`;

/** What the search index holds of a record's card, so that narrowing costs no more than one more word. */
export function facetTokens(kind: RecordKind, card: RecordCard): string {
  const { speakers, lang, date, verdicts } = card;
  const year = dayOf(date).slice(0, 4);
  return [
    facetToken("kind", kind),
    facetToken("lang", lang),
    ...(year === "" ? [] : [facetToken("year", year)]),
    ...speakers.map((speaker) => facetToken("speaker", speaker.id)),
    ...verdicts.map((verdict) => facetToken("verdict", verdict.key)),
  ].join(" ");
}
