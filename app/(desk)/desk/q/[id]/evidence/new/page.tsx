import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { bringEvidence } from "@/app/(desk)/desk/q/actions";
import { judgementName } from "@/components/desk/editor/evidence";
import { quoteTitle } from "@/components/desk/editor/head";
import { DeskFrame } from "@/components/desk/frame";
import { ChooseSource } from "@/components/desk/papers/choose-source";
import { EvidenceForm } from "@/components/desk/papers/evidence-form";
import { readId } from "@/domain/ids";
import { quoteEditor } from "@/queries/desk/quote-editor";
import { sourceEditor } from "@/queries/desk/source-editor";
import { sourceList } from "@/queries/desk/source-list";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function NewEvidencePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const editor = read.ok ? await quoteEditor(member, read.id) : null;
  if (!editor?.isEditable || editor.reviews.length === 0) notFound();
  const asked = await searchParams;
  const source = asked.source
    ? await sourceEditor(member, one(asked.source) ?? "", one(asked.capture))
    : null;
  const page = `/desk/q/${editor.id}/evidence/new`;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={t.papers.addEvidence}
      crumb={<a href={`/desk/q/${editor.id}#evi`}>{quoteTitle({ editor, lang, t })}</a>}
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
          judgements={editor.reviews.map((one) => ({ value: one.id, label: judgementName(editor, one, t) }))}
        />
      )}
    </DeskFrame>
  );
}
