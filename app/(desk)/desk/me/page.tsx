import { deskVisit } from "@/app/_kit/desk-visit";
import { Preferences, Self, Sessions } from "@/components/desk/admin/account";
import { DeskFrame } from "@/components/desk/frame";
import { ownSessions } from "@/queries/desk/admin/own-sessions";
import { endOwnSession } from "./actions";

export default async function MePage() {
  const visit = await deskVisit();
  const sessions = await ownSessions(visit.member, new Date().toISOString());
  return (
    <DeskFrame {...visit} section={null} title={visit.t.account.me.title}>
      <Self {...visit} />
      <Preferences {...visit} />
      <Sessions {...visit} sessions={sessions} end={endOwnSession} />
    </DeskFrame>
  );
}
