import { type Context, plain } from "@/components/public/parts/context";
import { Day, DayOf } from "@/components/public/parts/dates";
import { countsOf } from "@/components/public/parts/report-facts";
import { nameOf, recordHref, speakerHref } from "@/components/public/parts/sources";
import { VerdictLine } from "@/components/public/parts/status";
import { Local } from "@/components/public/parts/text";
import { Quotation, RestoredInShort } from "@/components/public/quote/quotation";
import { edtfInWords } from "@/domain/dates/in-words";
import { derivedFacts } from "@/domain/derivation/derived-facts";
import { quoteCard } from "@/domain/edition/card";
import type { QuoteEdition } from "@/domain/edition/edition";
import type { QuoteBody } from "@/domain/edition/quote-body";

/** The newest quote in full: the words, what they lost, and both verdicts. */
export function Lead({ edition, lang, t }: Context & { edition: QuoteEdition }) {
  const { body, record, sealedAt } = edition;
  const leading = body.attestations.find((one) => one.id === body.leading);
  const href = recordHref("quote", record);
  return (
    <article className="lead leaf" aria-labelledby="h-lead">
      <div className="hang">
        <p className="rubric">{t.pages.home.newly}</p>
        <p className="note mt-1.5">
          <DayOf instant={sealedAt} lang={lang} />
        </p>
      </div>
      <div className="wide">
        <LeadByline {...{ body, lang, t }} />
        <h2 className="visually-hidden" id="h-lead">
          {nameOfLead(body, { lang, t })}
        </h2>
        {leading ? <Quotation printing={leading} href={href} {...{ lang, t }} /> : null}
        <RestoredInShort {...{ body, lang, t }} />
        <div className="stack mt-7 max-w-(--measure)">
          {quoteCard(body).verdicts.map((verdict) => (
            <VerdictLine key={verdict.axis} {...{ verdict, lang, t }} />
          ))}
          <p className="small">
            <a href={`${href}#h-print`}>{countsOf({ facts: derivedFacts(body), t })}</a>
          </p>
        </div>
      </div>
    </article>
  );
}

function LeadByline({ body, lang, t }: Context & { body: QuoteBody }) {
  const { speakers, occasion, date } = body;
  return (
    <p className="small mb-4">
      {speakers.map((speaker, n) => (
        <span key={speaker.id}>
          {n === 0 ? null : "; "}
          <a className="who-link" href={speakerHref(speaker.id)}>
            <bdi>{nameOf(speaker, lang)}</bdi>
          </a>
          {speaker.role ? (
            <>
              , <Local text={speaker.role.title} {...{ lang, t }} />
            </>
          ) : null}
        </span>
      ))}
      {speakers.length === 0 ? t.record.unknownSpeaker : null}.{" "}
      {occasion ? (
        <>
          <Local text={occasion.title} {...{ lang, t }} />,{" "}
        </>
      ) : null}
      <Day edtf={date.edtf} lang={lang} />
    </p>
  );
}

function nameOfLead({ speakers, occasion, date }: QuoteBody, { lang, t }: Context): string {
  const who = speakers.map((speaker) => nameOf(speaker, lang)).join(", ") || t.record.unknownSpeaker;
  const where = occasion ? `, ${plain(occasion.title, lang)}` : "";
  return `${who}${where}, ${edtfInWords(date.edtf, lang)}`;
}
