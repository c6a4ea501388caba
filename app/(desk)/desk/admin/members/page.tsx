import { notFound } from "next/navigation";
import { deskVisit } from "@/app/_kit/desk-visit";
import { Invite } from "@/components/desk/admin/invite";
import { Members, RolesExplained } from "@/components/desk/admin/members";
import type { MemberActions } from "@/components/desk/admin/shown";
import { DeskFrame } from "@/components/desk/frame";
import { isFreshlyProven } from "@/domain/access/policies";
import { membersPage } from "@/queries/desk/admin/members";
import { changeMemberRole, letMemberIn, shutMemberOut, takeInvitationBack } from "./actions";

const ACTIONS: MemberActions = {
  change: changeMemberRole,
  disable: shutMemberOut,
  enable: letMemberIn,
  takeBack: takeInvitationBack,
};

export default async function MembersPage() {
  const visit = await deskVisit();
  const { member, lang, t } = visit;
  const now = new Date().toISOString();
  const page = await membersPage(member, now);
  if (!page) notFound();
  const { members, invitations, mayChange } = page;
  const words = t.account.members;
  return (
    <DeskFrame
      {...visit}
      section="members"
      title={words.title}
      meta={
        <>
          <span>{words.count(members.length, invitations.length)}</span>
          <span>{mayChange ? words.noPower : words.readOnly}</span>
        </>
      }
      acts={
        mayChange ? (
          <a className="btn pri" href="#invite" data-key="i">
            {words.invite}
          </a>
        ) : null
      }
      keys={[[["j", "k"], words.rowKeys], ...(mayChange ? [[["i"], words.inviteTitle] as const] : [])]}
    >
      {mayChange && !isFreshlyProven(member, now) ? (
        <p className="note warn">
          {words.proveFirst} <a href="/desk/prove?next=/desk/admin/members">{words.proveLink}</a>
        </p>
      ) : null}
      <Members {...{ lang, t, members, invitations }} actions={mayChange ? ACTIONS : null} />
      {mayChange ? (
        <section className="sec narrow" id="invite" tabIndex={-1} aria-labelledby="invite-title">
          <h2 id="invite-title">{words.inviteTitle}</h2>
          <p className="dim">{words.effect}</p>
          <Invite t={t} token={crypto.randomUUID()} />
        </section>
      ) : null}
      <RolesExplained t={t} />
    </DeskFrame>
  );
}
