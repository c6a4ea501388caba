import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { FindSpeakers } from "@/components/desk/people/find-speakers";
import { OccasionForm } from "@/components/desk/people/occasion-form";
import { mayPropose } from "@/domain/access/policies";
import { speakerList } from "@/queries/desk/speakers";
import { make } from "../actions";

export default async function NewOccasionPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  if (mayPropose(member) !== null) notFound();
  const asked = await searchParams;
  const [find, quote] = [one(asked.find), one(asked.quote)];
  const { rows } = await speakerList(member, { find });
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={t.people.newOccasion}
      crumb={quote ? <a href={`/desk/q/${quote}/occasion`}>{t.people.back}</a> : undefined}
    >
      <FindSpeakers page="/desk/occasions/new" along={{ quote }} {...{ find, t }} />
      <OccasionForm save={make} found={rows} {...{ quote, lang, t }} />
    </DeskFrame>
  );
}
