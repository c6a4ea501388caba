import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { SourceRow } from "@/domain/desk/lists";
import { languageName } from "@/domain/text/languages";

type Props = Context & {
  rows: readonly SourceRow[];
  /** Where a row leads; the source's own page if it is not said. */
  href?: (row: SourceRow) => string;
};

/** Sources as rows of a list; the whole row is one link named by the title. */
export function SourceRows({ rows, href, lang, t }: Props) {
  return (
    <ul className="rows found">
      {rows.map((row) => (
        <li key={row.id}>
          <div className="tt">
            <a className="t" data-row href={href ? href(row) : `/desk/sources/${row.id}`}>
              <span className="q" {...printedIn(row.lang, row.title)}>
                <Visible text={row.titleKind === "descriptive" ? `[${row.title}]` : row.title} t={t} />
              </span>
            </a>
            <span className="s">
              {row.publisher === null ? null : (
                <>
                  <bdi>{row.publisher}</bdi> ·{" "}
                </>
              )}
              {t.vocabulary.sourceKind[row.kind]} · {languageName(row.lang, lang)}
              {row.published === null ? null : (
                <>
                  {" "}
                  · <Day edtf={row.published} lang={lang} />
                </>
              )}
            </span>
          </div>
          <div className="w">
            {t.papers.captures(row.captures)}
            {row.printings > 0 ? <>, {t.papers.printings(row.printings)}</> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
