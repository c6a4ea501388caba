import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { FindSpeakers } from "@/components/desk/people/find-speakers";
import { OccasionForm } from "@/components/desk/people/occasion-form";
import { OccasionPlate } from "@/components/desk/people/occasion-plate";
import { plain } from "@/components/public/parts/context";
import { readId } from "@/domain/ids";
import { occasionEditor } from "@/queries/desk/occasions";
import { speakerList } from "@/queries/desk/speakers";
import { save } from "../actions";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function OccasionPage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const occasion = read.ok ? await occasionEditor(member, read.id) : null;
  if (!occasion) notFound();
  const find = one((await searchParams).find);
  const found = find ? (await speakerList(member, { find })).rows : [];
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={plain(occasion.title, lang)}
      crumb={
        <>
          {t.people.occasion} <span className="mono">{occasion.id}</span>
        </>
      }
      meta={<span>{t.people.sharedBy(occasion.quotes)}</span>}
    >
      {occasion.isEditable ? (
        <>
          <OccasionForm key={occasion.version} {...{ occasion, save, found, lang, t }} />
          <FindSpeakers page={`/desk/occasions/${occasion.id}`} {...{ find, t }} />
        </>
      ) : (
        <OccasionPlate {...{ occasion, lang, t }} />
      )}
    </DeskFrame>
  );
}
