import type { Context } from "@/components/public/parts/context";
import { ShortDate } from "@/components/public/parts/dates";
import { printerOf, shortName } from "@/components/public/parts/sources";
import { TranslatedBy } from "@/components/public/parts/translated-by";
import type { QuoteBody } from "@/domain/edition/quote-body";
import type { ComparedRow } from "@/domain/public/comparison";

type Props = Context & { row: ComparedRow; body: QuoteBody; path: string };

/** Which printing: its letter, who printed it and when, who translated; the way to it on the quote's page. */
export function Witness({ row: { printing, isBase }, body, path, lang, t }: Props) {
  const source = body.sources.find(({ id }) => id === printing.source);
  const agency = source?.agency && source.agency.id !== source.publisher?.id ? source.agency : undefined;
  return (
    <span className="wit">
      <span className="siglum">{printing.siglum}</span>
      <a className="small" href={`${path}#w-${printing.siglum}`}>
        <bdi>{source ? printerOf(source) : printing.siglum}</bdi>
      </a>
      <span className="note">
        {agency ? (
          <>
            <bdi>{shortName(agency.name)}</bdi>,{" "}
          </>
        ) : null}
        <ShortDate date={source?.published} {...{ lang, t }} />
        <TranslatedBy {...{ printing, t }} />.{isBase ? <b> {t.compare.baseHere}</b> : null}
      </span>
    </span>
  );
}
