import type { Context } from "@/components/public/parts/context";
import { Section } from "@/components/public/parts/section";
import type { Citable } from "@/domain/citation/citable";
import type { FormatKey } from "@/domain/citation/formats";
import type { RenderedCitation } from "@/domain/public/pages";
import { Citations } from "./citations";
import { FormatTexts } from "./formats";

type Props = Context & {
  citable: Citable;
  citations: readonly RenderedCitation[];
  /** Own path of what is shown, and of the page of all citations. */
  path: string;
  citePath: string;
};

const SHOWN: Record<Context["lang"], readonly FormatKey[]> = {
  en: ["wikitext-en", "bibtex", "ris", "csl-json"],
  it: ["wikitext-it", "bibtex", "ris", "csl-json"],
};

/** From here the quote is cited: as printed in what is shown above, or as this record. */
export function CiteBox({ citable, citations, path, citePath, lang, t }: Props) {
  const words = t.record.cite;
  const { attestation, editionUrl } = citable;
  return (
    <Section id="h-cite" title={words.heading} isMajor aside={<p>{words.select}</p>}>
      <div className="cite">
        <h3 className="group-head">{words.wordsIn(attestation.siglum)}</h3>
        <Citations {...{ citations, t }} subject="quoted" attestation={attestation.id} />
        <FormatTexts
          {...{ citable, path, t }}
          subject="quoted"
          keys={SHOWN[lang]}
          open={`wikitext-${lang}`}
        />
        <details className="small format">
          <summary>{words.recordInstead}</summary>
          <Citations {...{ citations, t }} subject="record" attestation="" />
        </details>
        <dl>
          <dt>{words.permalink}</dt>
          <dd className="code" id="c-permalink">
            {editionUrl}
          </dd>
        </dl>
        <p className="row-links mt-4">
          <a href={citePath}>{words.all}</a>
        </p>
      </div>
    </Section>
  );
}
