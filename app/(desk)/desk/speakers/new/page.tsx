import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { SpeakerForm } from "@/components/desk/people/speaker-form";
import { mayPropose } from "@/domain/access/policies";
import { make } from "../actions";

export default async function NewSpeakerPage() {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  if (mayPropose(member) !== null) notFound();
  return (
    <DeskFrame
      {...visit}
      section="speakers"
      title={t.lists.speakers.begin}
      crumb={<a href="/desk/speakers">{t.desk.sections.speakers}</a>}
    >
      <SpeakerForm save={make} {...{ lang, t }} />
    </DeskFrame>
  );
}
