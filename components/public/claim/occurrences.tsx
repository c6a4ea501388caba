import type { Context } from "@/components/public/parts/context";
import { Day } from "@/components/public/parts/dates";
import { Section } from "@/components/public/parts/section";
import { Cited, recordHref } from "@/components/public/parts/sources";
import { printedIn, Visible } from "@/components/public/parts/text";
import type { OccurrenceBody } from "@/domain/edition/claim-body";
import type { ClaimPage } from "@/domain/public/pages";

/** Where the claim is made: the words as printed, in a quote or in a source's own voice. */
export function Occurrences({ page, lang, t }: Context & { page: ClaimPage }) {
  const { occurrences } = page.edition.body;
  return (
    <Section id="h-made" title={t.pages.claim.made} isMajor>
      <ul className="ruled">
        {occurrences.map((occurrence) => (
          <Occurrence key={occurrence.id} {...{ occurrence, page, lang, t }} />
        ))}
      </ul>
    </Section>
  );
}

function Occurrence({
  occurrence,
  page,
  lang,
  t,
}: Context & { occurrence: OccurrenceBody; page: ClaimPage }) {
  const { exact, lang: language, capture } = occurrence;
  const source = page.edition.body.sources.find((one) => one.id === occurrence.source);
  return (
    <li>
      <p className="q" {...printedIn(language, exact)}>
        <Visible text={exact} t={t} />
      </p>
      <p className="note">
        {source ? <Cited {...{ source, capture, lang, t }} /> : null}
        {occurrence.quote === undefined ? `. ${t.pages.claim.inItsVoice}` : null}
        <InQuote {...{ occurrence, page, lang, t }} />
      </p>
    </li>
  );
}

function InQuote({ occurrence, page, lang, t }: Context & { occurrence: OccurrenceBody; page: ClaimPage }) {
  const quote = page.quotes.find((one) => one.id === occurrence.quote);
  if (!quote) return null;
  return (
    <>
      . {t.pages.claim.inQuote}
      <a href={recordHref("quote", quote.id)}>
        <bdi>{quote.card.speakers.map((speaker) => speaker.name).join(", ") || t.record.unknownSpeaker}</bdi>,{" "}
        <Day edtf={quote.card.date} lang={lang} />
      </a>
      .
    </>
  );
}
