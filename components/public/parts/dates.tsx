import { edtfInWords } from "@/domain/dates/in-words";
import type { StatedDate } from "@/domain/edition/body-parts";
import type { Context } from "./context";
import { Visible } from "./text";

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date of the record (EDTF) in words. */
export function Day({ edtf, lang }: Pick<Context, "lang"> & { edtf: string }) {
  const words = edtfInWords(edtf, lang);
  return WHOLE_DAY.test(edtf) ? <time dateTime={edtf}>{words}</time> : words;
}

/** The day of one of our own instants. */
export const DayOf = ({ instant, lang }: Pick<Context, "lang"> & { instant: string }) => (
  <Day edtf={instant.slice(0, 10)} lang={lang} />
);

/** The same as a plain string, for words that depend on the date they stand before. */
export const dayInWords = (instant: string, lang: Context["lang"]): string =>
  edtfInWords(instant.slice(0, 10), lang);

/** Whether the date in words already says all that its basis would. */
const saysItsBasis = ({ basis, edtf }: StatedDate, lang: Context["lang"]): boolean =>
  basis === "not_known" && edtfInWords(edtf, lang) === edtfInWords("", lang);

/** A date with where it comes from, in full: nothing inferred may look like a fact. */
export function DateWithBasis({ date, lang, t }: Context & { date: StatedDate }) {
  const day = <Day edtf={date.edtf} lang={lang} />;
  if (date.note === undefined && saysItsBasis(date, lang)) return day;
  return (
    <>
      {day}, <Provenance {...{ date, t }} />
    </>
  );
}

function Provenance({ date, t }: { date: StatedDate; t: Context["t"] }) {
  const basis = t.record.provenance[date.basis];
  if (date.note === undefined) return <span className="prov">{basis}</span>;
  return (
    <>
      <span className="prov">{basis}</span>: <Visible text={date.note} t={t} />
    </>
  );
}

/** A date in a list: the basis follows where it is not stated. */
export function ShortDate({ date, lang, t }: Context & { date: StatedDate | undefined }) {
  if (date === undefined) return edtfInWords("", lang);
  return (
    <>
      <Day edtf={date.edtf} lang={lang} />
      {date.basis === "stated" || saysItsBasis(date, lang) ? null : (
        <>
          {" "}
          <span className="prov" title={date.note}>
            {t.record.provenance[date.basis]}
          </span>
        </>
      )}
    </>
  );
}
