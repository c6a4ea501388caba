import { document } from "@/app/_document/document";
import { siteOf } from "@/app/_document/site";
import type { Visit } from "@/app/_document/visit";
import { CiteBox } from "@/components/public/cite/cite-box";
import { EditionNotice } from "@/components/public/edition/notice";
import { QuoteView } from "@/components/public/quote/quote-view";
import { LOCALE_OF } from "@/domain/citation/formatted/styles";
import { citableOf } from "@/domain/citation/from-quote";
import { hasCitations, renderedOf } from "@/queries/public/citations";
import { quotePage } from "@/queries/public/quote";
import type { Address } from "./address";
import { quoteHead } from "./quote-head";

/** The page of a quote, in its newest edition or in the one that the address names. */
export async function quoteDocument(visit: Visit, address: Address): Promise<Response> {
  const { state, number } = address;
  const isCited = await hasCitations(state.id, number, LOCALE_OF[visit.lang]);
  return document(visit, {
    key: `${state.rev} ${state.state} ${number} ${isCited}`,
    // An edition does not change, but its page tells of newer ones: it is asked for anew each time.
    keeping: "latest",
    isNegotiated: true,
    lastModified: state.sealedAt,
    page: () => quoteDocumentOf(visit, address),
  });
}

async function quoteDocumentOf(visit: Visit, address: Address) {
  const { lang, t } = visit;
  const { state, number, recordPath, path, isPinned } = address;
  const [page, citations] = await Promise.all([
    quotePage(state.id, number),
    renderedOf(state.id, number, { locale: LOCALE_OF[lang] }),
  ]);
  if (!page) throw new Error(`edition ${state.id}/${number} is missing`);
  const mark = { ...page.edition, firstPublishedAt: state.firstSealedAt };
  const citable = citableOf(page.edition.body, mark, siteOf(lang));
  const notice = isPinned ? (
    <EditionNotice {...{ number, recordPath, t }} newest={state.number} state={state.state} />
  ) : undefined;
  return {
    head: quoteHead(page.edition, citable, address, visit),
    view: (
      <QuoteView
        {...{ page, recordPath, path, notice, lang, t }}
        cite={<CiteBox {...{ citable, citations, path, lang, t }} citePath={`${recordPath}/cite`} />}
      />
    ),
  };
}
