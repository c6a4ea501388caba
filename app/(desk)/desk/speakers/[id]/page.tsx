import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { ConflictWith } from "@/components/desk/people/conflicts";
import { SpeakerForm } from "@/components/desk/people/speaker-form";
import { SpeakerPlate } from "@/components/desk/people/speaker-plate";
import { nameOf } from "@/components/public/parts/sources";
import { mayDeclare } from "@/domain/access/policies";
import { readId } from "@/domain/ids";
import { ownConflictWith } from "@/queries/desk/conflicts";
import { speakerEditor } from "@/queries/desk/speakers";
import { declare, save, withdraw } from "../actions";

type Props = { params: Promise<{ id: string }> };

export default async function SpeakerPage({ params }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const speaker = read.ok ? await speakerEditor(member, read.id) : null;
  if (!speaker) notFound();
  const name = nameOf(speaker, lang);
  const conflict = await ownConflictWith(member, speaker.id);
  return (
    <DeskFrame
      {...visit}
      section="speakers"
      title={name}
      crumb={
        <>
          <a href="/desk/speakers">{t.desk.sections.speakers}</a> / <span className="mono">{speaker.id}</span>
        </>
      }
      meta={
        <>
          <span>{t.vocabulary.speakerKind[speaker.kind]}</span>
          <a href={`/speakers/${speaker.id}`}>{t.people.publicPage}</a>
          {speaker.isEditable ? <span>{t.people.frozen}</span> : <span>{t.editor.readOnly}</span>}
        </>
      }
    >
      {speaker.isEditable ? (
        <SpeakerForm key={speaker.version} speaker={speaker} save={save} {...{ lang, t }} />
      ) : null}
      <SpeakerPlate {...{ speaker, lang, t }} />
      {mayDeclare(member) === null ? (
        <ConflictWith
          key={conflict?.id}
          speaker={{ id: speaker.id, name }}
          {...{ conflict, declare, withdraw, lang, t }}
        />
      ) : null}
    </DeskFrame>
  );
}
