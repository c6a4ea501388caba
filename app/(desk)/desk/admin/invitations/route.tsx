import { siteUrl } from "@/app/_document/site";
import { type DoorVisit, door, doorVisit, refusedDoor, seeOther } from "@/app/_kit/door";
import { doorForm, doorNotice } from "@/app/_kit/door-form";
import { actorOfCookie } from "@/auth/current-actor";
import { inviteMember } from "@/commands/invite-member";
import { Invite, Invited } from "@/components/desk/admin/invite";
import { mayManageMembers } from "@/domain/access/policies";
import type { Refusal } from "@/domain/refusal";
import { ROLES } from "@/domain/vocabulary";

/** Who comes back here by hand finds the form among the members. */
export const GET = (): Response => seeOther("/desk/admin/members#invite");

/** Makes an invitation and shows its link, this once; or the form once more. */
export async function POST(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  const posted = await doorForm(visit);
  if (!posted.ok) return posted.response;
  const member = await actorOfCookie(request.headers.get("cookie"));
  if (!member) return seeOther("/sign-in?next=/desk/admin/members");
  if (mayManageMembers(member) !== null) return doorNotice(visit, "not-found");
  const form = { email: posted.field("email"), role: posted.field("role") };
  const result = await inviteMember.execute(member, form, { key: posted.field("_token") });
  if (!result.ok) return again(visit, form, result.refusals);
  const href = new URL(`/invitation?token=${result.value.token}`, siteUrl()).href;
  const role = ROLES.find((one) => one === form.role) ?? "reviewer";
  return door(visit, {
    title: visit.t.account.members.madeTitle,
    view: <Invited t={visit.t} href={href} email={form.email} role={role} />,
  });
}

function again(visit: DoorVisit, form: { email: string; role: string }, refusals: readonly Refusal[]) {
  if (refusals.some((one) => one.rule === "stale-session")) {
    return seeOther("/desk/prove?next=/desk/admin/members");
  }
  const { problems, ...rest } = refusedDoor(visit.t, refusals);
  const token = crypto.randomUUID();
  return door(visit, {
    title: visit.t.account.members.inviteTitle,
    view: <Invite t={visit.t} {...form} {...{ token, problems }} />,
    ...rest,
  });
}
