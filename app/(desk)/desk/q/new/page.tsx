import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { Along } from "@/components/desk/editor/parts";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Submit } from "@/components/desk/form/submit";
import { DeskFrame } from "@/components/desk/frame";
import { FindSpeakers } from "@/components/desk/people/find-speakers";
import { SpeakerRows } from "@/components/desk/people/speaker-rows";
import { mayPropose } from "@/domain/access/policies";
import { speakerList } from "@/queries/desk/speakers";
import { speakingRows } from "@/queries/desk/speaking";
import { makeQuote } from "../actions";

const PAGE = "/desk/q/new";

export default async function NewQuotePage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  if (mayPropose(member) !== null) notFound();
  const asked = await searchParams;
  const [find, speaker] = [one(asked.find), one(asked.speaker)];
  const [chosen] = speaker === undefined ? [] : await speakingRows(member, [], [speaker]);
  const { rows } = await speakerList(member, { find });
  const words = t.editor;
  return (
    <DeskFrame
      {...visit}
      section="quotes"
      title={words.newTitle}
      crumb={<a href="/desk/q">{words.crumb}</a>}
      meta={<span>{words.newNote}</span>}
    >
      {chosen ? (
        <DeskForm id="quote-form" action={makeQuote} label={words.newTitle} className="note">
          <Along fields={{ "speakers.0.speaker": chosen.id, "speakers.0.part": chosen.part }} />
          <p>
            {words.speaker}: <bdi>{chosen.name}</bdi>
          </p>
          <Submit isMain>{words.make}</Submit>
        </DeskForm>
      ) : null}
      <h2>{t.people.choose}</h2>
      <FindSpeakers page={PAGE} {...{ find, t }} />
      <p className="hint">
        <a className="tbl-a" href="/desk/speakers/new">
          {t.people.makeFirst}
        </a>
      </p>
      <SpeakerRows
        {...{ rows, lang, t }}
        href={(row) => `${PAGE}?${new URLSearchParams({ ...(find ? { find } : {}), speaker: row.id })}`}
      />
    </DeskFrame>
  );
}
