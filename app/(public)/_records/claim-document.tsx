import { document } from "@/app/_document/document";
import type { Head } from "@/app/_document/head";
import { siteOf } from "@/app/_document/site";
import type { Visit } from "@/app/_document/visit";
import { ClaimView } from "@/components/public/claim/claim-view";
import { EditionNotice } from "@/components/public/edition/notice";
import { plain } from "@/components/public/parts/context";
import { writeClaimReview } from "@/domain/citation/formats/claim-review";
import { claimCitableOf } from "@/domain/citation/from-claim";
import type { ClaimEdition } from "@/domain/edition/edition";
import { claimPage } from "@/queries/public/claim";
import type { Address } from "./address";
import { claimForms } from "./claim-exports";

/** The page of a claim, in its newest edition or in the one that the address names. */
export async function claimDocument(visit: Visit, address: Address): Promise<Response> {
  const { state, number } = address;
  return document(visit, {
    key: `${state.rev} ${state.state} ${number}`,
    // An edition does not change, but its page tells of newer ones: it is asked for anew each time.
    keeping: "latest",
    isNegotiated: true,
    lastModified: state.sealedAt,
    page: () => claimDocumentOf(visit, address),
  });
}

async function claimDocumentOf(visit: Visit, address: Address) {
  const { lang, t } = visit;
  const { state, number, recordPath, path, isPinned } = address;
  const page = await claimPage(state.id, number);
  if (!page) throw new Error(`edition ${state.id}/${number} is missing`);
  const notice = isPinned ? (
    <EditionNotice {...{ number, recordPath, t }} newest={state.number} state={state.state} />
  ) : undefined;
  return {
    head: claimHead(page.edition, address, visit),
    view: <ClaimView {...{ page, recordPath, path, notice, lang, t }} />,
  };
}

function claimHead(
  edition: ClaimEdition,
  { state, number, recordPath, path, isPinned }: Address,
  { lang, t }: Visit,
): Head {
  const { text, review } = edition.body;
  const mark = { ...edition, firstPublishedAt: state.firstSealedAt };
  const name = t.pages.claim.titled(plain(text, lang));
  return {
    title: isPinned ? `${name} ${t.record.editionNumber(number)}` : name,
    description: `${plain(review.rating.label, lang)}. ${plain(review.sentence, lang)}`,
    section: "record",
    // An edition is one of the record's states; its canonical address is the record's.
    canonical: recordPath,
    isIndexed: !isPinned && state.state === "published",
    kind: "article",
    // Nothing of a withdrawn claim is exported, its former editions included.
    ...(state.state === "published"
      ? {
          alternates: claimForms(path),
          jsonLd: writeClaimReview(claimCitableOf(edition.body, mark, siteOf(lang))),
        }
      : {}),
  };
}
