import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import { printerOf } from "@/components/public/parts/sources";
import { type Citable, subjectsOf } from "@/domain/citation/citable";
import { FORMATS } from "@/domain/citation/formats";
import type { QuoteEdition } from "@/domain/edition/edition";
import type { RenderedCitation } from "@/domain/public/pages";
import { Citations } from "./citations";
import { FormatLinks, FormatTexts } from "./formats";

type Props = Context & {
  edition: QuoteEdition;
  /** Every printing, the leading one first. */
  printings: readonly Citable[];
  citations: readonly RenderedCitation[];
  name: string;
  recordPath: string;
  path: string;
};

const KEYS = FORMATS.map((format) => format.key);

/** Everything from which a quote can be cited: each printing, the utterance where it is held, the record. */
export function CiteView({ edition, printings, citations, name, recordPath, path, lang, t }: Props) {
  const words = t.record.cite;
  const [leading] = printings;
  if (!leading) return null;
  return (
    <article>
      <header className="head leaf">
        <div className="wide">
          <h1 className="title">{words.title}</h1>
          <p className="subtitle">
            <a href={recordPath}>{name}</a>
          </p>
          <p className="small mt-3 max-w-(--measure)">{words.choose}</p>
        </div>
      </header>
      {printings.map((citable) => (
        <PrintingCitations key={citable.attestation.id} {...{ citable, edition, citations, path, lang, t }} />
      ))}
      {subjectsOf(leading).includes("utterance") ? (
        <Section id="h-utterance" title={words.utterance} isMajor>
          <div className="cite">
            <Citations {...{ citations, t }} subject="utterance" attestation="" />
            <FormatTexts citable={leading} subject="utterance" keys={KEYS} {...{ path, t }} />
          </div>
        </Section>
      ) : null}
      <Section id="h-record" title={words.record} isMajor aside={<Styles t={t} />}>
        <div className="cite">
          <Citations {...{ citations, t }} subject="record" attestation="" />
          <dl>
            <dt>{words.permalink}</dt>
            <dd className="code">{leading.editionUrl}</dd>
          </dl>
          <h3 className="group-head mt-6">{words.formats}</h3>
          <FormatLinks {...{ path, t }} />
        </div>
      </Section>
    </article>
  );
}

const Styles = ({ t }: { t: Context["t"] }) => (
  <p>
    {t.record.cite.stylesOf} <a href="https://citationstyles.org/">Citation Style Language</a>.
  </p>
);

type OfPrinting = Context & Pick<Props, "edition" | "citations" | "path"> & { citable: Citable };

function PrintingCitations({ citable, edition, citations, path, lang, t }: OfPrinting) {
  const { siglum, id } = citable.attestation;
  const printing = edition.body.attestations.find((one) => one.id === id);
  const source = edition.body.sources.find((one) => one.id === printing?.source);
  const words = t.record.cite;
  const isLeading = id === edition.body.leading;
  return (
    <Section
      id={`p-${siglum}`}
      title={words.ofPrinting(siglum)}
      isMajor={isLeading}
      note={source ? <bdi>{printerOf(source)}</bdi> : undefined}
    >
      <div className="cite">
        <h3 className="group-head">{words.words}</h3>
        <Citations {...{ citations, t }} subject="quoted" attestation={id} />
        <FormatTexts
          {...{ citable, path, t }}
          subject="quoted"
          keys={isLeading ? KEYS : [`wikitext-${lang}`]}
        />
        <details className="small format">
          <summary>{words.source}</summary>
          <Citations {...{ citations, t }} subject="source" attestation={id} />
        </details>
        <div className="mt-4">
          <FormatLinks {...{ path, siglum, t }} />
        </div>
      </div>
    </Section>
  );
}
