import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { makePublisher } from "@/app/(desk)/desk/sources/actions";
import { DeskForm } from "@/components/desk/form/desk-form";
import { TextField } from "@/components/desk/form/fields";
import { Submit } from "@/components/desk/form/submit";
import { DeskFrame } from "@/components/desk/frame";
import { mayPropose } from "@/domain/access/policies";

export default async function NewPublisherPage() {
  const visit = await deskVisit();
  const { member, t } = visit;
  if (mayPropose(member) !== null) notFound();
  const words = t.papers;
  return (
    <DeskFrame
      {...visit}
      section="sources"
      title={words.newPublisher}
      crumb={<a href="/desk/sources/new">{t.lists.sources.begin}</a>}
    >
      <DeskForm id="publisher-form" action={makePublisher} label={words.newPublisher}>
        <div className="two">
          <TextField name="name" label={words.publisherName} />
          <TextField name="country" label={words.country} className="mono" />
          <TextField name="url" type="url" label={words.url} />
        </div>
        <Submit isMain>{words.makePublisher}</Submit>
      </DeskForm>
    </DeskFrame>
  );
}
