import { type Context, plain } from "@/components/public/parts/context";
import { FACETS, type Facet, type FacetChoice } from "@/domain/edition/facets";
import type { FacetValue, SearchPage } from "@/domain/public/pages";
import { searchHref } from "@/domain/public/search-address";
import { languageName } from "@/domain/text/languages";

/** What the search can be narrowed by: one click adds a value, one takes it away again. */
export function Facets({ page, lang, t }: Context & { page: SearchPage }) {
  return (
    <aside className="facets" aria-label={t.pages.search.narrow}>
      {FACETS.map((facet) => (
        <FacetList key={facet} {...{ facet, page, lang, t }} />
      ))}
    </aside>
  );
}

function FacetList({ facet, page, lang, t }: Context & { facet: Facet; page: SearchPage }) {
  const { query, chosen } = page;
  const values = page.facets[facet];
  if (values.length === 0) return null;
  return (
    <div className="facet">
      <h2>{t.pages.search.facets[facet]}</h2>
      <ul>
        {values.map((one) => {
          const isChosen = isSame(chosen[facet], one.value);
          const name = nameOfValue(facet, one, lang);
          return (
            <li key={one.value}>
              <a
                href={searchHref({
                  query,
                  chosen: isChosen ? without(chosen, facet) : narrowed(chosen, facet, one),
                })}
                aria-current={isChosen ? "true" : undefined}
              >
                {isChosen ? <span className="visually-hidden">{t.pages.search.removeBefore}</span> : null}
                <bdi>{name}</bdi> <span>{one.count}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const isSame = (chosen: string | undefined, value: string): boolean =>
  chosen?.toLowerCase() === value.toLowerCase();

const narrowed = (chosen: FacetChoice, facet: Facet, { value }: FacetValue): FacetChoice => ({
  ...chosen,
  [facet]: value,
});

function without(chosen: FacetChoice, facet: Facet): FacetChoice {
  const { [facet]: _, ...rest } = chosen;
  return rest;
}

function nameOfValue(facet: Facet, { value, label }: FacetValue, lang: Context["lang"]): string {
  if (facet === "lang") return languageName(value, lang);
  if (label === undefined) return value;
  return typeof label === "string" ? label : plain(label, lang);
}
