import { type DoorVisit, door, doorVisit, refusedDoor, seeOther } from "@/app/_kit/door";
import { doorForm } from "@/app/_kit/door-form";
import { actorOfCookie } from "@/auth/current-actor";
import { safeNextPath } from "@/auth/next-path";
import { proveAgain } from "@/auth/sign-in";
import { Proof, Proven } from "@/components/desk/door/proof";
import type { Member } from "@/domain/access/actor";

const toSignIn = ({ url }: DoorVisit): Response =>
  seeOther(`/sign-in?${new URLSearchParams({ next: url.pathname + url.search })}`);

const nextOf = (given: string | null): string | null => (given ? safeNextPath(given) : null);

const page = (visit: DoorVisit, { email }: Member, next: string | null, problems = {}, rest = {}) =>
  door(visit, {
    title: visit.t.account.proof.title,
    view: <Proof t={visit.t} email={email} next={next} {...problems} />,
    ...rest,
  });

/** Asks for the password; with `done`, says that it was right and that the form waits on its own page. */
export async function GET(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  const member = await actorOfCookie(request.headers.get("cookie"));
  if (!member) return toSignIn(visit);
  const { searchParams } = visit.url;
  if (searchParams.has("done")) {
    return door(visit, { title: visit.t.account.proof.done, view: <Proven t={visit.t} /> });
  }
  return page(visit, member, nextOf(searchParams.get("next")));
}

export async function POST(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  const posted = await doorForm(visit);
  if (!posted.ok) return posted.response;
  const member = await actorOfCookie(request.headers.get("cookie"));
  if (!member) return toSignIn(visit);
  const next = nextOf(posted.field("next"));
  const result = await proveAgain(member, posted.field("password"));
  if (result.ok) return seeOther(next ?? "/desk/prove?done=1");
  const { problems, ...rest } = refusedDoor(visit.t, result.refusals);
  return page(visit, member, next, { problems }, rest);
}
