import { type DoorVisit, door, doorVisit, refusedDoor, seeOther } from "@/app/_kit/door";
import { doorForm } from "@/app/_kit/door-form";
import { acceptInvitation } from "@/auth/accept-invitation";
import { sealedCookie } from "@/auth/login";
import { signIn } from "@/auth/sign-in";
import { clientAddress } from "@/auth/tries/client-address";
import { knownBrowserCookie } from "@/auth/tries/known-browser";
import { Invitation } from "@/components/desk/door/invitation";

const page = (visit: DoorVisit, view: Parameters<typeof Invitation>[0], rest = {}) =>
  door(visit, { title: visit.t.account.invitation.title, view: <Invitation {...view} />, ...rest });

/** The form, whatever the token: whether it is good is told to its addressee alone. */
export function GET(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  return page(visit, { t: visit.t, token: visit.url.searchParams.get("token") ?? "" });
}

/** Makes the invited person a member and signs them in. */
export async function POST(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  const posted = await doorForm(visit);
  if (!posted.ok) return posted.response;
  const [token, email, name] = ["token", "email", "name"].map(posted.field) as [string, string, string];
  const password = posted.field("password");
  const address = clientAddress(request.headers);
  const accepted = await acceptInvitation({ token, email, name, password, address });
  if (!accepted.ok) {
    const { problems, ...rest } = refusedDoor(visit.t, accepted.refusals);
    return page(visit, { t: visit.t, token, email, name, problems }, rest);
  }
  const userAgent = request.headers.get("user-agent") ?? "";
  const signedIn = await signIn({ email, password, address, userAgent });
  if (!signedIn.ok) return seeOther("/sign-in");
  const { sid, account } = signedIn.value;
  return seeOther("/desk", [await sealedCookie(sid), knownBrowserCookie(account)]);
}
