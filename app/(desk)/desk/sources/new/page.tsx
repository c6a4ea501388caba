import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { SourceForm } from "@/components/desk/papers/source-form";
import { mayPropose } from "@/domain/access/policies";
import { publisherChoices } from "@/queries/desk/source-editor";
import { make } from "../actions";

export default async function NewSourcePage() {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  if (mayPropose(member) !== null) notFound();
  const publishers = await publisherChoices(member, undefined);
  return (
    <DeskFrame
      {...visit}
      section="sources"
      title={t.lists.sources.begin}
      crumb={<a href="/desk/sources">{t.desk.sections.sources}</a>}
    >
      <SourceForm save={make} {...{ publishers, lang, t }} />
    </DeskFrame>
  );
}
