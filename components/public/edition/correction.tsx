import type { Context } from "@/components/public/parts/context";
import { DayOf, dayInWords } from "@/components/public/parts/dates";
import { editionHref } from "@/components/public/parts/history-list";
import { Local, printedIn, Visible } from "@/components/public/parts/text";
import { changesBetween, type FieldChange } from "@/domain/edition/changes";
import type { Edition } from "@/domain/edition/edition";

type Props = Context & {
  /** The edition that corrected, and the one before it. */
  corrected: Edition;
  former: Edition | undefined;
  /** Number of the edition that is shown. */
  shown: number;
  recordPath: string;
};

/** A correction, in the open: when, what was said, what is said now, why. */
export function CorrectionBanner({ corrected, former, shown, recordPath, lang, t }: Props) {
  const words = t.record.correction;
  const { number, note, sealedAt, change } = corrected;
  return (
    <aside className="correction" aria-labelledby="h-cor">
      <h2 className="rubric" id="h-cor">
        {words.of[change]}
        {words.dated(dayInWords(sealedAt, lang))}
        <DayOf instant={sealedAt} lang={lang} />
      </h2>
      {note ? (
        <p className="small mt-2">
          <Local text={note} {...{ lang, t }} />
        </p>
      ) : null}
      {former ? <OldAndNew {...{ corrected, former, shown, lang, t }} /> : null}
      {former ? (
        <p className="note">
          {words.staysBefore}
          <a href={editionHref(recordPath, former.number)}>{t.record.editionNumber(former.number)}</a>
          {words.stays} <a href={`${recordPath}/history#e-${number}`}>{t.record.history.compare}</a>
        </p>
      ) : null}
    </aside>
  );
}

const MOST = 3;

function OldAndNew({ corrected, former, shown, lang, t }: Omit<Props, "recordPath"> & { former: Edition }) {
  const words = t.record.correction;
  const changes = forReaders(changesBetween(former.body, corrected.body), lang).slice(0, MOST);
  const isCurrent = corrected.number === shown;
  return (
    <dl>
      {changes.map((change) => (
        <ChangePair
          key={JSON.stringify(change)}
          {...{ change, t }}
          was={words.said(former.number)}
          is={isCurrent ? words.now : words.says(corrected.number)}
        />
      ))}
    </dl>
  );
}

type Pair = { change: FieldChange; was: string; is: string; t: Context["t"] };

function ChangePair({ change: { before, after, lang = "und" }, was, is, t }: Pair) {
  return (
    <>
      {before === undefined ? null : (
        <>
          <dt>{was}</dt>
          <dd>
            <del {...printedIn(lang, before)}>
              <Visible text={before} t={t} />
            </del>
          </dd>
        </>
      )}
      {after === undefined ? null : (
        <>
          <dt>{is}</dt>
          <dd>
            <ins {...printedIn(lang, after)}>
              <Visible text={after} t={t} />
            </ins>
          </dd>
        </>
      )}
    </>
  );
}

const TOLD = ["sentence", "label", "exact", "text", "unknowns"];

// What a reader of the page sees change: verdicts, their sentences, the words; in the reader's language.
function forReaders(changes: readonly FieldChange[], lang: Context["lang"]): FieldChange[] {
  const told = changes.filter((change) => TOLD.includes(change.path.at(-1)?.field ?? ""));
  const isOwn = (change: FieldChange) =>
    change.path.at(-1)?.field === "exact" || change.lang === undefined || change.lang === lang;
  const own = told.filter(isOwn);
  return own.length > 0 ? own : told;
}
