import { MarkedWords } from "@/components/public/collation/marked-words";
import type { Context } from "@/components/public/parts/context";
import { nameOf, PrintedBy, recordHref } from "@/components/public/parts/sources";
import { VerdictLine } from "@/components/public/parts/status";
import { printedIn, Visible } from "@/components/public/parts/text";
import { WhyFound } from "@/components/public/parts/why-found";
import { RecordByline } from "@/components/public/records/record-byline";
import { markedBeside } from "@/domain/collation/shown";
import { verdictsBeside } from "@/domain/edition/card";
import type { Asked } from "@/domain/finding/asked";
import { mayMean } from "@/domain/finding/said-by";
import type { CheckResult } from "@/domain/public/pages";

type Props = Context & { result: CheckResult; asked: Asked };

/** A quote found again: who said it, the printing nearest to the words, how they stand to it, and what was judged. */
export function Result({ result, asked, lang, t }: Props) {
  const { row, body, printing, match } = result;
  const words = t.finding;
  const source = body.sources.find((one) => one.id === printing.source);
  const href = `${recordHref("quote", row.id)}#w-${printing.siglum}`;
  return (
    <article className="result">
      <RecordByline {...{ row, lang, t }} />
      <h3 className="words" {...printedIn(printing.lang, printing.exact)}>
        <a href={href}>
          <PrintedWords {...{ result, asked, lang, t }} />
        </a>
      </h3>
      <p className="note">
        {words.printing(printing.siglum)}
        {source ? <PrintedBy source={source} {...{ lang, t }} /> : null}
        {isPart(result) ? <> · {words.longPrinting}</> : null}
      </p>
      <p className="small">
        <WhyFound match={match} t={t} />
      </p>
      <GivenTo {...{ result, asked, lang, t }} />
      <Conflicts match={match} t={t} />
      <Differences {...{ result, t }} />
      <div className="verdict-lines">
        {verdictsBeside(body, printing.id).map((verdict) => (
          <div key={verdict.id}>
            <VerdictLine className="small" {...{ verdict, lang, t }} />
            {verdict.judgedFor === undefined ? null : (
              <p className="note">{t.record.answers.judgedFor(verdict.judgedFor)}</p>
            )}
          </div>
        ))}
      </div>
      <p className="small">
        <a href={href}>{words.open}</a>
      </p>
    </article>
  );
}

/** Longest printing shown whole; of a longer one the part that was found. */
const MOST_SHOWN = 900;

const isPart = ({ printing, match: { printed } }: CheckResult): boolean =>
  printing.exact.length > MOST_SHOWN && printed.to - printed.from < printing.exact.length;

function PrintedWords({ result, asked, lang, t }: Props) {
  const { printing, match } = result;
  const { exact } = printing;
  const isAll = !isPart(result);
  const { from, to } = match.printed;
  const pieces = markedBeside(
    asked.text.slice(match.asked.from, match.asked.to),
    exact.slice(from, to),
    printing.lang,
  );
  return (
    <>
      {isAll ? <Visible text={exact.slice(0, from)} t={t} /> : null}
      <MarkedWords {...{ pieces, lang, t }} siglum={printing.siglum} wordsLang={printing.lang} />
      {isAll ? <Visible text={exact.slice(to)} t={t} /> : null}
    </>
  );
}

/** Where somebody else than this record is said to have said it: by the reader, or by the printing. */
function GivenTo({ result: { body, printing }, asked, lang, t }: Props) {
  const names = body.speakers.flatMap((speaker) => speaker.names.map((name) => name.text));
  const usual = body.speakers.map((speaker) => nameOf(speaker, lang)).join(", ");
  const given = printing.speakerAsPrinted?.map((one) => one.name).join(", ") ?? "";
  return (
    <>
      {asked.by !== "" && usual !== "" && !mayMean(asked.by, names) ? (
        <p className="small conflict">
          <b>{t.finding.other(asked.by, usual)}</b>
        </p>
      ) : null}
      {given === "" ? null : <p className="small">{t.finding.printedOther(given, usual)}</p>}
    </>
  );
}

/** Differences that may turn what is said, before all others. */
function Conflicts({ match, t }: { match: CheckResult["match"]; t: Context["t"] }) {
  return match.differences.map(({ at, asked, printed, conflict }) =>
    conflict === undefined ? null : (
      <p key={at} className="small conflict">
        <b>{t.finding.conflict[conflict]}:</b> {t.finding.conflictWords(asked, printed)}.
      </p>
    ),
  );
}

const MOST_DIFFERENCES = 12;

/** The differing words side by side, in reading order. */
function Differences({ result: { printing, match }, t }: { result: CheckResult; t: Context["t"] }) {
  const words = t.finding;
  if (match.differences.length === 0) return null;
  const cell = (text: string) =>
    text === "" ? (
      <i>{words.nothingHere}</i>
    ) : (
      <span {...printedIn(printing.lang, text)}>
        <Visible text={text} t={t} />
      </span>
    );
  return (
    <table className="differences">
      <caption className="note">{words.differences}</caption>
      <thead>
        <tr>
          <th scope="col">{words.pastedHere}</th>
          <th scope="col">{words.printedThere}</th>
        </tr>
      </thead>
      <tbody>
        {match.differences.slice(0, MOST_DIFFERENCES).map(({ at, asked, printed }) => (
          <tr key={at}>
            <td>{cell(asked)}</td>
            <td>{cell(printed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
