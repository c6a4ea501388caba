import { notFound } from "next/navigation";
import { type Asked, listAsked } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { ListFrame } from "@/components/desk/lists/list-frame";
import { SpeakerRows } from "@/components/desk/people/speaker-rows";
import { reachOf } from "@/domain/access/reading";

import { speakerList } from "@/queries/desk/speakers";

export default async function SpeakersPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const asked = await listAsked(searchParams);
  if (reachOf(member) === "none") notFound();
  const { rows, next } = await speakerList(member, asked);
  return (
    <ListFrame
      {...{ visit, next }}
      {...asked}
      section="speakers"
      page="/desk/speakers"
      isEmpty={rows.length === 0}
    >
      <SpeakerRows {...{ rows, lang, t }} />
    </ListFrame>
  );
}
