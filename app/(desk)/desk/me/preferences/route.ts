import { isHttps } from "@/app/_document/site";
import { KEYS_COOKIE, LANG_COOKIE } from "@/app/_kit/desk-visit";
import { doorVisit, seeOther } from "@/app/_kit/door";
import { doorForm, doorNotice } from "@/app/_kit/door-form";
import { actorOfCookie } from "@/auth/current-actor";
import { UI_LANGS } from "@/domain/vocabulary";

const LONGEST_S = 400 * 24 * 3600;

/** The desk's language and its single keys, kept by this browser for the desk's own addresses. */
export async function POST(request: Request): Promise<Response> {
  const visit = doorVisit(request);
  const posted = await doorForm(visit);
  if (!posted.ok) return posted.response;
  if (!(await actorOfCookie(request.headers.get("cookie")))) return seeOther("/sign-in?next=/desk/me");
  const [lang, keys] = [posted.field("lang"), posted.field("keys")];
  const isKnown = UI_LANGS.some((one) => one === lang) && (keys === "on" || keys === "off");
  if (!isKnown) return doorNotice(visit, "unreadable");
  const rest = `; Path=/desk; Max-Age=${LONGEST_S}; HttpOnly; SameSite=Lax${isHttps() ? "; Secure" : ""}`;
  return seeOther("/desk/me?done=preferences", [
    `${LANG_COOKIE}=${lang}${rest}`,
    `${KEYS_COOKIE}=${keys}${rest}`,
  ]);
}
