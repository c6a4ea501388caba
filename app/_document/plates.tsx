import type { ReactNode } from "react";
import type { Messages } from "@/messages/messages";

type PlateProps = { rubric: string; title: string; children?: ReactNode };

function Plate({ rubric, title, children }: PlateProps) {
  return (
    <div className="plate leaf">
      <div className="hang">
        <p className="rubric">{rubric}</p>
      </div>
      <div className="wide">
        <h1 className="title">{title}</h1>
        {children}
      </div>
    </div>
  );
}

function FindForm({ t }: { t: Messages }) {
  return (
    <search>
      <form action="/search" className="mt-10 max-w-(--measure)">
        <label className="small mb-2 block" htmlFor="nf">
          {t.shell.findLabel}
        </label>
        <div className="field">
          <input id="nf" type="search" name="q" />
          <button type="submit">{t.shell.search}</button>
        </div>
      </form>
    </search>
  );
}

/** Nothing at the address; where it is a mistyped number, says so. */
export function NotFoundPlate({ t, wrong }: { t: Messages; wrong?: readonly [string, string] | undefined }) {
  const { rubric, title, stays } = t.shell.notFound;
  return (
    <Plate rubric={rubric} title={title}>
      <p className="subtitle max-w-(--measure)">
        {wrong === undefined ? (
          stays
        ) : (
          <>
            <b>
              <bdi>{wrong[0]}</bdi>
            </b>
            {wrong[1]}
          </>
        )}
      </p>
      <FindForm t={t} />
    </Plate>
  );
}

/** Something in words, with a way on. */
export function SentencePlate(
  props: PlateProps & { sentence: string; link?: { href: string; words: string } },
) {
  const { rubric, title, sentence, link, children } = props;
  return (
    <Plate rubric={rubric} title={title}>
      <p className="subtitle max-w-(--measure)">{sentence}</p>
      {children}
      {link === undefined ? null : (
        <p className="row-links mt-8">
          <a href={link.href}>{link.words}</a>
        </p>
      )}
    </Plate>
  );
}

/** What was asked for in a form that is not offered: the forms that are. */
export function FormsPlate({ t, forms }: { t: Messages; forms: readonly { type: string; href: string }[] }) {
  const { rubric, title, sentence } = t.shell.notAcceptable;
  return (
    <SentencePlate rubric={rubric} title={title} sentence={sentence}>
      <ul className="ruled small mt-8 max-w-(--measure)">
        {forms.map(({ type, href }) => (
          <li key={href}>
            <a href={href}>{href}</a> {type}
          </li>
        ))}
      </ul>
    </SentencePlate>
  );
}

/** An own fault, with its number. */
export function FaultPlate({ t, id }: { t: Messages; id: string }) {
  const { rubric, title, sentence } = t.shell.fault;
  return (
    <Plate rubric={rubric} title={title}>
      <p className="subtitle max-w-(--measure)">{sentence(id)}</p>
      <FindForm t={t} />
    </Plate>
  );
}
