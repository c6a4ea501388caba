import type { Context } from "@/components/public/parts/context";
import type { SearchPage } from "@/domain/public/pages";
import { searchHref } from "@/domain/public/search-address";

/** Nothing found: what was searched for, what that means, and one way on. */
export function Nothing({ page: { query, chosen }, t }: Context & { page: SearchPage }) {
  const isNarrowed = Object.keys(chosen).length > 0;
  const words = t.pages.search;
  const isBare = query === "" && !isNarrowed;
  return (
    <div className="leaf">
      <div className="wide max-w-(--measure)" role="status">
        <p className="text-lead">
          {isBare ? words.nothingAll : query === "" ? t.pages.search.nothingNarrowed : words.nothing}
          {query === "" ? null : (
            <>
              <b>
                <bdi>{query}</bdi>
              </b>
              {isNarrowed ? t.pages.search.soNarrowed : "."}
            </>
          )}
        </p>
        <p className="mt-3">{isBare ? t.pages.home.emptyWay : words.nothingWay}</p>
        <p className="row-links mt-4">
          {isNarrowed ? (
            <a href={searchHref({ query, chosen: {} })}>{words.removeFacets}</a>
          ) : (
            <a href={isBare ? "/method" : "/search"}>
              {isBare ? t.pages.home.readMethod : t.pages.search.showAll}
            </a>
          )}
        </p>
      </div>
    </div>
  );
}
