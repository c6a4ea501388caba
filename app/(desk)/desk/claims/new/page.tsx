import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { ClaimFields } from "@/components/desk/claim/claim-fields";
import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Submit } from "@/components/desk/form/submit";
import { DeskFrame } from "@/components/desk/frame";
import { mayPropose } from "@/domain/access/policies";
import { readId } from "@/domain/ids";
import { makeClaim } from "../actions";

export default async function NewClaimPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  if (mayPropose(member) !== null) notFound();
  const quote = readId(one((await searchParams).quote) ?? "");
  const words = t.claimDesk;
  return (
    <DeskFrame
      {...visit}
      section="claims"
      title={words.newTitle}
      crumb={<a href="/desk/claims">{words.crumb}</a>}
      meta={<span>{words.newNote}</span>}
    >
      <DeskForm id="claim-form" action={makeClaim} label={words.newTitle}>
        <Along fields={{ _quote: quote.ok ? quote.id : null }} />
        <ClaimFields {...{ lang, t }} />
        <Submit isMain>{words.make}</Submit>
      </DeskForm>
    </DeskFrame>
  );
}
