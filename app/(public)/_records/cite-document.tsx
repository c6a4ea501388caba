import { document } from "@/app/_document/document";
import { notFound } from "@/app/_document/refusals";
import { siteOf } from "@/app/_document/site";
import type { Visit } from "@/app/_document/visit";
import { CiteView } from "@/components/public/cite/cite-view";
import { LOCALE_OF } from "@/domain/citation/formatted/styles";
import { printingsOf } from "@/domain/citation/from-quote";
import { hasCitations, renderedOf } from "@/queries/public/citations";
import { publicEdition } from "@/queries/public/edition";
import { type Address, addressOf } from "./address";
import { quoteName } from "./quote-head";
import { withdrawn } from "./withdrawn";

/** The page of everything from which a quote can be cited. */
export async function answerCite(visit: Visit, id: string): Promise<Response> {
  const address = await addressOf(visit, "quote", { id, rest: "/cite" });
  if (address instanceof Response) return address;
  if (address.suffix !== "") return notFound(visit);
  const instead = await withdrawn(visit, address, "page");
  if (instead) return instead;
  const { state, number } = address;
  const isCited = await hasCitations(state.id, number, LOCALE_OF[visit.lang]);
  return document(visit, {
    key: `cite ${state.rev} ${number} ${isCited}`,
    lastModified: state.sealedAt,
    page: () => citePageOf(visit, address),
  });
}

async function citePageOf(visit: Visit, { state, number, recordPath, path }: Address) {
  const { lang, t } = visit;
  const [edition, citations] = await Promise.all([
    publicEdition(state.id, number),
    renderedOf(state.id, number, { locale: LOCALE_OF[lang] }),
  ]);
  if (edition?.kind !== "quote") throw new Error(`edition ${state.id}/${number} is missing`);
  const mark = { ...edition, firstPublishedAt: state.firstSealedAt };
  const printings = printingsOf(edition.body, mark, siteOf(lang));
  const name = quoteName(edition, visit);
  return {
    head: {
      title: t.record.cite.titled(name),
      section: "record" as const,
      canonical: `${recordPath}/cite`,
      isIndexed: false,
    },
    view: <CiteView {...{ edition, printings, citations, name, recordPath, path, lang, t }} />,
  };
}
