import { Icon } from "@/components/desk/icon";
import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Local, Visible } from "@/components/public/parts/text";
import type { ProposalPage } from "@/domain/desk/proposal";
import { reviewsIn } from "@/domain/proposal/frozen";

/** The searches a text rests on: what was looked for, where and how, and whether anything was there. */
export function Searches({ page, lang, t }: Context & { page: ProposalPage }) {
  const words = t.review;
  const searches = reviewsIn(page.body).flatMap((review) => review.searches);
  const inVain = searches.filter((one) => one.result === "none").length;
  return (
    <>
      <h2 className="mt-4">
        {words.searches}{" "}
        {searches.length === 0 ? null : (
          <span className="lbl">{words.searched(searches.length, inVain)}</span>
        )}
      </h2>
      {searches.length === 0 ? <p className="lbl">{words.noSearch}</p> : null}
      <ul className="ev">
        {searches.map(({ id, result, at, sought, place, query }) => (
          <li key={id}>
            <span className="m">
              <span className="st">
                <Icon name={result === "found" ? "done" : "to-decide"} />
                {t.vocabulary.searchResult[result]}
              </span>
              <Day edtf={at} lang={lang} />
            </span>
            <Local text={sought} {...{ lang, t }} />
            <span className="m">
              <span>
                <Local text={place} {...{ lang, t }} />: <Visible text={query} t={t} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
