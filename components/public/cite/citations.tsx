import type { Context } from "@/components/public/parts/context";
import type { Subject } from "@/domain/citation/citable";
import { entryRuns } from "@/domain/citation/formatted/entry";
import { STYLE_NAMES, STYLES } from "@/domain/citation/formatted/styles";
import type { RenderedCitation } from "@/domain/public/pages";
import { CopyButton } from "./copy";

type Props = {
  citations: readonly RenderedCitation[];
  subject: Subject;
  /** Id of the printing cited, empty for the record or the utterance. */
  attestation: string;
  t: Context["t"];
};

/** One subject in every style: the entry and how it is named in the text. One click selects a whole one. */
export function Citations({ citations, subject, attestation, t }: Props) {
  const own = STYLES.flatMap((style) => {
    const found = citations.find(
      (one) => one.subject === subject && one.attestation === attestation && one.style === style,
    );
    return found ? [found] : [];
  });
  if (own.length === 0) return <p className="small">{t.record.cite.pending}</p>;
  return (
    <dl>
      {own.map((citation) => (
        <Citation key={citation.style} {...{ citation, t }} />
      ))}
    </dl>
  );
}

function Citation({ citation, t }: { citation: RenderedCitation; t: Context["t"] }) {
  const { style, subject, attestation, locale, inText, entryHtml } = citation;
  const id = ["c", subject, attestation, style].filter((part) => part !== "").join("-");
  let at = 0;
  return (
    <>
      <dt>
        {STYLE_NAMES[style]} <CopyButton target={id} name={STYLE_NAMES[style]} t={t} />
      </dt>
      <dd id={id} lang={locale} dir="auto">
        {entryRuns(entryHtml).map((run) => {
          const key = at;
          at += run.text.length;
          return run.italic ? <i key={key}>{run.text}</i> : run.text;
        })}
      </dd>
      <dd className="in-text note">
        {t.record.cite.inText}{" "}
        <span className="whole" lang={locale} dir="auto">
          {inText}
        </span>
      </dd>
    </>
  );
}
