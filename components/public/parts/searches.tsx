import { edtfInWords } from "@/domain/dates/in-words";
import type { ContactBody, ReviewBody, SearchBody } from "@/domain/edition/body-parts";
import { type Context, plain } from "./context";
import { Section } from "./section";
import { Local, Visible } from "./text";

type Props = Context & { reviews: readonly ReviewBody[] };

/** Searches made, also those that found nothing; and who was asked for comment. */
export function Searches({ reviews, lang, t }: Props) {
  const searches = [...new Map(reviews.flatMap((one) => one.searches).map((one) => [one.id, one])).values()];
  const contacts = reviews.flatMap((one) => one.contacts);
  const words = t.record.searches;
  return (
    <Section id="h-search" title={words.heading} place="wide" note={commonNote(searches, lang, t)}>
      {searches.length === 0 ? (
        <p className="small">{words.none}</p>
      ) : (
        <SearchTable {...{ searches, lang, t }} />
      )}
      <Contacts {...{ contacts, lang, t }} />
    </Section>
  );
}

// Said once where all searches were made on one day in one place.
function commonNote(
  searches: readonly SearchBody[],
  lang: Context["lang"],
  t: Context["t"],
): string | undefined {
  const ways = new Set(searches.map((one) => `${one.at.slice(0, 10)} ${plain(one.place, lang)}`));
  const [first] = searches;
  if (!first || ways.size !== 1) return undefined;
  return t.record.searches.all(edtfInWords(first.at.slice(0, 10), lang), plain(first.place, lang));
}

function SearchTable({ searches, lang, t }: Context & { searches: readonly SearchBody[] }) {
  const words = t.record.searches;
  const isCommon = commonNote(searches, lang, t) !== undefined;
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{words.sought}</th>
          <th scope="col">{words.query}</th>
          <th scope="col">{words.result}</th>
        </tr>
      </thead>
      <tbody>
        {searches.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Local text={one.sought} {...{ lang, t }} />
            </th>
            <td className="query">
              <bdi lang={one.lang}>
                <Visible text={one.query} t={t} />
              </bdi>
              {isCommon ? null : (
                <>
                  {" "}
                  ({edtfInWords(one.at.slice(0, 10), lang)}, <Local text={one.place} {...{ lang, t }} />)
                </>
              )}
              {one.note === undefined ? null : (
                <>
                  {" "}
                  <Visible text={one.note} t={t} />
                </>
              )}
            </td>
            <td>{t.vocabulary.searchResult[one.result]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Contacts({ contacts, lang, t }: Context & { contacts: readonly ContactBody[] }) {
  const words = t.record.searches;
  if (contacts.length === 0)
    return (
      <p className="small mt-5">
        {words.comment}: {words.noContact}
      </p>
    );
  return (
    <>
      <h3 className="group-head">{words.comment}</h3>
      <ul className="ruled">
        {contacts.map((one) => (
          <Contact key={one.id} {...{ one, lang, t }} />
        ))}
      </ul>
    </>
  );
}

function Contact({ one, lang, t }: Context & { one: ContactBody }) {
  const words = t.record.searches;
  const day = (at: string) => edtfInWords(at.slice(0, 10), lang);
  return (
    <li className="small">
      <p>
        <b>
          <bdi>{one.party}</bdi>
        </b>
        : {words.asked(day(one.askedAt), one.channel)}
        {one.deadline === undefined ? "" : `; ${words.deadline(day(one.deadline))}`}.
      </p>
      {one.answer === undefined ? (
        <p>{words.unanswered}</p>
      ) : (
        <p>
          {one.answeredAt === undefined ? null : `${words.answered(day(one.answeredAt))} `}
          <span className="said" dir="auto">
            <Visible text={one.answer} t={t} />
          </span>
        </p>
      )}
    </li>
  );
}
