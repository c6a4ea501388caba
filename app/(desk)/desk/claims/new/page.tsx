import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { BegunWith } from "@/components/desk/claim/begun-with";
import { ClaimFields } from "@/components/desk/claim/claim-fields";
import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Submit } from "@/components/desk/form/submit";
import { DeskFrame } from "@/components/desk/frame";
import { mayPropose } from "@/domain/access/policies";
import { readId } from "@/domain/ids";
import { worthAt } from "@/queries/desk/worth";
import { makeClaim } from "../actions";

export default async function NewClaimPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  if (mayPropose(member) !== null) notFound();
  const asked = await searchParams;
  const quote = readId(one(asked.quote) ?? "");
  const article = readId(one(asked.article) ?? "");
  const from = article.ok ? await worthAt(member, article.id, Number(one(asked.at))) : null;
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
        {from ? <BegunWith {...{ from, t }} /> : null}
        <ClaimFields {...{ lang, t }} {...(from ? { from } : {})} />
        <Submit isMain>{words.make}</Submit>
      </DeskForm>
    </DeskFrame>
  );
}
