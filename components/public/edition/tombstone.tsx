import type { Context } from "@/components/public/parts/context";
import { DayOf, dayInWords } from "@/components/public/parts/dates";
import { editionHref, proofHref } from "@/components/public/parts/history-list";
import { nameOf, speakerHref } from "@/components/public/parts/sources";
import { Local } from "@/components/public/parts/text";
import { instantInWords } from "@/domain/dates/in-words";
import type { Edition, EditionMark } from "@/domain/edition/edition";

type Props = Context & { edition: Edition; history: readonly EditionMark[]; recordPath: string };

/** What stays at the address of a withdrawn record: that it was withdrawn, when and why, and what it was. */
export function Tombstone({ edition, history, recordPath, lang, t }: Props) {
  const words = t.record.tombstone;
  const former = history.filter((mark) => mark.number < edition.number);
  const first = former.at(-1);
  return (
    <div className="plate leaf">
      <div className="hang">
        <p className="rubric">{words.retracted}</p>
        <p className="note mt-1">
          <DayOf instant={edition.sealedAt} lang={lang} />
        </p>
      </div>
      <div className="wide">
        <h1 className="title">
          {words.title} {edition.note ? <Local text={edition.note} {...{ lang, t }} /> : null}
        </h1>
        <p className="subtitle max-w-(--measure)">
          {first ? <Stood from={first.sealedAt} until={edition.sealedAt} {...{ lang, t }} /> : null}
          <Subject {...{ edition, lang, t }} /> {words.approved(edition.approvals)}
        </p>
        <p className="row-links mt-8">
          {former.slice(0, 5).map((mark) => (
            <a key={mark.number} href={editionHref(recordPath, mark.number)}>
              {words.former(mark.number)}
            </a>
          ))}
          <a href={`${recordPath}/history`}>{t.record.history.all}</a>
          <a href={proofHref(edition)}>{t.record.history.proof}</a>
        </p>
        <p className="note mt-8">{words.exports}</p>
      </div>
    </div>
  );
}

function Stood({ from, until, lang, t }: Context & { from: string; until: string }) {
  const words = t.record.tombstone;
  const [first, last] = [dayInWords(from, lang), dayInWords(until, lang)];
  if (first === last) {
    return (
      <>
        {words.stoodOn(first)}
        <DayOf instant={from} lang={lang} />.{" "}
      </>
    );
  }
  return (
    <>
      {words.stoodFrom(first)}
      <DayOf instant={from} lang={lang} />
      {words.stoodUntil(last)}
      <DayOf instant={until} lang={lang} />.{" "}
    </>
  );
}

function Subject({ edition, lang, t }: Context & { edition: Edition }) {
  const words = t.record.tombstone;
  if (edition.kind === "claim") {
    return (
      <>
        {words.claimed}
        <q className="said">
          <Local text={edition.body.text} {...{ lang, t }} />
        </q>
        .
      </>
    );
  }
  const { speakers } = edition.body;
  if (speakers.length === 0) return null;
  return (
    <>
      {words.speaker}
      {speakers.map((speaker, n) => (
        <span key={speaker.id}>
          {n === 0 ? "" : ", "}
          <a href={speakerHref(speaker.id)}>
            <bdi>{nameOf(speaker, lang)}</bdi>
          </a>
        </span>
      ))}
      .
    </>
  );
}

/** A record out of sight for the moment: nothing of it is shown. */
export function Suspended({ lapsesAt, lang, t }: Context & { lapsesAt: string | null }) {
  const words = t.record.tombstone;
  return (
    <div className="plate leaf">
      <div className="hang">
        <p className="rubric">{words.suspended}</p>
      </div>
      <div className="wide">
        <h1 className="title">{words.suspendedTitle}</h1>
        <p className="subtitle max-w-(--measure)">
          {lapsesAt === null ? words.suspendedByTwo : words.suspendedUntil(instantInWords(lapsesAt, lang))}
        </p>
      </div>
    </div>
  );
}
