import type { Context } from "@/components/public/parts/context";
import { dayInWords } from "@/components/public/parts/dates";
import { Visible } from "@/components/public/parts/text";
import type { ProposalPage } from "@/domain/desk/proposal";

/** What has been decided on this text, by whom, with their reasons. */
export function Decisions({ page, lang, t }: Context & { page: ProposalPage }) {
  const words = t.review;
  return (
    <>
      <h2 className="mt-4">{words.decisions}</h2>
      {page.decisions.length === 0 ? <p className="lbl">{words.noDecision}</p> : null}
      <ul className="threads">
        {page.decisions.map((one) => (
          <li key={one.id}>
            <p className="who">
              <b>
                <bdi>{one.by}</bdi>
              </b>
              , {words.decided[one.decision]}, {dayInWords(one.at, lang)}
            </p>
            {one.comment === null ? null : (
              <p>
                <Visible text={one.comment} t={t} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
