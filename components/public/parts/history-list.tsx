import type { EditionMark } from "@/domain/edition/edition";
import type { Context } from "./context";
import { DayOf } from "./dates";
import { Section } from "./section";
import { Local } from "./text";

type Props = Context & { history: readonly EditionMark[]; recordPath: string };

export const editionHref = (recordPath: string, number: number): string => `${recordPath}/e/${number}`;
/** What shows without us that an edition was logged. */
export const proofHref = ({ record, number }: Pick<EditionMark, "record" | "number">): string =>
  `/log/proof?edition=${record}/${number}`;

/** All editions, newest first, each with its hash and its proof. */
export function HistoryList({ history, recordPath, lang, t }: Props) {
  return (
    <Section id="h-hist" title={t.record.history.heading} isMajor>
      <ul className="ruled">
        {history.map((mark) => (
          <li key={mark.number}>
            <EditionLine {...{ mark, recordPath, lang, t }} />
          </li>
        ))}
      </ul>
      {history.length < 2 ? null : (
        <p className="row-links mt-4">
          <a href={`${recordPath}/history`}>{t.record.history.all}</a>
        </p>
      )}
    </Section>
  );
}

/** One edition: number, day, kind of change and its reason, who approved, hash, proof. */
export function EditionLine({
  mark,
  recordPath,
  lang,
  t,
}: Context & { mark: EditionMark; recordPath: string }) {
  const { number, sealedAt, change, note, approvals, hash } = mark;
  const words = t.record;
  return (
    <>
      <p>
        <a href={editionHref(recordPath, number)}>{words.editionNumber(number)}</a>,{" "}
        <DayOf instant={sealedAt} lang={lang} />. {t.vocabulary.change[change]}
        {note ? (
          <>
            : <Local text={note} {...{ lang, t }} />
          </>
        ) : (
          "."
        )}{" "}
        {words.history.approved(words.people(approvals))}
      </p>
      <p className="hash mt-1">
        {words.history.hash} {hash}
      </p>
      <p className="note mt-1">
        <a href={proofHref(mark)}>{words.history.proof}</a>
      </p>
    </>
  );
}
