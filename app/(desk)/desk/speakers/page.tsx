import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { DeskFrame } from "@/components/desk/frame";
import { Find } from "@/components/desk/papers/find";
import { SpeakerRows } from "@/components/desk/people/speaker-rows";
import { Turning } from "@/components/desk/people/turning";
import { mayPropose } from "@/domain/access/policies";
import { reachOf } from "@/domain/access/reading";
import { speakerList } from "@/queries/desk/speakers";

export default async function SpeakersPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  if (reachOf(member) === "none") notFound();
  const asked = await searchParams;
  const [find, after] = [one(asked.find), one(asked.after)];
  const { rows, next } = await speakerList(member, { find, after });
  const words = t.people;
  return (
    <DeskFrame
      {...visit}
      section="speakers"
      title={words.title}
      acts={
        mayPropose(member) === null ? (
          <a className="btn pri" href="/desk/speakers/new">
            {words.begin}
          </a>
        ) : null
      }
      keys={[[["j", "k"], t.desk.sheet.does.next]]}
    >
      <Find
        action="/desk/speakers"
        label={words.find}
        hint={words.findHint}
        button={words.button}
        value={find}
      />
      {rows.length === 0 ? <p className="note">{find ? words.noneFound : words.none}</p> : null}
      <SpeakerRows {...{ rows, lang, t }} />
      <Turning page="/desk/speakers" {...{ find, after, next }} newest={words.newest} more={words.more} />
    </DeskFrame>
  );
}
