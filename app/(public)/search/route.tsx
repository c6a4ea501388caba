import { document } from "@/app/_document/document";
import { listStamp } from "@/app/_document/list-stamp";
import { documentRoute } from "@/app/_document/route";
import type { Visit } from "@/app/_document/visit";
import { ResultsPage } from "@/components/public/search/results-page";
import { SearchHead } from "@/components/public/search/search-head";
import type { SearchPage } from "@/domain/public/pages";
import { readSearchAddress, type SearchFault, searchHref } from "@/domain/public/search-address";
import { QUERY_LIMIT } from "@/domain/text/search-words";
import { searchPage } from "@/queries/public/search";

export const dynamic = "force-dynamic";

/** The search: `q`, a facet each, and `after` for the further pages. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE } = documentRoute("/search", async (visit) => {
  const { lang, t, url } = visit;
  const read = readSearchAddress(url.searchParams);
  if (!read.ok) return unreadable(visit, read.reason);
  const { query, chosen, after } = read.value;
  const href = searchHref(read.value);
  return document(visit, {
    key: `search ${await listStamp()}`,
    search: href.split("?")[1] ?? "",
    page: async () => {
      const page = await searchPage(query, chosen, after);
      return {
        head: { title: titleOf(page, visit), section: "search", isIndexed: false },
        view: <ResultsPage isFirst={after === undefined} {...{ page, lang, t }} />,
      };
    },
  });
});

function titleOf({ query, count, isMore }: SearchPage, { t }: Visit): string {
  if (query === "") return t.pages.search.title;
  return t.pages.search.titled(query, t.pages.search.found(count, isMore));
}

// The field is there again, with the reason at it; what cannot be read as text is not repeated.
function unreadable(visit: Visit, reason: SearchFault): Promise<Response> {
  const { t, url } = visit;
  const typed = reason === "malformed-query" ? "" : (url.searchParams.get("q") ?? "");
  return document(visit, {
    status: 400,
    page: () => ({
      head: { title: t.shell.badQuery.title, section: "search", isIndexed: false },
      view: <SearchHead value={typed} error={t.shell.badQuery.rules[reason](QUERY_LIMIT)} t={t} />,
    }),
  });
}
