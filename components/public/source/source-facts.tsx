import type { Context } from "@/components/public/parts/context";
import { DateWithBasis, DayOf } from "@/components/public/parts/dates";
import { Section } from "@/components/public/parts/section";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { CaptureBody, SourceBody } from "@/domain/edition/body-parts";

/** What is known of the document itself, and the copies that were read. */
export function SourceFacts({ source, lang, t }: Context & { source: SourceBody }) {
  const words = t.pages.source;
  return (
    <Section id="h-record" title={words.record} isMajor>
      <dl className="facts">
        <dt>{words.published}</dt>
        <dd>
          {source.published ? (
            <DateWithBasis date={source.published} {...{ lang, t }} />
          ) : (
            t.record.provenance.not_known
          )}
        </dd>
        <dt>{words.address}</dt>
        <dd>{source.url === undefined ? words.noAddress : <Address url={source.url} />}</dd>
        <dt>{words.tier}</dt>
        <dd>{words.tierWords[source.tier]}</dd>
        {source.titleKind === "descriptive" ? (
          <>
            <dt>{words.titleIs}</dt>
            <dd>{t.vocabulary.titleKind.descriptive}</dd>
          </>
        ) : null}
        {source.credits === undefined ? null : (
          <>
            <dt>{words.credits}</dt>
            <dd {...printedIn(source.lang, source.credits)}>
              <Visible text={source.credits} t={t} />
            </dd>
          </>
        )}
        {source.note === undefined ? null : (
          <>
            <dt>{words.note}</dt>
            <dd dir="auto">
              <Visible text={source.note} t={t} />
            </dd>
          </>
        )}
        {source.captures.map((capture) => (
          <Capture key={capture.id} {...{ capture, lang, t }} />
        ))}
      </dl>
    </Section>
  );
}

// Only an address of the web is a link; anything else is shown as what it is.
function Address({ url }: { url: string }) {
  const isWeb = /^https?:\/\//i.test(url);
  return isWeb ? (
    <a className="wrap-anywhere" href={url} rel="nofollow noopener">
      {url}
    </a>
  ) : (
    <span className="wrap-anywhere">{url}</span>
  );
}

function Capture({ capture, lang, t }: Context & { capture: CaptureBody }) {
  const words = t.pages.source;
  return (
    <>
      <dt>{words.copy}</dt>
      <dd>
        <DayOf instant={capture.takenAt} lang={lang} />, {t.vocabulary.captureMethod[capture.method]}
        {capture.archiveUrls?.map((url) => (
          <span key={url}>
            ; {words.archive}: <Address url={url} />
          </span>
        ))}
        <br />
        <span className="hash">
          {t.record.history.hash} {capture.sha256}
        </span>
      </dd>
    </>
  );
}
