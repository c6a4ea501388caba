import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import * as actions from "@/app/(desk)/desk/proposals/actions";
import { DeskFrame } from "@/components/desk/frame";
import { Decide } from "@/components/desk/review/decide";
import { headOf } from "@/components/desk/review/head";
import { Newer } from "@/components/desk/review/newer";
import { Review } from "@/components/desk/review/review";
import { readId } from "@/domain/ids";
import { proposalPage } from "@/queries/desk/proposal";

type Props = { params: Promise<{ id: string }> };

export default async function ProposalPage({ params }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const page = read.ok ? await proposalPage(member, read.id) : null;
  if (!page) notFound();
  const words = t.review.keys;
  return (
    <DeskFrame
      {...visit}
      className="full"
      section={page.kind === "quote" ? "quotes" : "claims"}
      {...headOf({ page, lang, t })}
      acts={
        page.bars.publish === null ? (
          <a className="btn pri" href={`/desk/proposals/${page.id}/publish`}>
            {t.review.publish}
          </a>
        ) : null
      }
      keys={[
        [["j", "k"], words.fields],
        [["o"], words.open],
        [["x"], words.ask],
        [["y"], words.approve],
      ]}
    >
      <Newer {...{ page, t }} />
      <Review {...{ page, hasKeys, lang, t }} open={actions.openEvidence} />
      <Decide {...{ page, hasKeys, lang, t, actions }} />
    </DeskFrame>
  );
}
