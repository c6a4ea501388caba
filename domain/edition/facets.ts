import { NO_WORD } from "@/domain/text/search-words";
import type { LocalText, RecordKind } from "@/domain/vocabulary";
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

/** One value of a facet as a single token of the search index: letters and digits, lower case. */
export const facetToken = (facet: Facet | "kind", value: string): string =>
  `${NO_WORD}${PREFIXES[facet]}${value.toLowerCase().replace(/[^a-z0-9]/g, "")}`;

/** One value that a record has of a facet, with what it is called: a name, or a rating in words. */
export type FacetEntry = readonly [facet: Facet, value: string, label?: string | LocalText];

/** All values of a record's card, each once. */
export function facetEntries({ speakers, lang, date, verdicts }: RecordCard): FacetEntry[] {
  const year = dayOf(date).slice(0, 4);
  const entries: FacetEntry[] = [
    ...speakers.map(({ id, name }) => ["speaker", id, name] as const),
    ["lang", lang],
    ...(year === "" ? [] : [["year", year] as const]),
    ...verdicts.map(({ key, label }) => ["verdict", key, label] as const),
  ];
  return [...new Map(entries.map((entry) => [`${entry[0]} ${entry[1]}`, entry])).values()];
}

/** What the search index holds of a record's card, so that narrowing costs no more than one more word. */
export const facetTokens = (kind: RecordKind, card: RecordCard): string =>
  [facetToken("kind", kind), ...facetEntries(card).map(([facet, value]) => facetToken(facet, value))].join(
    " ",
  );
