import { deskVisit } from "@/app/_kit/desk-visit";
import { Preferences, Self, Sessions } from "@/components/desk/admin/account";
import { DeskFrame } from "@/components/desk/frame";
import { OwnConflicts } from "@/components/desk/people/conflicts";
import { mayDeclare } from "@/domain/access/policies";
import { ownSessions } from "@/queries/desk/admin/own-sessions";
import { ownConflicts } from "@/queries/desk/conflicts";
import { endOwnSession, withdrawOwnConflict } from "./actions";

export default async function MePage() {
  const visit = await deskVisit();
  const sessions = await ownSessions(visit.member, new Date().toISOString());
  return (
    <DeskFrame {...visit} section={null} title={visit.t.account.me.title}>
      <Self {...visit} />
      <Preferences {...visit} />
      {mayDeclare(visit.member) === null ? (
        <OwnConflicts
          {...visit}
          conflicts={await ownConflicts(visit.member)}
          withdraw={withdrawOwnConflict}
        />
      ) : null}
      <Sessions {...visit} sessions={sessions} end={endOwnSession} />
    </DeskFrame>
  );
}
