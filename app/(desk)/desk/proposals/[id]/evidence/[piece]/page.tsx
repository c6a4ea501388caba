import { notFound } from "next/navigation";
import { type Asked, partAsked } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import * as actions from "@/app/(desk)/desk/proposals/actions";
import { PieceOfEvidence } from "@/components/desk/evidence/piece";
import { DeskFrame } from "@/components/desk/frame";
import { readId } from "@/domain/ids";
import { evidencePage } from "@/queries/desk/proposal";

type Props = { params: Promise<{ id: string; piece: string }>; searchParams: Asked };

export default async function EvidencePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t, hasKeys } = visit;
  const asked = await params;
  const [proposal, piece] = [readId(asked.id), readId(asked.piece)];
  const page = proposal.ok && piece.ok ? await evidencePage(member, proposal.id, piece.id) : null;
  if (!page) notFound();
  const portion = partAsked((await searchParams).portion);
  const back = `/desk/proposals/${page.proposal}`;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={page.title}
      crumb={
        <>
          <a href={back}>{t.review.proposal(page.number)}</a> / {t.review.evidence}
        </>
      }
      keys={page.next ? [[["o"], t.review.keys.open]] : []}
    >
      <PieceOfEvidence {...{ page, portion, hasKeys, lang, t }} open={actions.openEvidence} />
    </DeskFrame>
  );
}
