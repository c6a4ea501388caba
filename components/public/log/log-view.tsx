import type { Context } from "@/components/public/parts/context";
import { DayOf } from "@/components/public/parts/dates";
import { editionHref, proofHref } from "@/components/public/parts/history-list";
import { Section } from "@/components/public/parts/section";
import { recordHref } from "@/components/public/parts/sources";
import { instantInWords } from "@/domain/dates/in-words";
import type { EditionMark } from "@/domain/edition/edition";
import type { LogPage } from "@/domain/public/pages";

type Props = Context & { page: LogPage };

/** The log: how long it is, what is signed of it, how to verify it without us, and its newest editions. */
export function LogView({ page, lang, t }: Props) {
  const words = t.pages.log;
  return (
    <>
      <div className="head leaf">
        <div className="wide">
          <h1 className="title">{words.title}</h1>
          <p className="subtitle max-w-(--measure)">{words.subtitle}</p>
        </div>
      </div>
      <Checkpoint {...{ page, lang, t }} />
      <Section id="h-verify" title={words.verify} isMajor>
        <ol className="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="mt-4">
          {words.onServer}
          <code className="code">npm run log:verify</code>.
        </p>
      </Section>
      <Section id="h-editions" title={words.editions} isMajor place="wide">
        <Editions {...{ page, lang, t }} />
      </Section>
    </>
  );
}

function Checkpoint({ page: { size, checkpoint }, lang, t }: Props) {
  const words = t.pages.log;
  const count = (n: number) => new Intl.NumberFormat(lang).format(n);
  return (
    <Section id="h-checkpoint" title={words.checkpoint} isMajor note={words.entries(count(size))}>
      {checkpoint ? (
        <>
          <p>{words.covers(count(checkpoint.size), instantInWords(checkpoint.at, lang))}</p>
          <pre className="note-text mt-3">
            <bdi>{checkpoint.note}</bdi>
          </pre>
          <p className="row-links mt-3">
            <a href="/log/checkpoint">{words.download}</a>
            <a href="/log/key">{words.key}</a>
          </p>
        </>
      ) : (
        <p>
          {words.noCheckpoint} <a href="/method">{t.pages.home.readMethod}</a>
        </p>
      )}
    </Section>
  );
}

function Editions({ page: { editions }, lang, t }: Props) {
  const words = t.pages.log;
  if (editions.length === 0) return <p>{t.pages.home.empty}</p>;
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{words.entry}</th>
          <th scope="col">{words.edition}</th>
          <th scope="col">{words.sealed}</th>
          <th scope="col">{t.record.history.hash}</th>
          <th scope="col">{words.proof}</th>
        </tr>
      </thead>
      <tbody>
        {editions.map((mark) => (
          <EditionRow key={`${mark.record} ${mark.number}`} {...{ mark, lang, t }} />
        ))}
      </tbody>
    </table>
  );
}

function EditionRow({ mark, lang, t }: Context & { mark: EditionMark }) {
  const { record, kind, number, sealedAt, change, hash, logSeq } = mark;
  return (
    <tr>
      <td>{logSeq}</td>
      <th scope="row">
        <a href={editionHref(recordHref(kind, record), number)}>
          {t.vocabulary.record[kind]} {record}, {number}
        </a>
        . {t.vocabulary.change[change]}
      </th>
      <td>
        <DayOf instant={sealedAt} lang={lang} />
      </td>
      <td>
        <span className="hash">{hash.slice(0, 16)}</span>
      </td>
      <td>
        <a href={proofHref(mark)}>JSON</a>
      </td>
    </tr>
  );
}
