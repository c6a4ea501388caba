import { DeskForm } from "@/components/desk/form/desk-form";
import type { FormAction } from "@/components/desk/form/form-body";
import { Submit } from "@/components/desk/form/submit";
import type { Context } from "@/components/public/parts/context";
import { DayOf } from "@/components/public/parts/dates";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { ArticleRow, DraftRow } from "@/domain/intake/views";

type Props = Context & {
  articles: readonly ArticleRow[];
  drafts: readonly DraftRow[];
  mayBegin: boolean;
  discard: FormAction;
};

/** Every article the member may know of, and the drafts of their own. */
export function ArticleList({ articles, drafts, mayBegin, discard, ...context }: Props) {
  const { list } = context.t.intake;
  return (
    <>
      {articles.length === 0 && drafts.length === 0 ? (
        <section className="sec">
          <h2>{list.none}</h2>
          <p>{list.noneNote}</p>
          {mayBegin ? (
            <p>
              <a className="btn" href="/desk/articles/new">
                {list.begin}
              </a>
            </p>
          ) : null}
        </section>
      ) : null}
      {drafts.length > 0 ? <Drafts {...{ drafts, discard }} {...context} /> : null}
      {articles.length > 0 ? <Articles articles={articles} {...context} /> : null}
    </>
  );
}

function Drafts({ drafts, discard, lang, t }: Context & Pick<Props, "drafts" | "discard">) {
  const { list } = t.intake;
  return (
    <section className="sec" aria-labelledby="drafts">
      <header>
        <h2 id="drafts">{list.drafts}</h2>
        <p>{list.draftsNote}</p>
      </header>
      <ul className="check drafts">
        {drafts.map(({ id, beginning, at }) => (
          <li key={id}>
            <span aria-hidden="true">·</span>
            <span>
              <a data-row href={`/desk/articles/new?draft=${id}`}>
                <Visible text={beginning} t={t} />
              </a>
              <small>
                <DayOf instant={at} lang={lang} />
              </small>
              <DeskForm id={`draft-${id}`} action={discard}>
                <input type="hidden" name="draft" value={id} />
                <Submit className="sm">{list.discard}</Submit>
              </DeskForm>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Articles({ articles, lang, t }: Context & Pick<Props, "articles">) {
  const { list, practice, neverPublic } = t.intake;
  return (
    <table className="cards articles">
      <thead>
        <tr>
          <th scope="col">{list.article}</th>
          <th scope="col">{list.state}</th>
          <th scope="col">{list.progress}</th>
          <th scope="col">{list.by}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <a data-row className="q" href={`/desk/articles/${one.id}`} {...printedIn(one.lang, one.title)}>
                <Visible text={one.title} t={t} />
              </a>
              <span className="s">
                {one.publisher === null ? null : <bdi>{one.publisher}</bdi>}
                {one.practice ? (
                  <>
                    {" "}
                    <b>{practice}</b>, {neverPublic}
                  </>
                ) : null}
              </span>
            </th>
            <td data-k={list.state}>{list.states[one.state]}</td>
            <td data-k={list.progress}>
              {list.counts(
                (one.counts.accepted ?? 0) + (one.counts.edited ?? 0),
                one.counts.rejected ?? 0,
                one.counts.proposed ?? 0,
              )}
            </td>
            <td data-k={list.by}>
              <bdi>{one.by}</bdi>, <DayOf instant={one.at} lang={lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
