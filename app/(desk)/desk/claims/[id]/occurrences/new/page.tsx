import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { addOccurrence } from "@/app/(desk)/desk/claims/actions";
import { InOwnVoice, InPrintings } from "@/components/desk/claim/occurrence-forms";
import { DeskFrame } from "@/components/desk/frame";
import { ChooseSource } from "@/components/desk/papers/choose-source";
import { plain } from "@/components/public/parts/context";
import { readId } from "@/domain/ids";
import { claimEditor } from "@/queries/desk/claim-editor";
import { printingsIn, printingsOf } from "@/queries/desk/claim-list";
import { sourceEditor } from "@/queries/desk/source-editor";
import { sourceList } from "@/queries/desk/source-list";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function NewOccurrencePage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const claim = read.ok ? await claimEditor(member, read.id) : null;
  if (!claim?.isEditable) notFound();
  const asked = await searchParams;
  const quote = readId(one(asked.quote) ?? "");
  const source = asked.source
    ? await sourceEditor(member, one(asked.source) ?? "", one(asked.capture))
    : null;
  const page = `/desk/claims/${claim.id}/occurrences/new`;
  const printings = source
    ? await printingsIn(member, source.id)
    : quote.ok
      ? await printingsOf(member, quote.id)
      : [];
  const common = { claim: claim.id, save: addOccurrence, lang, t };
  return (
    <DeskFrame
      {...visit}
      section="claims"
      title={t.claimDesk.addOccurrence}
      crumb={<a href={`/desk/claims/${claim.id}#oc`}>{plain(claim.text, lang)}</a>}
    >
      <InPrintings {...common} printings={printings} />
      {source ? (
        <InOwnVoice {...common} source={source} />
      ) : (
        <ChooseSource
          {...{ page, lang, t }}
          find={one(asked.find)}
          rows={(await sourceList(member, { find: one(asked.find) })).rows}
        />
      )}
    </DeskFrame>
  );
}
