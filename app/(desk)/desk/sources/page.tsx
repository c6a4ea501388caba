import { notFound } from "next/navigation";
import { type Asked, listAsked } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { ListFrame } from "@/components/desk/lists/list-frame";
import { SourceRows } from "@/components/desk/papers/source-rows";
import { reachOf } from "@/domain/access/reading";
import { readCursor } from "@/domain/queue/tabs";
import { sourceList } from "@/queries/desk/source-list";

export default async function SourcesPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const asked = await listAsked(searchParams);
  const cursor = asked.after === undefined ? undefined : readCursor(asked.after);
  if (reachOf(member) === "none" || cursor === null) notFound();
  const { rows, next } = await sourceList(member, { find: asked.find, after: cursor });
  return (
    <ListFrame
      {...{ visit, next }}
      {...asked}
      section="sources"
      page="/desk/sources"
      isEmpty={rows.length === 0}
    >
      <SourceRows {...{ rows, lang, t }} />
    </ListFrame>
  );
}
