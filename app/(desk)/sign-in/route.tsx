import { type DoorVisit, door, doorVisit, refusedDoor, seeOther } from "@/app/_kit/door";
import { doorForm } from "@/app/_kit/door-form";
import { actorOfCookie } from "@/auth/current-actor";
import { sealedCookie } from "@/auth/login";
import { safeNextPath } from "@/auth/next-path";
import { signIn } from "@/auth/sign-in";
import { endSessionOfCookie } from "@/auth/sign-out";
import { clientAddress } from "@/auth/tries/client-address";
import { knownBrowserCookie } from "@/auth/tries/known-browser";
import { SignIn } from "@/components/desk/door/sign-in";

const page = (visit: DoorVisit, view: Parameters<typeof SignIn>[0], rest = {}) =>
  door(visit, { title: visit.t.account.signIn.title, view: <SignIn {...view} />, ...rest });

/** The form; who is signed in already is led on. */
export async function GET(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  const next = safeNextPath(visit.url.searchParams.get("next"));
  const actor = await actorOfCookie(request.headers.get("cookie"));
  return actor ? seeOther(next) : page(visit, { t: visit.t, next });
}

/** E-mail and password: a new session in this browser, whatever it held before; else the form once more. */
export async function POST(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  const posted = await doorForm(visit);
  if (!posted.ok) return posted.response;
  const [email, next] = [posted.field("email"), safeNextPath(posted.field("next"))];
  const cookie = request.headers.get("cookie");
  const result = await signIn({
    email,
    password: posted.field("password"),
    address: clientAddress(request.headers),
    userAgent: request.headers.get("user-agent") ?? "",
    cookie,
  });
  if (!result.ok) {
    const { problems, ...rest } = refusedDoor(visit.t, result.refusals);
    return page(visit, { t: visit.t, next, email, problems }, rest);
  }
  await endSessionOfCookie(cookie);
  const { sid, account } = result.value;
  return seeOther(next, [await sealedCookie(sid), knownBrowserCookie(account)]);
}
