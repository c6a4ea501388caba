import type { Context } from "@/components/public/parts/context";
import { Older } from "@/components/public/records/older";
import { RecordItem } from "@/components/public/records/record-item";
import type { SearchPage } from "@/domain/public/pages";
import { searchHref } from "@/domain/public/search-address";
import { Facets } from "./facets";
import { Nothing } from "./nothing";
import { SearchHead } from "./search-head";

type Props = Context & { page: SearchPage; isFirst: boolean };

/** What a search found: how many, the records, and by what it can be narrowed. */
export function ResultsPage({ page, isFirst, lang, t }: Props) {
  const { query, chosen, rows, next } = page;
  if (page.count === 0 && rows.length === 0) {
    return (
      <>
        <SearchHead value={query} t={t} />
        <Nothing {...{ page, lang, t }} />
      </>
    );
  }
  return (
    <>
      <SearchHead value={query} t={t} />
      <div className="results">
        <Facets {...{ page, lang, t }} />
        <div>
          <Found {...{ page, t }} />
          {rows.map((row) => (
            <RecordItem key={row.id} className="result" as="h2" isTold {...{ row, query, lang, t }} />
          ))}
          <Older
            next={next === undefined ? undefined : searchHref({ query, chosen, after: next })}
            newest={isFirst ? undefined : searchHref({ query, chosen })}
            t={t}
          />
        </div>
      </div>
    </>
  );
}

function Found({ page: { query, count, isMore }, t }: { page: SearchPage; t: Context["t"] }) {
  const words = t.pages.search;
  return (
    <p className="small mb-4" role="status">
      <b>{words.found(count, isMore)}</b>
      {query === "" ? (
        words.all
      ) : (
        <>
          {count === 1 ? words.containsOne : words.contain}
          <b>
            <bdi>{query}</bdi>
          </b>
          .
        </>
      )}
    </p>
  );
}
