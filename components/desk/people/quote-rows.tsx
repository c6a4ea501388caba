import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { QuoteRow } from "@/domain/desk/lists";

type Props = Context & {
  rows: readonly QuoteRow[];
  /** Where a row leads; the quote's own page if it is not said. */
  href?: (row: QuoteRow) => string;
};

/** Quotes as rows of a list: the words, who said them and when, and how far they are. */
export function QuoteRows({ rows, href, lang, t }: Props) {
  const words = t.editor;
  return (
    <ul className="rows found">
      {rows.map((row) => (
        <li key={row.id}>
          <div className="tt">
            <a className="t" data-row href={href ? href(row) : `/desk/q/${row.id}`}>
              {row.words ? (
                <span className="q u" {...printedIn(row.words.lang, row.words.exact)}>
                  <Visible text={row.words.exact} t={t} />
                </span>
              ) : (
                words.noPrinting
              )}
            </a>
            {row.found ? <Found found={row.found} t={t} /> : null}
            <span className="s">
              <bdi>{row.speakers.join(", ")}</bdi>
              {row.date === null ? null : (
                <>
                  {" "}
                  · <Day edtf={row.date} lang={lang} />
                </>
              )}
            </span>
          </div>
          <div className="w">
            {row.printings === 0 ? words.noPrinting : words.printings(row.printings)},{" "}
            {row.edition === null ? words.notPublic : words.edition(row.edition)}
            {row.practice ? <>, {t.queue.practice}</> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The printing that holds the words looked for, where the leading one does not. */
function Found({ found, t }: { found: NonNullable<QuoteRow["found"]>; t: Context["t"] }) {
  const { siglum, lang, before, words, after, isCutBefore, isCutAfter } = found;
  return (
    <span className="s">
      {t.papers.printing(siglum)}: {isCutBefore ? "[…] " : null}
      <span className="q" {...printedIn(lang, `${before}${words}${after}`)}>
        <Visible text={before} t={t} />
        <mark>
          <Visible text={words} t={t} />
        </mark>
        <Visible text={after} t={t} />
      </span>
      {isCutAfter ? " […]" : null}
    </span>
  );
}
