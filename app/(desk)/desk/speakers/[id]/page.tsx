import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { leadOn } from "@/app/(desk)/desk/merges/page-of";
import { DeskFrame } from "@/components/desk/frame";
import { Merges } from "@/components/desk/merge/merges";
import { ConflictWith } from "@/components/desk/people/conflicts";
import { SpeakerForm } from "@/components/desk/people/speaker-form";
import { SpeakerPlate } from "@/components/desk/people/speaker-plate";
import { nameOf } from "@/components/public/parts/sources";
import { mayDeclare, mayMerge } from "@/domain/access/policies";
import { readId } from "@/domain/ids";
import { ownConflictWith } from "@/queries/desk/conflicts";
import { mergesOf } from "@/queries/desk/merging/merges";
import { speakerEditor } from "@/queries/desk/speakers";
import { declare, save, withdraw } from "../actions";

type Props = { params: Promise<{ id: string }> };

export default async function SpeakerPage({ params }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const { id } = await params;
  await leadOn(member, "speaker", id);
  const read = readId(id);
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
      <Merges
        {...{ lang, t }}
        kind="speaker"
        id={speaker.id}
        merges={await mergesOf(member, "speaker", speaker.id)}
        mayMerge={mayMerge(member) === null}
      />
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
