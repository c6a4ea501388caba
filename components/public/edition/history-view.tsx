import type { Context } from "@/components/public/parts/context";
import { EditionLine } from "@/components/public/parts/history-list";
import { Section } from "@/components/public/parts/section";
import type { Edition } from "@/domain/edition/edition";
import type { HistoryPage } from "@/domain/public/pages";
import { ChangeTable } from "./change-table";

type Props = Context & { page: HistoryPage; name: string; recordPath: string };

/** All editions of a record, newest first, each with what it changed. */
export function HistoryView({ page, name, recordPath, lang, t }: Props) {
  const { editions, next } = page;
  const shown = next === undefined ? editions : editions.slice(0, -1);
  const words = t.record.history;
  return (
    <article>
      <header className="head leaf">
        <div className="wide">
          <h1 className="title">{words.heading}</h1>
          <p className="subtitle">
            <a href={recordPath}>{name}</a>
          </p>
        </div>
      </header>
      <Formers edition={editions[0]} t={t} />
      {shown.map((edition, n) => (
        <OneEdition key={edition.number} {...{ edition, recordPath, lang, t }} former={editions[n + 1]} />
      ))}
      {next === undefined ? null : (
        <p className="row-links mt-6">
          <a href={`${recordPath}/history?before=${next}`}>{words.older}</a>
        </p>
      )}
    </article>
  );
}

/** The quotes that are part of this one now: their editions are still to be read under their own numbers. */
function Formers({ edition, t }: Pick<Context, "t"> & { edition: Edition | undefined }) {
  const formers = edition?.kind === "quote" ? (edition.body.formerIds ?? []) : [];
  if (formers.length === 0) return null;
  return (
    <p className="row-links small mt-3">
      {t.record.history.formers}{" "}
      {formers.map((id) => (
        <a key={id} href={`/q/${id}/history`}>
          {id}
        </a>
      ))}
    </p>
  );
}

type One = Context & { edition: Edition; former: Edition | undefined; recordPath: string };

function OneEdition({ edition, former, recordPath, lang, t }: One) {
  const words = t.record.history;
  return (
    <Section id={`e-${edition.number}`} title={t.record.editionNumber(edition.number)} isMajor place="wide">
      <EditionLine mark={edition} {...{ recordPath, lang, t }} />
      {former ? (
        <div className="mt-6">
          <ChangeTable before={former} after={edition} {...{ lang, t }} />
        </div>
      ) : (
        <p className="small mt-3">{words.first}</p>
      )}
    </Section>
  );
}
