import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { bringEvidence } from "@/app/(desk)/desk/claims/actions";
import { DeskFrame } from "@/components/desk/frame";
import { ChooseSource } from "@/components/desk/papers/choose-source";
import { EvidenceForm } from "@/components/desk/papers/evidence-form";
import { plain } from "@/components/public/parts/context";
import { readId } from "@/domain/ids";
import { claimEditor } from "@/queries/desk/claim-editor";
import { sourceEditor } from "@/queries/desk/source-editor";
import { sourceList } from "@/queries/desk/source-list";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function NewClaimEvidencePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const claim = read.ok ? await claimEditor(member, read.id) : null;
  if (!claim?.isEditable || claim.reviews.length === 0) notFound();
  const asked = await searchParams;
  const source = asked.source
    ? await sourceEditor(member, one(asked.source) ?? "", one(asked.capture))
    : null;
  const page = `/desk/claims/${claim.id}/evidence/new`;
  return (
    <DeskFrame
      {...visit}
      section="claims"
      title={t.papers.addEvidence}
      crumb={<a href={`/desk/claims/${claim.id}#evi`}>{plain(claim.text, lang)}</a>}
    >
      {source === null ? (
        <ChooseSource
          {...{ page, lang, t }}
          find={one(asked.find)}
          rows={(await sourceList(member, { find: one(asked.find) })).rows}
        />
      ) : (
        <EvidenceForm
          {...{ source, lang, t }}
          save={bringEvidence}
          judgements={claim.reviews.map(({ id, axis }) => ({ value: id, label: t.vocabulary.axis[axis] }))}
        />
      )}
    </DeskFrame>
  );
}
