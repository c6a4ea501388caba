import type { ReactNode } from "react";
import type { ReviewBody } from "@/domain/edition/body-parts";
import type { EditionMark } from "@/domain/edition/edition";
import type { Axis } from "@/domain/vocabulary";
import { type Context, plain } from "./context";
import { DayOf } from "./dates";
import { Status } from "./status";
import { Local, Paragraphs } from "./text";

type Props = { id: string; axis: Axis; t: Context["t"]; aside?: ReactNode; children: ReactNode };

/** One of the three questions with its answer; how we decide is always one step away. */
export function Answer({ id, axis, t, aside, children }: Props) {
  return (
    <section className="answer leaf" aria-labelledby={id}>
      <h2 className="rubric hang" id={id}>
        {t.record.answers[axis]}
      </h2>
      <div className="text">{children}</div>
      <p className="notes">
        {aside}
        <a href={`/method#${axis}`}>{t.record.howWeDecide}</a>
      </p>
    </section>
  );
}

/** A verdict: shape, word, the sentence that stands alone, and why. Absence of a review is no rating. */
export function Verdict({ review, axis, lang, t }: Context & { review: ReviewBody | undefined; axis: Axis }) {
  if (!review) return <p className="verdict">{t.record.answers.notJudged[axis]}</p>;
  const { rating, sentence } = review;
  return (
    <>
      <p className="verdict">
        <Status verdict={{ axis, standing: rating.standing, label: rating.label }} {...{ lang, t }} />{" "}
        <Local text={sentence} {...{ lang, t }} />
      </p>
      <Why {...{ review, lang, t }} />
    </>
  );
}

/** The reasons behind a verdict, the rating's definition and the method, folded. */
function Why({ review: { rating, rationale, method }, lang, t }: Context & { review: ReviewBody }) {
  return (
    <details className="small why mt-2">
      <summary>{t.record.answers.why}</summary>
      <div className="stack mt-2">
        <Paragraphs text={rationale} {...{ lang, t }} />
        {method === undefined ? null : <Paragraphs text={method} {...{ lang, t }} />}
        <p className="note">
          {t.record.claim.definition(plain(rating.label, lang), plain(rating.definition, lang))}
        </p>
      </div>
    </details>
  );
}

type Unknown = Context & { reviews: readonly ReviewBody[]; edition: EditionMark };

/** What is not known, always answered; and who looked at the edition. */
export function Unknowns({ reviews, edition, lang, t }: Unknown) {
  const unknowns = new Map(
    reviews.flatMap((review) => review.unknowns).map((one) => [plain(one, lang), one]),
  );
  const words = t.record;
  return (
    <section className="answer leaf" aria-labelledby="h-unk">
      <h2 className="rubric hang" id="h-unk">
        {words.answers.unknowns}
      </h2>
      <ul className="text unknowns">
        {unknowns.size === 0 ? <li>{words.answers.nothing}</li> : null}
        {[...unknowns].map(([key, unknown]) => (
          <li key={key}>
            <Local text={unknown} {...{ lang, t }} />
          </li>
        ))}
      </ul>
      <p className="notes">
        {words.answers.approvedBy(words.people(edition.approvals))}{" "}
        <span className="whitespace-nowrap">{words.editionNumber(edition.number)}</span>,{" "}
        <DayOf instant={edition.sealedAt} lang={lang} />.
      </p>
    </section>
  );
}
