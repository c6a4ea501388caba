import { FACETS, type Facet, type FacetChoice } from "@/domain/edition/facets";
import { readId } from "@/domain/ids";
import { QUERY_LIMIT } from "@/domain/text/search-words";

/** The parameter of each facet in the address; `lang` itself is the language of the interface. */
export const FACET_PARAMETERS: Record<Facet, string> = {
  speaker: "speaker",
  lang: "in",
  year: "year",
  verdict: "verdict",
};

/** What an address of the search page asks for; `after` is the `next` of the page before. */
export type SearchAddress = { query: string; chosen: FacetChoice; after?: number };

/** The own address of a search, parameters in one order; empty ones left out. */
export function searchHref({ query, chosen, after }: SearchAddress): string {
  const params = new URLSearchParams();
  if (query !== "") params.set("q", query);
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value !== undefined) params.set(FACET_PARAMETERS[facet], value);
  }
  if (after !== undefined) params.set("after", String(after));
  const text = params.toString();
  return text === "" ? "/search" : `/search?${text}`;
}

/** Why an address of the search page cannot be read. */
export type SearchFault = "query-too-long" | "malformed-query" | "unknown-facet" | "malformed-page";

const SHAPES: Record<Facet, (value: string) => boolean> = {
  speaker: (value) => readId(value).ok,
  lang: (value) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}$/.test(value),
  year: (value) => /^\d{4}$/.test(value),
  verdict: (value) => /^[a-z][a-z_]{1,39}$/.test(value),
};

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Reads the address of a search. Refused: a query of more than 200 characters, one that is no text (U+FFFD
 * stands where bytes were no UTF-8), a facet value of the wrong shape, a place that no page gave.
 */
export function readSearchAddress(
  params: URLSearchParams,
): { ok: true; value: SearchAddress } | { ok: false; reason: SearchFault } {
  const query = (params.get("q") ?? "").trim();
  if ([...query].length > QUERY_LIMIT) return { ok: false, reason: "query-too-long" };
  if (LONE_SURROGATE.test(query) || query.includes("\0") || query.includes("\ufffd"))
    return { ok: false, reason: "malformed-query" };
  const chosen: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = params.get(FACET_PARAMETERS[facet]) ?? "";
    if (value === "") continue;
    if (!SHAPES[facet](value)) return { ok: false, reason: "unknown-facet" };
    chosen[facet] = value;
  }
  const after = params.get("after");
  if (after === null) return { ok: true, value: { query, chosen } };
  if (!/^[1-9]\d{0,14}$/.test(after)) return { ok: false, reason: "malformed-page" };
  return { ok: true, value: { query, chosen, after: Number(after) } };
}
