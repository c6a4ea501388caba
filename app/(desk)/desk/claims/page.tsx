import { notFound } from "next/navigation";
import { type Asked, listAsked } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { ClaimRows } from "@/components/desk/claim/claim-rows";
import { ListFrame } from "@/components/desk/lists/list-frame";
import { reachOf } from "@/domain/access/reading";
import { readCursor } from "@/domain/queue/tabs";
import { claimList } from "@/queries/desk/claim-list";

export default async function ClaimsPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const asked = await listAsked(searchParams);
  const cursor = asked.after === undefined ? undefined : readCursor(asked.after);
  if (reachOf(member) === "none" || cursor === null) notFound();
  const { rows, next } = await claimList(member, { find: asked.find, after: cursor });
  return (
    <ListFrame
      {...{ visit, next }}
      {...asked}
      section="claims"
      page="/desk/claims"
      isEmpty={rows.length === 0}
    >
      <ClaimRows {...{ rows, lang, t }} />
    </ListFrame>
  );
}
