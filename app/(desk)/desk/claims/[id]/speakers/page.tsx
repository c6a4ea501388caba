import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { nameSpeaker } from "@/app/(desk)/desk/claims/actions";
import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Submit } from "@/components/desk/form/submit";
import { DeskFrame } from "@/components/desk/frame";
import { FindSpeakers } from "@/components/desk/people/find-speakers";
import { SpeakerRows } from "@/components/desk/people/speaker-rows";
import { plain } from "@/components/public/parts/context";
import { readId } from "@/domain/ids";
import { claimEditor } from "@/queries/desk/claim-editor";
import { speakerList } from "@/queries/desk/speakers";
import { speakingRows } from "@/queries/desk/speaking";

type Props = { params: Promise<{ id: string }>; searchParams: Asked };

export default async function ClaimSpeakersPage({ params, searchParams }: Props) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const read = readId((await params).id);
  const claim = read.ok ? await claimEditor(member, read.id) : null;
  if (!claim?.isEditable) notFound();
  const asked = await searchParams;
  const [find, speaker] = [one(asked.find), one(asked.speaker)];
  const [chosen] = speaker === undefined ? [] : await speakingRows(member, [], [speaker]);
  const { rows } = await speakerList(member, { find });
  const page = `/desk/claims/${claim.id}/speakers`;
  return (
    <DeskFrame
      {...visit}
      section="claims"
      title={t.claimDesk.changeSpeakers}
      crumb={<a href={`/desk/claims/${claim.id}#cl`}>{plain(claim.text, lang)}</a>}
    >
      {chosen ? (
        <DeskForm id="speaker-form" action={nameSpeaker} label={t.claimDesk.changeSpeakers} className="note">
          <Along fields={{ claim: claim.id, speaker: chosen.id }} />
          <p>
            <bdi>{chosen.name}</bdi>
          </p>
          <Submit isMain>{t.claimDesk.save}</Submit>
        </DeskForm>
      ) : null}
      <FindSpeakers {...{ page, find, t }} />
      <SpeakerRows
        {...{ rows, lang, t }}
        href={(row) => `${page}?${new URLSearchParams({ ...(find ? { find } : {}), speaker: row.id })}`}
      />
    </DeskFrame>
  );
}
