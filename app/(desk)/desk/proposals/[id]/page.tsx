import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import * as actions from "@/app/(desk)/desk/proposals/actions";
import { threadActs } from "@/app/(desk)/desk/threads/acts";
import { fieldsOf } from "@/app/(desk)/desk/threads/fields";
import { textsOfBody } from "@/app/(desk)/desk/threads/texts";
import { DeskFrame } from "@/components/desk/frame";
import { Decide } from "@/components/desk/review/decide";
import { headOf } from "@/components/desk/review/head";
import { Newer } from "@/components/desk/review/newer";
import { Review } from "@/components/desk/review/review";
import { ThreadList } from "@/components/desk/threads/threads";
import { isOver } from "@/domain/desk/proposal";
import { readId } from "@/domain/ids";
import { threadsOf } from "@/queries/desk/annotations";
import { proposalPage } from "@/queries/desk/proposal";

type Props = { params: Promise<{ id: string }> };

export default async function ProposalPage({ params }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const read = readId((await params).id);
  const page = read.ok ? await proposalPage(member, read.id) : null;
  const threads = page ? await threadsOf(member, page.record) : null;
  if (!page || !threads) notFound();
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
        ...(isOver(page)
          ? []
          : ([
              [["o"], words.open],
              [["x"], words.ask],
              [["y"], words.approve],
            ] as const)),
        [["m"], words.comment],
      ]}
    >
      <Newer {...{ page, t }} />
      <Review {...{ page, hasKeys, actions, lang, t }}>
        <ThreadList
          {...{ threads, hasKeys, lang, t }}
          now={new Date().toISOString()}
          page={`/desk/proposals/${page.id}`}
          proposal={page.id}
          texts={textsOfBody(page.body)}
          fields={fieldsOf(page.kind, t)}
          actions={threadActs}
        />
      </Review>
      <Decide {...{ page, hasKeys, lang, t, actions }} />
    </DeskFrame>
  );
}
