import { notFound } from "next/navigation";
import { siteOf } from "@/app/_document/site";
import { deskVisit } from "@/app/_kit/desk-visit";
import * as actions from "@/app/(desk)/desk/proposals/actions";
import { DeskFrame } from "@/components/desk/frame";
import { Publish } from "@/components/desk/publish/publish";
import { Published } from "@/components/desk/publish/published";
import { headOf, whoIn } from "@/components/desk/review/head";
import { FORMATS } from "@/domain/citation/formats";
import { citableOf } from "@/domain/citation/from-quote";
import type { ProposalPage } from "@/domain/desk/proposal";
import { readId } from "@/domain/ids";
import { isClaimBody } from "@/domain/proposal/frozen";
import type { UiLang } from "@/domain/vocabulary";
import { proposalPage } from "@/queries/desk/proposal";

type Props = { params: Promise<{ id: string }> };

export default async function PublishPage({ params }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const page = read.ok ? await proposalPage(member, read.id) : null;
  if (!page) notFound();
  const { meta } = headOf({ page, lang, t });
  const isDone = page.state === "published";
  return (
    <DeskFrame
      {...visit}
      section={page.kind === "quote" ? "quotes" : "claims"}
      title={t.publish.titled(page.edition, whoIn({ page, lang }))}
      heading={isDone ? t.publish.sealed(page.edition) : t.publish.title(page.edition)}
      meta={meta}
      crumb={
        <>
          <a href={`/desk/proposals/${page.id}`}>{t.review.proposal(page.number)}</a> / {t.publish.crumb}
        </>
      }
    >
      {isDone ? (
        <Published {...{ page, t }} baseUrl={siteOf(lang).baseUrl} />
      ) : (
        <Publish {...{ page, lang, t }} publish={actions.publish} citation={citationOf(page, lang)} />
      )}
    </DeskFrame>
  );
}

/** The record as it will be cited, written as if it were published now. */
function citationOf(
  { body, record, edition, hash, change, given }: ProposalPage,
  lang: UiLang,
): string | null {
  const format = FORMATS.find((one) => one.key === "bibtex");
  if (isClaimBody(body) || !format) return null;
  const sealedAt = new Date().toISOString();
  const mark = {
    record,
    kind: "quote",
    number: edition,
    hash,
    sealedAt,
    change,
    approvals: given,
    logSeq: 0,
  } as const;
  const citable = citableOf(body, { ...mark, firstPublishedAt: sealedAt }, siteOf(lang), body.leading);
  return format.write(citable);
}
