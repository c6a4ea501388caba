import { notFound } from "next/navigation";
import { type Asked, one } from "@/app/_kit/asked";
import { deskVisit } from "@/app/_kit/desk-visit";
import { ClaimRows } from "@/components/desk/claim/claim-rows";
import { DeskFrame } from "@/components/desk/frame";
import { Find } from "@/components/desk/papers/find";
import { Turning } from "@/components/desk/people/turning";
import { mayPropose } from "@/domain/access/policies";
import { reachOf } from "@/domain/access/reading";
import { readCursor } from "@/domain/queue/tabs";
import { claimList } from "@/queries/desk/claim-list";

export default async function ClaimsPage({ searchParams }: { searchParams: Asked }) {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const asked = await searchParams;
  const [find, after] = [one(asked.find), one(asked.after)];
  const cursor = after === undefined ? undefined : readCursor(after);
  if (reachOf(member) === "none" || cursor === null) notFound();
  const { rows, next } = await claimList(member, { find, after: cursor });
  const words = t.claimDesk;
  return (
    <DeskFrame
      {...visit}
      section="claims"
      title={words.title}
      acts={
        mayPropose(member) === null ? (
          <a className="btn pri" href="/desk/claims/new">
            {t.desk.begin.claim}
          </a>
        ) : null
      }
      keys={[
        [["j", "k"], words.keys.rows],
        [["Enter"], t.desk.sheet.does.open],
      ]}
    >
      <Find
        action="/desk/claims"
        label={words.find}
        hint={words.findHint}
        button={words.findButton}
        value={find}
      />
      {rows.length === 0 ? <p className="note">{find ? words.noneFound : words.none}</p> : null}
      <ClaimRows {...{ rows, lang, t }} />
      <Turning page="/desk/claims" {...{ find, after, next }} newest={words.newest} more={words.more} />
    </DeskFrame>
  );
}
