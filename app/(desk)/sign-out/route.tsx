import { door, doorVisit, seeOther } from "@/app/_kit/door";
import { doorForm } from "@/app/_kit/door-form";
import { emptiedCookie, endSessionOfCookie } from "@/auth/sign-out";
import { SignOut } from "@/components/desk/door/sign-in";

/** Reading this address ends nothing: it asks. */
export async function GET(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  return door(visit, { title: visit.t.account.signOut.title, view: <SignOut t={visit.t} /> });
}

export async function POST(request: Request): Promise<Response> {
  const posted = await doorForm(doorVisit(request));
  if (!posted.ok) return posted.response;
  await endSessionOfCookie(request.headers.get("cookie"));
  return seeOther("/sign-in", [emptiedCookie()]);
}
