import type { Context } from "@/components/public/parts/context";
import { editionHref } from "@/components/public/parts/history-list";
import { Section } from "@/components/public/parts/section";
import type { ClaimEdition } from "@/domain/edition/edition";

type Props = { edition: ClaimEdition; path: string; recordPath: string; t: Context["t"] };

/** The claim to take away: its permanent address, its ClaimReview, the whole record. */
export function ClaimFiles({ edition, path, recordPath, t }: Props) {
  const words = t.record.cite;
  const permanent = editionHref(recordPath, edition.number);
  return (
    <Section id="h-files" title={words.formats} isMajor>
      <dl className="facts">
        <dt>{words.permalink}</dt>
        <dd>
          <a href={permanent}>{permanent}</a>
        </dd>
        <dt>{t.pages.claim.claimReview}</dt>
        <dd>
          <a href={`${path}.jsonld`}>{t.record.format["json-ld"]}</a>
        </dd>
        <dt>{t.pages.claim.whole}</dt>
        <dd>
          <a href={`${path}.json`}>JSON</a>
        </dd>
      </dl>
    </Section>
  );
}
